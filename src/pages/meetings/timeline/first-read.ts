import type { QueryClient } from '@tanstack/react-query';
import { MeetingState } from '#app/api/generated/types.gen.ts';
import { platformNow } from '#app/api/platform-clock.ts';
import { printedTime } from '#app/components/time/time-range.ts';
import { meetingQueries, type MeetingFilters } from '#app/features/meeting/api/meetings.ts';
import {
  dayAt,
  timelineWindow,
  type TimelineWindow,
} from '#app/features/meeting/model/timeline/days.ts';
import { virtualRoomQueries } from '#app/features/room/api/virtual-rooms.ts';
import { dayBefore } from '#app/lib/time.ts';
import { browserOffset } from './browser-offset.ts';
import { parseTimelineQuery } from './timeline-query.ts';

/** What runs now may have begun long ago. */
export const running: MeetingFilters = { state: MeetingState.Running, descending: false };

/** From the day before, as a platform that lists by start leaves out what began earlier. */
export function windowFilters({
  start,
  end,
}: Pick<TimelineWindow, 'start' | 'end'>): MeetingFilters {
  return { from: dayBefore(printedTime(start)), to: printedTime(end), descending: false };
}

/** Starts the timeline's first reads for an address, beside the page's own code; failures are the page's to show. */
export function startTimelineRead(queryClient: QueryClient, search: URLSearchParams): void {
  const { view, date, rows } = parseTimelineQuery(search);
  const day = date ?? dayAt(platformNow(), browserOffset);
  const filters = windowFilters(timelineWindow(view, day, browserOffset));
  void queryClient.prefetchInfiniteQuery(meetingQueries.whole(filters));
  void queryClient.prefetchInfiniteQuery(meetingQueries.whole(running));
  if (rows === 'virtual') void queryClient.prefetchQuery(virtualRoomQueries.list());
}

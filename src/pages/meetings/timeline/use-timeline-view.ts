import { useMemo } from 'react';
import { useLocation, useNavigate, useParams } from 'react-router';
import { paths } from '#app/lib/paths.ts';
import { dayAt, timelineWindow } from '#app/features/meeting/model/timeline/days.ts';
import { useToday } from '../list/use-today.ts';
import { browserOffset } from './browser-offset.ts';
import { parseTimelineQuery, timelineSearch } from './timeline-query.ts';
import type { TimelineQuery } from './timeline-query.ts';

/** The view in the address, and the days it shows. */
export function useTimelineView() {
  const { search, pathname } = useLocation();
  const { meetingId } = useParams();
  const navigate = useNavigate();
  const today = dayAt(useToday().getTime(), browserOffset);
  const query = useMemo(() => parseTimelineQuery(new URLSearchParams(search)), [search]);
  const day = query.date ?? today;
  const { view } = query;
  // all that is laid out hangs on it
  const window = useMemo(() => timelineWindow(view, day, browserOffset), [view, day]);

  const searchOf = (next: TimelineQuery) =>
    timelineSearch(
      next.date === today ? { ...next, date: undefined } : next,
      new URLSearchParams(search),
    );
  const show = (next: TimelineQuery, replace = false) =>
    void navigate({ pathname, search: searchOf(next) }, { replace, preventScrollReset: true });
  const open = (id: string) => void navigate({ pathname: paths.timelineMeeting(id), search });
  return { query, day, today, window, openId: meetingId, search, show, open };
}

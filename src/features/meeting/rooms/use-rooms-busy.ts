import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { platformNow } from '#app/api/platform-clock.ts';
import { offsetAt } from '#app/components/time/browser-zone.ts';
import { systemQueries } from '#app/features/platform/api/system.ts';
import { useOffered } from '#app/features/platform/use-api-level.ts';
import { durationOf, parseTime, type Span } from '#app/lib/time.ts';
import { bookingQueries } from '../api/booking.ts';
import type { KnownMeeting } from '../model/conflicts.ts';
import { daysOf, knownMeetings } from '../model/known-meetings.ts';
import { busyRooms, meetingsDuring, type BusyRooms } from '../model/room-use.ts';
import { useRoomsOf } from './use-rooms-of.ts';

/** Rooms cost a call a meeting: no more meetings than these are asking into for one time. */
const MOST_READ = 60;

export interface RoomsBusy {
  /** `off`: there is no time, or nobody has asked. */
  readonly state: 'off' | 'reading' | 'read' | 'failed';
  readonly busy: BusyRooms;
  /** Meetings at that time, and how many of them were asking into. */
  readonly meetings: number;
  readonly read: number;
  /** Meetings whose rooms stay unknown: too many, or their details failed. */
  readonly unread: number;
  readonly error: unknown;
  readonly retry: () => void;
}

/**
 * The physical rooms that are taken at a time. No operation tells: the meetings of that time are listed (operations 8
 * and 3), and their details read (operation 4), as the timeline does.
 */
export function useRoomsBusy(
  span: Span | undefined,
  /** The meeting that is edited. */
  meetingId: string | undefined,
  enabled = true,
): RoomsBusy {
  const asked = enabled ? span : undefined;
  const offset = usePlatformOffset();
  const [from, to] = asked === undefined ? [''] : daysOf(asked.start, durationOf(asked), offset);
  const booked = useQuery({
    ...bookingQueries.booked(from, to),
    enabled: asked !== undefined,
    select: knownMeetings,
  });
  const running = useQuery({ ...bookingQueries.running(), enabled: asked !== undefined });
  const { data: bookedMeetings } = booked;
  const { data: runningMeetings } = running;
  const { start, end = null } = asked ?? {};
  const during = useMemo((): readonly KnownMeeting[] => {
    if (start === undefined) return NONE;
    const all = [...(bookedMeetings ?? []), ...(runningMeetings ?? [])];
    return meetingsDuring({ start, end }, all, meetingId);
  }, [start, end, bookedMeetings, runningMeetings, meetingId]);
  const details = useRoomsOf(during, MOST_READ);
  const busy = useMemo(() => busyRooms(details.found), [details.found]);
  const lists = [booked, running];
  const error = lists.find(({ isLoadingError }) => isLoadingError)?.error;
  return {
    state: stateOf(),
    busy,
    meetings: during.length,
    read: details.read,
    unread: details.unread,
    error: error ?? details.error,
    retry: () => {
      for (const list of lists) if (list.isLoadingError) void list.refetch();
      details.retry();
    },
  };

  function stateOf(): RoomsBusy['state'] {
    if (asked === undefined) return 'off';
    if (error) return 'failed';
    return lists.some(({ isPending }) => isPending) || details.isReading ? 'reading' : 'read';
  }
}

const NONE: readonly KnownMeeting[] = [];

/** The offset in which the platform writes its times; the browser's own until it is known. */
function usePlatformOffset(): number {
  const { offered } = useOffered('getBookingDeadline');
  const deadline = useQuery({ ...systemQueries.deadline(), enabled: offered }).data?.data?.deadline;
  return parseTime(deadline)?.offset ?? offsetAt(platformNow());
}

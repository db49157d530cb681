import { useIdentities } from '#app/features/people/directory/use-identities.ts';
import { personKey } from '#app/features/people/model/accounts.ts';
import { useQueries, useQuery } from '@tanstack/react-query';
import { useCallback, useDeferredValue, useLayoutEffect, useMemo, useRef } from 'react';
import { bookingQueries } from '#app/features/meeting/api/booking.ts';
import { seriesQueries } from '#app/features/series/api/series.ts';
import type { Conflict, KnownMeeting } from '#app/features/meeting/model/conflicts.ts';
import { useRoomsOf, type RoomsOfMeetings } from '#app/features/meeting/rooms/use-rooms-of.ts';
import { meetingsOnDates, roomConflictsOfDates } from '#app/features/series/model/rooms-by-date.ts';
import { conflictMatrix } from '#app/features/series/model/conflict-matrix.ts';
import type { ConflictMatrix } from '#app/features/series/model/conflict-matrix.ts';
import { formatTime, isDuration } from '#app/lib/time.ts';
import type { EditedSeries } from '../booking-mode.ts';
import type { BookingValues } from '../booking-values.ts';
import { knownMeetings } from '#app/features/meeting/model/known-meetings.ts';
import { useDebounced } from '#app/components/use-debounced.ts';
import type { PlatformFacts } from '../use-platform-facts.ts';
import { roomConflicts, useRoomMeetings } from '../virtual-room/use-room-conflicts.ts';
import { monthWindows } from './month-windows.ts';
import { ruleDates } from './series-plan.ts';

const SETTLED = 300;

export interface SeriesCheck {
  readonly state: 'waiting' | 'checking' | 'checked' | 'failed';
  /** By day, such as `2026-12-24`; days without conflicts are not included. */
  readonly byDay: ReadonlyMap<string, readonly Conflict[]>;
  /** Conflicts that apply to every date. */
  readonly always: readonly Conflict[];
  /** The number of lists and details read so far. */
  readonly done: number;
  readonly all: number;
  /** Nothing from here on was checked; undefined if everything was. */
  readonly checkedUntil: number | undefined;
  readonly error: unknown;
  readonly retry: () => void;
  /** Meetings at the time of a date whose rooms are not known; none where the series has no rooms. */
  readonly rooms: Pick<RoomsOfMeetings, 'unread' | 'error' | 'retry'>;
}

/** Rooms cost a call a meeting: no more meetings than these are asked for one series. */
const MOST_READ = 200;

const NO_MEETINGS: readonly KnownMeeting[] = [];

/**
 * The conflicts of a series' dates: one list call for each month it touches, two at a time, and none for dates
 * that the platform does not accept anyway. Where the series has physical rooms, the details of the meetings at the
 * time of a date are read too. The same object while nothing of them changes.
 */
export function useSeriesCheck(
  typed: BookingValues,
  platform: PlatformFacts,
  isSeries: boolean,
  edited: EditedSeries | undefined,
): SeriesCheck {
  const values = useDebounced(typed, SETTLED);
  const { now, offset, horizon, resources } = platform;
  const meant = isSeries ? ruleDates(values.start, values.repeats.rule, platform) : undefined;
  const minutes = isDuration(values.durationMinutes) ? values.durationMinutes : undefined;
  // an excluded date is checked too, because it may be restored
  const dates = meant?.dates;
  const coming = useMemo(
    () => (dates ?? []).filter(({ at }) => edited === undefined || at > now),
    [dates, edited, now],
  );
  const { windows, checkedUntil } = useMemo(() => {
    const starts = coming.filter(({ isBeyond }) => !isBeyond).map(({ at }) => at);
    return monthWindows(minutes === undefined ? [] : starts, minutes ?? 0, offset);
  }, [coming, minutes, offset]);
  const reads = useQueries({
    queries: windows.map(({ from, to }) => ({
      ...seriesQueries.bookedIn(formatTime(from, offset), formatTime(to, offset)),
      select: knownMeetings,
    })),
    combine: (results) => ({
      lists: results.map(({ data }) => data),
      done: results.filter(({ isSuccess }) => isSuccess).length,
      failed: results.find(({ isError }) => isError)?.error ?? undefined,
      retry: () => {
        for (const result of results) if (result.isError) void result.refetch();
      },
    }),
  });
  const runningRead = useQuery({ ...bookingQueries.running(), enabled: isSeries });
  const running = runningRead.data;
  const { name, people, settings, room, rooms } = values;
  const inRoom = useRoomMeetings(isSeries ? room : '');
  const { members } = people;
  const resolution = settings.videoFormats?.[0]?.resolution;
  const maxJoin = settings.maxTerminals;
  const memberKeys = useMemo(() => (isSeries ? members.map(personKey) : []), [isSeries, members]);
  const { identities } = useIdentities(memberKeys);
  const { lists } = reads;
  const own = edited?.dates;
  const ownIds = useMemo(() => new Set(own?.map(({ id }) => id)), [own]);
  const listed = useMemo(() => eachOnce(lists, ownIds), [lists, ownIds]);
  // every date is compared anew with each month that is read: a click goes before that
  const meetings = useDeferredValue(listed);
  const hasRooms = isSeries && rooms.length > 0;
  const atDates = useMemo(() => {
    if (!hasRooms || minutes === undefined) return NO_MEETINGS;
    const starts = coming.filter(({ isBeyond }) => !isBeyond).map(({ at }) => at);
    return meetingsOnDates(starts, minutes, eachOnce([meetings, running], ownIds));
  }, [hasRooms, minutes, coming, meetings, running, ownIds]);
  const details = useRoomsOf(atDates, MOST_READ);
  const inRooms = useMemo(
    () =>
      roomConflictsOfDates(
        coming.map(({ at }) => at),
        minutes ?? 0,
        rooms,
        details.found,
      ),
    [coming, minutes, rooms, details.found],
  );
  const matrix = useMemo((): ConflictMatrix => {
    if (minutes === undefined || coming.length === 0) return { dates: [], always: [] };
    return conflictMatrix(
      coming.map(({ at }) => at),
      {
        name,
        durationMinutes: minutes,
        people: members,
        ...(typeof maxJoin === 'number' && { maxJoin }),
        ...(resolution !== undefined && { resolution }),
      },
      {
        now,
        platformOffset: offset,
        meetings,
        ...(horizon !== undefined && { horizon }),
        ...(resources && { resources }),
        ...(running && { running }),
        identities,
      },
    );
  }, [
    minutes,
    coming,
    now,
    name,
    members,
    maxJoin,
    resolution,
    offset,
    meetings,
    horizon,
    resources,
    running,
    identities,
  ]);
  const byDay = useMemo(() => {
    const others = inRoom.filter(({ id }) => !ownIds.has(id));
    return new Map(
      matrix.dates.flatMap(({ start, conflicts }, index) => {
        const date = coming[index];
        const taken = roomConflicts(room, others, { start, duration: minutes ?? 0 });
        const all = [...taken, ...(inRooms[index] ?? []), ...conflicts];
        return date === undefined || all.length === 0 ? [] : [[date.text, all] as const];
      }),
    );
  }, [matrix, coming, ownIds, inRoom, inRooms, room, minutes]);
  // who runs now and does not end holds a room on every date
  const failed =
    reads.failed ?? (hasRooms && runningRead.isLoadingError ? runningRead.error : undefined);
  const retries = {
    lists: () => {
      reads.retry();
      if (runningRead.isLoadingError) void runningRead.refetch();
    },
    rooms: details.retry,
  };
  const latest = useRef(retries);
  useLayoutEffect(() => {
    latest.current = retries;
  });
  const retry = useCallback(() => latest.current.lists(), []);
  const retryRooms = useCallback(() => latest.current.rooms(), []);
  const state = stateOf();
  const done = reads.done + details.read;
  const all = windows.length + details.asked;
  const { always } = matrix;
  const { unread, error: roomsError } = details;
  return useMemo(
    () => ({
      state,
      byDay,
      always,
      done,
      all,
      checkedUntil,
      error: failed,
      retry,
      rooms: { unread, error: roomsError, retry: retryRooms },
    }),
    [state, byDay, always, done, all, checkedUntil, failed, retry, unread, roomsError, retryRooms],
  );

  function stateOf(): SeriesCheck['state'] {
    if (meant === undefined || minutes === undefined || meant.problem !== undefined)
      return 'waiting';
    if (failed !== undefined) return 'failed';
    const isRead =
      reads.done === windows.length &&
      meetings === listed &&
      !details.isReading &&
      !(hasRooms && runningRead.isPending);
    return values === typed && isRead ? 'checked' : 'checking';
  }
}

/** A meeting at the turn of a month is in both lists. */
function eachOnce(
  lists: readonly (readonly KnownMeeting[] | undefined)[],
  /** Left out. */
  own: ReadonlySet<string>,
): KnownMeeting[] {
  const found = new Map<string, KnownMeeting>();
  for (const list of lists) {
    for (const meeting of list ?? []) if (!own.has(meeting.id)) found.set(meeting.id, meeting);
  }
  return [...found.values()];
}

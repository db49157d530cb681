import { useIdentities } from '#app/features/people/directory/use-identities.ts';
import { personKey } from '#app/features/people/model/accounts.ts';
import { useQueries } from '@tanstack/react-query';
import { useMemo } from 'react';
import { bookingQueries } from '#app/features/meeting/api/booking.ts';
import { seriesQueries } from '#app/features/series/api/series.ts';
import type { Conflict, KnownMeeting } from '#app/features/meeting/model/conflicts.ts';
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
  /** The number of months read so far. */
  readonly done: number;
  readonly all: number;
  /** Nothing from here on was checked; undefined if everything was. */
  readonly checkedUntil: number | undefined;
  readonly error: unknown;
  readonly retry: () => void;
}

/**
 * The conflicts of a series' dates: one list call for each month it touches, two at a time, and none for dates
 * that the platform does not accept anyway.
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
  const { windows, checkedUntil } = monthWindows(
    minutes === undefined ? [] : coming.filter(({ isBeyond }) => !isBeyond).map(({ at }) => at),
    minutes ?? 0,
    offset,
  );
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
  const [running] = useQueries({
    queries: [{ ...bookingQueries.running(), enabled: isSeries }],
    combine: (results) => results.map(({ data }) => data),
  });
  const { name, people, settings, room } = values;
  const inRoom = useRoomMeetings(isSeries ? room : '');
  const { members } = people;
  const resolution = settings.videoFormats?.[0]?.resolution;
  const maxJoin = settings.maxTerminals;
  const memberKeys = useMemo(() => (isSeries ? members.map(personKey) : []), [isSeries, members]);
  const { identities } = useIdentities(memberKeys);
  const { lists } = reads;
  const own = edited?.dates;
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
        meetings: eachOnce(lists, new Set(own?.map(({ id }) => id))),
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
    lists,
    own,
    horizon,
    resources,
    running,
    identities,
  ]);
  const byDay = useMemo(() => {
    const ids = new Set(own?.map(({ id }) => id));
    const others = inRoom.filter(({ id }) => !ids.has(id));
    return new Map(
      matrix.dates.flatMap(({ start, conflicts }, index) => {
        const date = coming[index];
        const taken = roomConflicts(room, others, { start, duration: minutes ?? 0 });
        const all = [...taken, ...conflicts];
        return date === undefined || all.length === 0 ? [] : [[date.text, all] as const];
      }),
    );
  }, [matrix, coming, own, inRoom, room, minutes]);
  return {
    state: stateOf(),
    byDay,
    always: matrix.always,
    done: reads.done,
    all: windows.length,
    checkedUntil,
    error: reads.failed,
    retry: reads.retry,
  };

  function stateOf(): SeriesCheck['state'] {
    if (meant === undefined || minutes === undefined || meant.problem !== undefined)
      return 'waiting';
    if (reads.failed !== undefined) return 'failed';
    return values === typed && reads.done === windows.length ? 'checked' : 'checking';
  }
}

/** A meeting at the turn of a month is in both lists. */
function eachOnce(
  lists: readonly (readonly KnownMeeting[] | undefined)[],
  own: ReadonlySet<string>,
): KnownMeeting[] {
  const found = new Map<string, KnownMeeting>();
  for (const list of lists) {
    for (const meeting of list ?? []) if (!own.has(meeting.id)) found.set(meeting.id, meeting);
  }
  return [...found.values()];
}

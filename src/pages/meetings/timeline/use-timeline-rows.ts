import { useQuery, useQueryClient, type QueryClient } from '@tanstack/react-query';
import { useMemo, useEffect, useState, useSyncExternalStore } from 'react';
import { useTranslation } from 'react-i18next';
import { timelineQueries, attendanceOf } from '#app/features/meeting/api/timeline.ts';
import { virtualRoomQueries } from '#app/features/room/api/virtual-rooms.ts';
import { collatorOf } from '#app/lib/collator.ts';
import { useKnownRooms } from '#app/features/meeting/rooms/use-known-rooms.ts';
import { visibleName } from '#app/lib/foreign-text.ts';
import { personKey } from '#app/features/people/model/accounts.ts';
import { usePersonNames } from '#app/features/people/known-names.ts';
import type { TimelineWindow } from '#app/features/meeting/model/timeline/days.ts';
import {
  rowsByPerson,
  rowsByRoom,
  rowsByVirtualRoom,
} from '#app/features/meeting/model/timeline/rows.ts';
import { printedTime } from '#app/components/time/time-range.ts';
import type { Row } from './board-measures.ts';
import type { TimelineQuery } from './timeline-query.ts';
import type { TimelineMeeting } from './use-timeline-meetings.ts';
import {
  createAttendanceReader,
  type AttendanceSource,
  type AttendanceState,
} from './attendance-reader.ts';

/** Times that somebody looks at. */
export interface Look {
  readonly from: number;
  readonly to: number;
}

export interface TimelineRows {
  readonly rows: readonly Row[];
  /** Nothing can be laid out yet. */
  readonly pending: boolean;
  /** Details of meetings in view: how far they have been read. */
  readonly wanted: number;
  readonly read: number;
  readonly failures: readonly RowsFailure[];
  /** Reads the details of these meetings once more, or of all in view. */
  readonly readAgain: (ids?: readonly string[]) => void;
}

export interface RowsFailure {
  readonly what: 'rooms' | 'details' | 'people';
  readonly count: number;
  readonly error: unknown;
  readonly retry: () => void;
}

const NONE: readonly string[] = [];
const NOBODY: TimelineQuery['people'] = [];

/** The rows of a view. What a meeting's row does not contain is read only for the visible times. */
export function useTimelineRows(
  { rows: kind, people: chosenPeople }: TimelineQuery,
  window: TimelineWindow,
  meetings: readonly TimelineMeeting[],
  look: Look | undefined,
): TimelineRows {
  const { i18n } = useTranslation();
  const { label } = usePersonNames();
  // with every address that says nothing of them, nobody is the same nobody: thousands of meetings are laid out by it
  const people = kind === 'people' ? chosenPeople : NOBODY;
  const byPerson = kind === 'people' && people.length > 0;
  const rooms = useQuery({ ...virtualRoomQueries.list(), enabled: kind === 'virtual' });
  const booked = useQuery({
    ...timelineQueries.bookedPeople(printedTime(window.start), printedTime(window.end)),
    enabled: byPerson,
  });
  const bookedPeople = byPerson ? booked.data : undefined;
  const bookedSettled = bookedPeople !== undefined || booked.isError;

  const wanted = useMemo(() => {
    if (look === undefined || kind === 'virtual') return NONE;
    if (kind === 'people' && !(byPerson && bookedSettled)) return NONE;
    const inSight = meetings.filter(
      ({ id, start, end }) =>
        start < look.to && (end ?? Infinity) > look.from && !bookedPeople?.has(id),
    );
    return inSight.map(({ id }) => id);
  }, [look, kind, byPerson, bookedSettled, bookedPeople, meetings]);
  const details = useAttendance(wanted);

  const virtualRooms = rooms.data;
  const { known } = details;
  const knownRooms = useKnownRooms();
  const rows = useMemo(() => {
    if (kind === 'virtual') return rowsByVirtualRoom(meetings, virtualRooms ?? [], window);
    if (kind === 'rooms') {
      const all = knownRooms.map(({ id, name, place }) => ({
        id,
        name: visibleName(name) || id,
        region: place,
      }));
      return rowsByRoom(meetings, known, all, window, collatorOf(i18n.language));
    }
    const chosen = people.map((person) => ({
      key: personKey(person),
      name: label(person),
      // the platform's own ids tell nobody anything
      detail: label(person) === person.account || person.kind === 'moid' ? '' : person.account,
    }));
    return rowsByPerson(meetings, chosen, new Map([...known, ...(bookedPeople ?? [])]), window);
  }, [
    kind,
    meetings,
    virtualRooms,
    known,
    knownRooms,
    bookedPeople,
    people,
    window,
    i18n.language,
    label,
  ]);

  const failures: RowsFailure[] = [
    ...(kind === 'virtual' && rooms.isError
      ? [
          {
            what: 'rooms' as const,
            count: 0,
            error: rooms.error,
            retry: () => void rooms.refetch(),
          },
        ]
      : []),
    ...(byPerson && booked.isError
      ? [
          {
            what: 'people' as const,
            count: 0,
            error: booked.error,
            retry: () => void booked.refetch(),
          },
        ]
      : []),
    ...(details.failed > 0
      ? [
          {
            what: 'details' as const,
            count: details.failed,
            error: details.error,
            retry: details.retry,
          },
        ]
      : []),
  ];
  return {
    rows,
    pending: kind === 'virtual' && rooms.isPending,
    wanted: details.wanted,
    read: details.read,
    failures,
    readAgain: (ids = wanted) => {
      details.again(ids);
      if (byPerson) void booked.refetch();
    },
  };
}

/** Details of these meetings as they are read; leaving ends the reading. */
function useAttendance(
  ids: readonly string[],
): AttendanceState & { retry: () => void; again: (ids: readonly string[]) => void } {
  const queryClient = useQueryClient();
  const [reader] = useState(() => createAttendanceReader(sourceIn(queryClient)));
  const state = useSyncExternalStore(reader.subscribe, reader.get);
  useEffect(() => reader.want(ids), [reader, ids]);
  useEffect(() => reader.stop, [reader]);
  return { ...state, retry: reader.retry, again: reader.again };
}

/** Reads through the query cache. */
function sourceIn(queryClient: QueryClient): AttendanceSource {
  return {
    read: (id, isAgain) =>
      queryClient.fetchQuery({
        ...timelineQueries.attendance(id),
        ...(isAgain && { staleTime: 0 }),
      }),
    leave: (ids) => void queryClient.cancelQueries(attendanceOf(ids)),
  };
}

import { useQueryClient, type QueryClient } from '@tanstack/react-query';
import { useEffect, useMemo, useState, useSyncExternalStore } from 'react';
import { attendanceOf, timelineQueries } from '#app/features/meeting/api/timeline.ts';
import type { MeetingRow } from '#app/features/meeting/api/meetings.ts';
import {
  createAttendanceReader,
  type AttendanceSource,
  type AttendanceState,
} from '../timeline/attendance-reader.ts';

/** Details cost a call each: so many are read, and as many again each time somebody asks for more. */
const DETAILS_AT_ONCE = 200;

export interface ReadAttendance extends AttendanceState {
  /** Meetings that may match and whose details nobody has asked for. */
  readonly unasked: number;
  readonly isReading: boolean;
  readonly more: () => void;
  readonly stop: () => void;
  readonly retry: () => void;
}

/** Rooms and people of these meetings, the first ones first, as far as they are asked for. */
export function useAttendance(rows: readonly MeetingRow[] | undefined): ReadAttendance {
  const queryClient = useQueryClient();
  const [reader] = useState(() => createAttendanceReader(sourceIn(queryClient)));
  const state = useSyncExternalStore(reader.subscribe, reader.get);
  const [most, setMost] = useState(DETAILS_AT_ONCE);
  const ids = useMemo(() => rows?.slice(0, most).map(({ id }) => id) ?? [], [rows, most]);
  useEffect(() => reader.want(ids), [reader, ids]);
  useEffect(() => reader.stop, [reader]);
  return {
    ...state,
    unasked: Math.max(0, (rows?.length ?? 0) - most),
    isReading: ids.length > state.read + state.failed,
    more: () => setMost((before) => before + DETAILS_AT_ONCE),
    stop: () => setMost(state.read + state.failed),
    retry: reader.retry,
  };
}

/** Reads through the query cache. */
function sourceIn(queryClient: QueryClient): AttendanceSource {
  return {
    read: (id) => queryClient.fetchQuery(timelineQueries.attendance(id)),
    leave: (ids) => void queryClient.cancelQueries(attendanceOf(ids)),
  };
}

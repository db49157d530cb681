import { useQueryClient, type QueryClient } from '@tanstack/react-query';
import { useEffect, useState, useSyncExternalStore } from 'react';
import { attendanceOf, timelineQueries } from '#app/features/meeting/api/timeline.ts';
import { createAttendanceReader } from './attendance-reader.ts';
import type { AttendanceSource, AttendanceState } from './attendance-reader.ts';

/** Details of these meetings as they are read; leaving ends the reading. */
export function useAttendance(ids: readonly string[]): AttendanceState & { retry: () => void } {
  const queryClient = useQueryClient();
  const [reader] = useState(() => createAttendanceReader(sourceIn(queryClient)));
  const state = useSyncExternalStore(reader.subscribe, reader.get);
  useEffect(() => reader.want(ids), [reader, ids]);
  useEffect(() => reader.stop, [reader]);
  return { ...state, retry: reader.retry };
}

/** Reads through the query cache. */
function sourceIn(queryClient: QueryClient): AttendanceSource {
  return {
    read: (id) => queryClient.fetchQuery(timelineQueries.attendance(id)),
    leave: (ids) => void queryClient.cancelQueries(attendanceOf(ids)),
  };
}

import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useState, useSyncExternalStore } from 'react';
import { createAttendanceReader } from './attendance-reader.ts';
import type { AttendanceState } from './attendance-reader.ts';

/** Details of these meetings as they are read; leaving ends the reading. */
export function useAttendance(ids: readonly string[]): AttendanceState & { retry: () => void } {
  const queryClient = useQueryClient();
  const [reader] = useState(() => createAttendanceReader(queryClient));
  const state = useSyncExternalStore(reader.subscribe, reader.get);
  useEffect(() => reader.want(ids), [reader, ids]);
  useEffect(() => reader.stop, [reader]);
  return { ...state, retry: reader.retry };
}

import { useQueryClient } from '@tanstack/react-query';
import { operationsOf } from '#app/api/read-key.ts';
import { roomsIn, type RoomInWords } from './model/physical-rooms.ts';

/** Operations whose answers name physical rooms (4 and 81). */
const NAMING: ReadonlySet<string> = new Set(['getMeeting', 'getSeries']);

/**
 * The physical rooms that this browser has seen since it was opened. No operation lists rooms: those of meetings
 * and series are the only ones known.
 */
export function useSeenRooms(): readonly RoomInWords[] {
  const cache = useQueryClient().getQueryCache();
  const naming = cache.findAll({
    predicate: (query) => operationsOf(query).some((operation) => NAMING.has(operation)),
  });
  return roomsIn(naming.flatMap(({ state: { data } }) => answersIn(data)));
}

/** The answer itself, or the answers that a read joins under names. */
function answersIn(data: unknown): readonly unknown[] {
  return typeof data === 'object' && data !== null ? [data, ...Object.values(data)] : [];
}

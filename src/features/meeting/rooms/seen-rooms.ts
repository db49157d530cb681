import { useQueryClient, type Query } from '@tanstack/react-query';
import { useEffect, useSyncExternalStore } from 'react';
import * as z from 'zod/mini';
import { operationsOf } from '#app/api/read-key.ts';
import { personalStore } from '#app/components/by-person.ts';
import { validItems } from '#app/components/stored-values.ts';
import { sameJson } from '#app/lib/json.ts';
import { roomsIn, type RoomInWords } from '../model/physical-rooms.ts';

/** Operations whose answers name physical rooms: 4, 9, 38 and 81. */
const NAMING: ReadonlySet<string> = new Set([
  'getMeeting',
  'getBookedMeeting',
  'getTemplate',
  'getSeries',
]);

const seenSchema = z.pipe(
  z.object({ id: z.string(), name: z.string(), detail: z.optional(z.string()) }),
  z.transform(({ detail, ...room }): RoomInWords => ({ ...room, ...(detail && { detail }) })),
);

/** Rooms of the meetings that this person has opened; the next day they are still there to choose. */
const seenRooms = personalStore<readonly RoomInWords[]>({
  key: 'seen-meeting-rooms',
  schema: validItems(seenSchema),
  empty: [],
});

/** What is read within so many ms is kept together: each time, whatever lists rooms is laid out again. */
const KEEP_EVERY = 300;

/** A list of choices, not a copy of the platform. */
const MOST = 1000;

/** The physical rooms that meetings, series and templates named, as they are read. */
export function useSeenRooms(): readonly RoomInWords[] {
  const cache = useQueryClient().getQueryCache();
  useEffect(() => {
    let answers = cache.findAll({ predicate: namesRooms }).flatMap(answersOf);
    let timer: ReturnType<typeof setTimeout> | undefined;
    const keep = () => {
      timer = undefined;
      remember(answers);
      answers = [];
    };
    keep();
    const leave = cache.subscribe((event) => {
      const isRead = event.type === 'updated' && event.action.type === 'success';
      if (!isRead || !namesRooms(event.query)) return;
      answers.push(...answersOf(event.query));
      timer ??= setTimeout(keep, KEEP_EVERY);
    });
    return () => {
      leave();
      clearTimeout(timer);
      keep();
    };
  }, [cache]);
  return useSyncExternalStore(seenRooms.subscribe, seenRooms.get);
}

function namesRooms(query: Query): boolean {
  return operationsOf(query).some((operation) => NAMING.has(operation));
}

/** The answer itself, or the answers that a read joins under names. */
function answersOf({ state: { data } }: Query): readonly unknown[] {
  return typeof data === 'object' && data !== null ? [data, ...Object.values(data)] : [];
}

function remember(answers: readonly unknown[]): void {
  const before = seenRooms.get();
  const byId = new Map(before.map((room) => [room.id, room]));
  for (const room of roomsIn(answers)) {
    const known = byId.get(room.id);
    // the dates of a series name a room without its region
    const { name = '' } = [room, known].find((one) => one?.name) ?? {};
    byId.set(room.id, { ...known, ...room, name });
  }
  const now = [...byId.values()].slice(-MOST);
  if (!sameJson(now, before)) seenRooms.set(now);
}

import * as z from 'zod/mini';
import { browserStore } from '#app/components/browser-store.ts';
import { validItems } from '#app/components/stored-values.ts';
import type { RoomFacts } from '../model/known-rooms.ts';

const roomSchema = z.pipe(
  z.object({
    id: z.string(),
    name: z.string(),
    place: z.string(),
    seats: z.optional(z.number()),
    equipment: z.string(),
  }),
  z.transform(({ seats, ...room }): RoomFacts => ({ ...room, ...(seats && { seats }) })),
);

/** The list of physical rooms that is kept in this browser, for everybody who uses it. */
export const ownRooms = browserStore<readonly RoomFacts[]>({
  key: 'console.meeting-rooms',
  schema: validItems(roomSchema),
  empty: [],
});

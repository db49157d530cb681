import { textOf, type JsonObject } from '#app/lib/json.ts';

/** `create_type` of a meeting in a virtual room (field notes, section 4). */
const IN_VIRTUAL_ROOM = 4;

/** How a meeting names its virtual room when it is written; an empty id names none. */
export function roomFields(roomId: string): JsonObject {
  return roomId === '' ? {} : { create_type: IN_VIRTUAL_ROOM, template_id: roomId };
}

/** The id of the virtual room that a meeting or series names; empty if it names none. */
export function namedRoom({ create_type: type, template_id: id }: JsonObject): string {
  return type === IN_VIRTUAL_ROOM ? textOf(id) : '';
}

interface NumberedRoom {
  readonly id: string;
  readonly e164?: string;
}

/**
 * The meeting or series with the room it is in. No answer names it: a meeting is in a room when its number is the
 * room's (ASSUMPTIONS.md). An update without it would take later dates of a series out of their room.
 */
export function withItsRoom(read: JsonObject, rooms: readonly NumberedRoom[]): JsonObject {
  const numbers = [read['e164'], read['conf_id']];
  const room = rooms.find(({ e164 }) => e164 && numbers.includes(e164));
  const named = 'create_type' in read || 'template_id' in read;
  return room === undefined || named ? read : { ...read, ...roomFields(room.id) };
}

import { isJsonObject, textOf, type JsonObject } from '#app/lib/json.ts';
import type { IdName } from '#app/lib/id-names.ts';
import { visibleName } from '#app/lib/foreign-text.ts';

/** The physical rooms of a meeting or series (`rooms`), as they were read: unknown fields go back with them. */
export type PhysicalRoom = JsonObject;

export interface RoomInWords extends IdName {
  /** The region. */
  readonly detail?: string;
}

export function readRooms({ rooms }: JsonObject): readonly PhysicalRoom[] {
  return Array.isArray(rooms) ? rooms.filter(isJsonObject) : [];
}

export function roomInWords(room: PhysicalRoom): RoomInWords {
  const { id, name, region_name: region } = room;
  const detail = textOf(region);
  return {
    id: typeof id === 'number' ? String(id) : textOf(id),
    name: textOf(name),
    ...(detail !== '' && { detail }),
  };
}

/** The room by its name, or its id where it has none. */
export function roomLabel({ id, name, detail }: RoomInWords): string {
  const label = visibleName(name) || id;
  return detail === undefined ? label : `${label} (${detail})`;
}

/** A room as it is written; the contract's id is a number. */
export function writtenRoom({ id, name, detail = '' }: RoomInWords): PhysicalRoom {
  return { id: Number(id), name, region_name: detail };
}

/** The contract's id of a room. */
export function isRoomId(id: string): boolean {
  return /^\d{1,15}$/.test(id);
}

/** Every room that the answers name, each once, those of single dates (`regular_rooms`) included. */
export function roomsIn(answers: readonly unknown[]): RoomInWords[] {
  const found = answers.filter(isJsonObject).flatMap((answer) => {
    const { regular_rooms: byDay } = answer;
    const days = Array.isArray(byDay) ? byDay.filter(isJsonObject) : [];
    return [
      ...readRooms(answer),
      ...days.flatMap(({ meeting_rooms: rooms }) => readRooms({ rooms })),
    ];
  });
  const byId = new Map<string, RoomInWords>();
  for (const room of found.map(namedByRegion).map(roomInWords)) {
    const before = byId.get(room.id);
    if (isRoomId(room.id) && !(before?.name && before.detail)) byId.set(room.id, room);
  }
  return [...byId.values()].toSorted((a, b) => (a.name < b.name ? -1 : 1));
}

/** What the console keeps of a meeting's room has its region under another name. */
function namedByRegion(room: PhysicalRoom): PhysicalRoom {
  const { region_name: printed, region } = room;
  return printed === undefined && region !== undefined ? { ...room, region_name: region } : room;
}

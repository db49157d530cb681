import { foldWidth } from '#app/lib/fold-width.ts';
import { hasVisible, typedName } from '#app/lib/foreign-text.ts';
import { isJsonObject, ownValue, type JsonObject } from '#app/lib/json.ts';
import { isRoomId, writtenRoom, type PhysicalRoom, type RoomInWords } from './physical-rooms.ts';

/**
 * The physical rooms that the console knows. No operation lists them: they are kept in this browser, come with a file
 * beside the app, or were seen in meetings.
 */

export interface RoomFacts {
  /** The platform's number of the room (`rooms[].id`), as text. Meetings name their rooms by it. */
  readonly id: string;
  readonly name: string;
  /** `region_name` */
  readonly place: string;
  readonly seats?: number;
  readonly equipment: string;
}

/** `list`: kept in this browser; `file`: of the file beside the app; `meetings`: seen in meetings. */
export type RoomSource = 'list' | 'file' | 'meetings';

export interface KnownRoom extends RoomFacts {
  readonly source: RoomSource;
}

export type RoomRowProblem = 'no-name' | 'bad-id' | 'bad-seats' | 'same-id';

/** More seats than any room has are a mistyped number. */
const MOST_SEATS = 100_000;

/** A room out of a file or form, or what is wrong with it. */
export function readRoom(row: JsonObject): RoomFacts | { readonly problem: RoomRowProblem } {
  const name = cellText(row['name']);
  const id = foldWidth(cellText(row['id']));
  const seats = foldWidth(cellText(row['seats']));
  if (!hasVisible(name)) return { problem: 'no-name' };
  if (!isRoomId(id)) return { problem: 'bad-id' };
  if (seats !== '' && !(/^\d+$/.test(seats) && Number(seats) <= MOST_SEATS)) {
    return { problem: 'bad-seats' };
  }
  return {
    id: String(Number(id)),
    name,
    place: cellText(row['place'] ?? row['region_name']),
    ...(Number(seats) > 0 && { seats: Number(seats) }),
    equipment: cellText(row['equipment']),
  };
}

/** The text of a cell, a number's digits, or the texts of a list. */
function cellText(value: unknown): string {
  if (Array.isArray(value)) return value.map(cellText).filter(Boolean).join(', ');
  return typeof value === 'string' || typeof value === 'number'
    ? typedName(String(value)).trim()
    : '';
}

export interface ReadRooms {
  readonly rooms: readonly RoomFacts[];
  /** `row`: counted from 1, as a person counts them. */
  readonly problems: readonly { readonly row: number; readonly problem: RoomRowProblem }[];
}

/** Reads rows, each with its number; of two with one id the first one holds. */
function readRoomRows(rows: readonly (readonly [row: number, JsonObject])[]): ReadRooms {
  const byId = new Map<string, RoomFacts>();
  const problems = rows.flatMap(([row, cells]) => {
    const room = readRoom(cells);
    if ('problem' in room) return [{ row, problem: room.problem }];
    if (byId.has(room.id)) return [{ row, problem: 'same-id' as const }];
    byId.set(room.id, room);
    return [];
  });
  return { rooms: [...byId.values()], problems };
}

/** A list of rooms as JSON: an array of them, or an object that has it as `rooms`; undefined for anything else. */
export function readRoomsJson(text: string): ReadRooms | undefined {
  const list = listIn(text);
  return list && readRoomRows(list.map((row, index) => [index + 1, isJsonObject(row) ? row : {}]));
}

function listIn(text: string): readonly unknown[] | undefined {
  try {
    const file: unknown = JSON.parse(text);
    const list = isJsonObject(file) ? ownValue(file, 'rooms') : file;
    return Array.isArray(list) ? list : undefined;
  } catch {
    return undefined;
  }
}

const FIELDS = ['id', 'name', 'place', 'seats', 'equipment'] as const;
export type RoomColumn = (typeof FIELDS)[number];
export const roomColumns: readonly RoomColumn[] = FIELDS;

/** Heads of the columns as people and other programs write them. */
const HEADS: Readonly<Record<RoomColumn, RegExp>> = {
  id: /^(?:(?:meeting )?room )?(?:id|number|no\.?)$|^(?:会议室)?\s*(?:id|编号|号码)$/i,
  name: /^(?:(?:meeting )?room )?name$|^(?:meeting )?room$|^(?:会议室)?(?:名称|名字)$|^会议室$/i,
  place:
    /^(?:place|location|region|region_name|building|floor|site)$|^(?:位置|地点|区域|地区|楼层|所在地)$/i,
  seats:
    /^(?:(?:number of )?seats|capacity|places|size)$|^(?:座位|座位数|容量|容纳人数|人数|席位)$/i,
  equipment: /^(?:equipment|features|facilities)$|^(?:设备|设施|配置)$/i,
};

/** The rows of a sheet under its heads; undefined where no row of heads names the columns of id and name. */
export function readRoomSheet(rows: readonly (readonly string[])[]): ReadRooms | undefined {
  const at = rows.findIndex((cells) => {
    const columns = columnsOf(cells);
    return columns.includes('id') && columns.includes('name');
  });
  const heads = rows[at];
  if (heads === undefined) return undefined;
  const columns = columnsOf(heads);
  const below = rows.slice(at + 1).flatMap((cells, index) => {
    if (!cells.some((cell) => hasVisible(cell))) return [];
    const row = Object.fromEntries(
      columns.flatMap((column, place) => (column ? [[column, cells[place] ?? '']] : [])),
    );
    return [[at + index + 2, row] as const];
  });
  return readRoomRows(below);
}

function columnsOf(heads: readonly string[]): readonly (RoomColumn | undefined)[] {
  return heads.map((head) => FIELDS.find((field) => HEADS[field].test(head.trim())));
}

export interface RoomSources {
  readonly list: readonly RoomFacts[];
  readonly file: readonly RoomFacts[];
  readonly meetings: readonly RoomInWords[];
}

/** Every room once: as this browser's list has it, else the file, else the meetings; by place and name. */
export function mergeRooms(
  { list, file, meetings }: RoomSources,
  collator: { readonly compare: (a: string, b: string) => number },
): KnownRoom[] {
  const seen = meetings.map(({ id, name, detail = '' }) => ({
    id,
    name,
    place: detail,
    equipment: '',
  }));
  const byId = new Map<string, KnownRoom>();
  const sources = { meetings: seen, file, list } as const;
  for (const source of ['meetings', 'file', 'list'] as const) {
    for (const room of sources[source]) byId.set(room.id, { ...room, source });
  }
  return [...byId.values()].toSorted(
    (a, b) =>
      collator.compare(a.place, b.place) ||
      collator.compare(a.name, b.name) ||
      Number(a.id) - Number(b.id),
  );
}

/** A room of the list with its facts changed, or added at the end. */
export function withRooms(
  list: readonly RoomFacts[],
  changed: readonly RoomFacts[],
): readonly RoomFacts[] {
  const byId = new Map(list.map((room) => [room.id, room]));
  for (const room of changed) byId.set(room.id, room);
  return [...byId.values()];
}

/** A known room as a meeting names it. */
export function roomOfMeeting({ id, name, place }: RoomFacts): PhysicalRoom {
  return writtenRoom({ id, name, detail: place });
}

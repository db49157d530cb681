import type { Span } from '#app/lib/time.ts';
import { placeInLanes } from './lanes.ts';
import type { Lanes, Placed } from './lanes.ts';

export interface TimelineItem extends Span {
  readonly id: string;
  /** The number that people join by; empty where the platform gives none. */
  readonly joinNumber: string;
}

/** What a meeting's row does not contain and a call of its own returns. */
export interface Attendance {
  readonly rooms: readonly MeetingRoom[];
  /** Keys of its people (`personKey`). */
  readonly people: readonly string[];
}

export interface MeetingRoom {
  readonly id: string;
  readonly name: string;
  readonly region: string;
}

/**
 * `own`: one room or person; two meetings in it are in each other's way. `rest`: everything that is
 * in none of them, which may well happen at the same time.
 */
export interface TimelineRow<Item> extends Lanes<Item> {
  readonly key: string;
  readonly kind: 'own' | 'rest';
  readonly name: string;
  /** Region of a room, number of a virtual room. */
  readonly detail: string;
}

type Window = Readonly<{ start: number; end: number }>;

export const REST = 'rest';

/** Meetings are held in the virtual room whose number people join by. */
export function rowsByVirtualRoom<Item extends TimelineItem>(
  meetings: readonly Item[],
  rooms: readonly { readonly id: string; readonly name: string; readonly number: string }[],
  window: Window,
): TimelineRow<Item>[] {
  const byNumber = grouped(meetings, ({ joinNumber }) => [joinNumber]);
  const numbers = new Set(rooms.map(({ number }) => number).filter((number) => number !== ''));
  const rest = meetings.filter(({ joinNumber }) => !numbers.has(joinNumber));
  return [
    ...rooms.map(({ id, name, number }) =>
      ownRow(id, name, number, number === '' ? [] : (byNumber.get(number) ?? []), window),
    ),
    ...restRow(rest, window),
  ];
}

/**
 * The known rooms, with or without a meeting, and those that meetings are held in, by region and name; meetings not
 * read yet are in no row.
 */
export function rowsByRoom<Item extends TimelineItem>(
  meetings: readonly Item[],
  attendance: ReadonlyMap<string, Attendance>,
  known: readonly MeetingRoom[],
  window: Window,
  collator: { readonly compare: (a: string, b: string) => number },
): TimelineRow<Item>[] {
  const rooms = new Map<string, MeetingRoom>();
  for (const { id } of meetings) {
    for (const room of attendance.get(id)?.rooms ?? []) rooms.set(room.id, room);
  }
  for (const room of known) rooms.set(room.id, room);
  const byRoom = grouped(meetings, ({ id }) => {
    const read = attendance.get(id);
    if (read === undefined) return [];
    return read.rooms.length === 0 ? [REST] : read.rooms.map((room) => room.id);
  });
  const ordered = [...rooms.values()].toSorted(
    (a, b) => collator.compare(a.region, b.region) || collator.compare(a.name, b.name),
  );
  return [
    ...ordered.map(({ id, name, region }) =>
      ownRow(id, name, region, byRoom.get(id) ?? [], window),
    ),
    ...restRow(byRoom.get(REST) ?? [], window),
  ];
}

/** Somebody's meetings each, in the order they were chosen. */
export function rowsByPerson<Item extends TimelineItem>(
  meetings: readonly Item[],
  people: readonly { readonly key: string; readonly name: string; readonly detail: string }[],
  attendance: ReadonlyMap<string, Attendance>,
  window: Window,
): TimelineRow<Item>[] {
  const byPerson = grouped(meetings, ({ id }) => attendance.get(id)?.people ?? []);
  return people.map(({ key, name, detail }) =>
    ownRow(key, name, detail, byPerson.get(key) ?? [], window),
  );
}

function ownRow<Item extends TimelineItem>(
  key: string,
  name: string,
  detail: string,
  items: readonly Item[],
  window: Window,
): TimelineRow<Item> {
  const { blocks, lanes } = placeInLanes(items, window);
  return { key, kind: 'own', name, detail, blocks: withClashes(blocks), lanes };
}

/** The blocks of a row in order of their start, those that overlap with another one marked. */
function withClashes<Item>(blocks: readonly Placed<Item>[]): readonly Placed<Item>[] {
  const clashing = new Set<Placed<Item>>();
  let longest: Placed<Item> | undefined;
  for (const block of blocks) {
    if (longest !== undefined && block.start < longest.end) clashing.add(longest).add(block);
    if (longest === undefined || block.end > longest.end) longest = block;
  }
  return clashing.size === 0
    ? blocks
    : blocks.map((block) => (clashing.has(block) ? { ...block, clash: true } : block));
}

function restRow<Item extends TimelineItem>(
  items: readonly Item[],
  window: Window,
): TimelineRow<Item>[] {
  const placed = placeInLanes(items, window);
  if (placed.blocks.length === 0) return [];
  return [{ key: REST, kind: 'rest', name: '', detail: '', ...placed }];
}

function grouped<Item>(
  items: readonly Item[],
  keysOf: (item: Item) => readonly string[],
): Map<string, Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    for (const key of new Set(keysOf(item))) {
      const group = groups.get(key);
      if (group) group.push(item);
      else groups.set(key, [item]);
    }
  }
  return groups;
}

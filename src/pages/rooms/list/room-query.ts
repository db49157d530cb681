import type { RoomRow } from '#app/features/room/api/virtual-rooms.ts';
import { VirtualRoomStatus } from '#app/api/generated/types.gen.ts';
import { addressSearch } from '#app/lib/address-search.ts';
import { arrangeRows } from '#app/lib/arrange-rows.ts';
import { parseSort, sameSort, writeSort, type SortOrder } from '#app/lib/sort-order.ts';

/** Columns that the list can be sorted by. */
export const roomSortKeys = ['name', 'number', 'status', 'type', 'size', 'users'] as const;
type SortKey = (typeof roomSortKeys)[number];
export type RoomListSort = SortOrder<SortKey>;

/** Which rooms are shown. */
export const roomFilters = ['all', 'idle', 'inUse', 'exclusive'] as const;
export type RoomFilter = (typeof roomFilters)[number];

/** What the list shows; all of it stands in the address. */
export interface RoomQuery {
  readonly text: string;
  readonly show: RoomFilter;
  readonly sort: RoomListSort;
}

const usualSort: RoomListSort = { by: 'name', descending: false };

/** Reads the address; what it does not say, or says wrongly, is the default. */
export function parseRoomQuery(search: URLSearchParams): RoomQuery {
  return {
    text: search.get('q') ?? '',
    show: roomFilters.find((known) => known === search.get('show')) ?? 'all',
    sort: parseSort(roomSortKeys, search.get('sort')) ?? usualSort,
  };
}

/** `?q=…`, defaults left out; empty for the plain list. */
export function roomSearch({ text, show, sort }: RoomQuery): string {
  return addressSearch({
    q: text,
    show: show === 'all' ? undefined : show,
    sort: sameSort(sort, usualSort) ? undefined : writeSort(sort),
  });
}

/** A room's facts as words. */
export interface RoomRowWords {
  readonly status: (row: RoomRow) => string;
  readonly type: (row: RoomRow) => string;
  readonly users: (row: RoomRow) => string;
}

/** The rooms that are wanted, in the chosen order. */
export function arrangedRooms(
  rows: readonly RoomRow[],
  { text, show, sort }: RoomQuery,
  words: RoomRowWords,
  language: string,
): readonly RoomRow[] {
  const keyOf: Readonly<Record<SortKey, (row: RoomRow) => string>> = {
    name: (row) => row.name,
    number: (row) => row.number,
    // those in use first
    status: (row) => `${row.status === VirtualRoomStatus.InUse ? 0 : 1} ${row.meeting}`,
    type: words.type,
    size: (row) => String(row.size ?? ''),
    users: (row) => (row.exclusive === 1 ? `0 ${row.users}` : '1'),
  };
  return arrangeRows(
    rows.filter((row) => isShown(row, show)),
    {
      text,
      wordsOf: (row) => [row.name, row.number, row.meeting, words.status(row), words.type(row)],
      keyOf: keyOf[sort.by],
      descending: sort.descending,
      language,
    },
  );
}

function isShown({ status, exclusive }: RoomRow, show: RoomFilter): boolean {
  switch (show) {
    case 'idle':
      return status === VirtualRoomStatus.Idle;
    case 'inUse':
      return status === VirtualRoomStatus.InUse;
    case 'exclusive':
      return exclusive === 1;
    default:
      return true;
  }
}

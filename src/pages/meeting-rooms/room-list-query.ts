import type { KnownRoom } from '#app/features/meeting/model/known-rooms.ts';
import { addressSearch } from '#app/lib/address-search.ts';
import { orderRows } from '#app/lib/arrange-rows.ts';
import { parseSort, sameSort, writeSort, type SortOrder } from '#app/lib/sort-order.ts';

/** Columns that the list can be sorted by. */
export const meetingRoomSortKeys = ['place', 'name', 'seats', 'source'] as const;
type SortKey = (typeof meetingRoomSortKeys)[number];
export type MeetingRoomSort = SortOrder<SortKey>;

/** What the list shows; all of it stands in the address. */
export interface MeetingRoomQuery {
  readonly text: string;
  readonly sort: MeetingRoomSort;
  /** Id of the room that is open, or `NEW_ROOM`; empty for none. */
  readonly open: string;
}

/** No room has it: the id of one is a number. */
export const NEW_ROOM = 'new';

const usualSort: MeetingRoomSort = { by: 'place', descending: false };

export function parseMeetingRoomQuery(search: URLSearchParams): MeetingRoomQuery {
  return {
    text: search.get('q') ?? '',
    sort: parseSort(meetingRoomSortKeys, search.get('sort')) ?? usualSort,
    open: search.get('room') ?? '',
  };
}

/** `?q=…`, defaults left out; empty for the plain list. */
export function meetingRoomSearch({ text, sort, open }: MeetingRoomQuery): string {
  return addressSearch({
    q: text,
    sort: sameSort(sort, usualSort) ? undefined : writeSort(sort),
    room: open,
  });
}

/** The rooms in the chosen order. */
export function orderedMeetingRooms(
  rooms: readonly KnownRoom[],
  sort: MeetingRoomSort,
  sourceOf: (room: KnownRoom) => string,
  language: string,
): readonly KnownRoom[] {
  const keyOf: Readonly<Record<SortKey, (room: KnownRoom) => string>> = {
    place: ({ place }) => place,
    name: ({ name }) => name,
    seats: ({ seats }) => String(seats ?? ''),
    source: sourceOf,
  };
  return orderRows(rooms, { keyOf: keyOf[sort.by], descending: sort.descending, language });
}

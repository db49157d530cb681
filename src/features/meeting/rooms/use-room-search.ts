import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { useNameSearch } from '#app/components/name-search/use-name-search.ts';
import type { KnownRoom } from '../model/known-rooms.ts';

interface RoomSearch {
  /** The rooms that a query finds, in the order of the list. */
  readonly filter: (query: string) => readonly KnownRoom[];
  /** Of the search field. */
  readonly onFocus: () => void;
}

const NOTHING_FURTHER = () => '';

/**
 * Finds physical rooms by name and place, in pinyin and initials too, and by ID, seats and equipment as they are
 * written.
 */
export function useRoomSearch(
  rooms: readonly KnownRoom[],
  /** Whatever else a room is found by; the same function until the words change. */
  furtherOf: (room: KnownRoom) => string = NOTHING_FURTHER,
): RoomSearch {
  const { t } = useTranslation('meetingRooms');
  const textsOf = useCallback(
    (room: KnownRoom) => {
      const { id, name, place, seats, equipment } = room;
      return {
        name: [name, place].filter(Boolean).join(' '),
        others: [
          id,
          seats === undefined ? '' : t('seats', { count: seats }),
          equipment,
          furtherOf(room),
        ],
      };
    },
    [t, furtherOf],
  );
  const { find, onFocus } = useNameSearch(rooms, textsOf);
  const filter = useCallback(
    (query: string) => {
      if (query.trim() === '') return rooms;
      const places = new Set(find(query));
      return rooms.filter((_, place) => places.has(place));
    },
    [rooms, find],
  );
  return { filter, onFocus };
}

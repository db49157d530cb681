import { useQueries } from '@tanstack/react-query';
import { meetingDetailQueries } from '#app/features/meeting/api/meeting-detail.ts';
import type { MeetingRow } from '#app/features/meeting/api/meetings.ts';
import { readRooms, roomInWords } from '#app/features/meeting/model/physical-rooms.ts';
import { usePersonNames } from '#app/features/people/known-names.ts';
import { readPerson } from '#app/features/people/model/people-fields.ts';
import { useOffered } from '#app/features/platform/use-api-level.ts';
import { visibleName } from '#app/lib/foreign-text.ts';

/** Rooms and chair change seldom: they are not read with every look. */
const FRESH = 5 * 60_000;

/**
 * Meeting rooms and chair of the few meetings of a block, `Hall · Ann`, by their ids; a call each, and nothing where it
 * cannot be read, as the line stands without it.
 */
export function useLineDetails(rows: readonly MeetingRow[]): ReadonlyMap<string, string> {
  const { label } = usePersonNames();
  const { offered } = useOffered('getMeeting');
  const reads = useQueries({
    queries: rows.map(({ id }) => ({
      ...meetingDetailQueries.meeting(id),
      enabled: offered,
      staleTime: FRESH,
    })),
  });
  return new Map(
    rows.flatMap(({ id }, place) => {
      const detail = reads[place]?.data;
      if (detail === undefined) return [];
      const rooms = readRooms(detail)
        .map(roomInWords)
        .map((room) => visibleName(room.name));
      const chair = readPerson(detail.chairman);
      const words = [...rooms, chair === null ? '' : label(chair)].filter((word) => word !== '');
      return [[id, words.join(' · ')] as const];
    }),
  );
}

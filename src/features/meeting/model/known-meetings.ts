import type { BookedMeetingListAnswer } from '#app/api/generated/types.gen.ts';
import { keyOfRow } from '#app/features/people/model/people-fields.ts';
import { objectsIn } from '#app/lib/json.ts';
import { printedSpan } from '#app/lib/time.ts';
import type { KnownMeeting } from './conflicts.ts';
import { readRooms, roomInWords } from './physical-rooms.ts';

/** The booked meetings of a list (operation 8), with their people; rows without a start or an id are passed over. */
export function knownMeetings({ booked_confs: rows }: BookedMeetingListAnswer): KnownMeeting[] {
  return rows.flatMap((row) => {
    const span = printedSpan(row);
    if (span === undefined || row.meeting_id === undefined) return [];
    const keys = objectsIn(row.invite_members)
      .map(keyOfRow)
      .filter((key) => key !== undefined);
    return [
      {
        id: row.meeting_id,
        name: row.name ?? '',
        ...span,
        memberKeys: keys,
        // the printed list has no rooms
        ...('rooms' in row && { roomIds: readRooms(row).map((room) => roomInWords(room).id) }),
        ...(row.max_join_mt !== undefined && { size: row.max_join_mt }),
      },
    ];
  });
}

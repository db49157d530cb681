import type { BookedMeetingListAnswer } from '#app/api/generated/types.gen.ts';
import { keyOfRow } from '#app/features/people/model/people-fields.ts';
import { objectsIn } from '#app/lib/json.ts';
import { DAY, endOf, formatTime, printedSpan, midnightBefore } from '#app/lib/time.ts';
import type { KnownMeeting } from './conflicts.ts';

/** From the start of the platform's day of the start to the end of the last day that the meeting touches. */
export function daysOf(
  start: number,
  duration: number,
  offset: number,
): [string, string | undefined] {
  const end = endOf(start, duration);
  return [
    formatTime(midnightBefore(start, offset), offset),
    end === null ? undefined : formatTime(midnightBefore(end, offset) + DAY, offset),
  ];
}

/** The booked meetings that have a time, as conflicts are found among them. */
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
        ...(row.max_join_mt !== undefined && { size: row.max_join_mt }),
      },
    ];
  });
}

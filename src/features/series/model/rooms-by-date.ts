import type { Conflict, KnownMeeting } from '#app/features/meeting/model/conflicts.ts';
import type { PhysicalRoom } from '#app/features/meeting/model/physical-rooms.ts';
import {
  busyRooms,
  meetingsDuring,
  physicalRoomConflicts,
} from '#app/features/meeting/model/room-use.ts';
import { overlaps, spanOf, type Span } from '#app/lib/time.ts';

/** The meetings at the time of any date, the earliest first: each of them may hold a room of the series. */
export function meetingsOnDates(
  starts: readonly number[],
  minutes: number,
  meetings: readonly KnownMeeting[],
): readonly KnownMeeting[] {
  const dates = starts.toSorted((a, b) => a - b).map((start) => spanOf(start, minutes));
  return meetings
    .filter((meeting) => meeting.over !== true && isOnDate(dates, meeting))
    .toSorted((a, b) => a.start - b.start || (a.id < b.id ? -1 : 1));
}

/** Dates of one length, in order: the first that is not over when the meeting begins is the nearest one. */
function isOnDate(dates: readonly Span[], meeting: Span): boolean {
  let low = 0;
  let high = dates.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((dates[middle]?.end ?? Infinity) <= meeting.start) low = middle + 1;
    else high = middle;
  }
  const nearest = dates[low];
  return nearest !== undefined && overlaps(nearest, meeting);
}

/** For each date the rooms of the series that other meetings hold. */
export function roomConflictsOfDates(
  starts: readonly number[],
  minutes: number,
  rooms: readonly PhysicalRoom[],
  /** With their rooms, as far as they are known. */
  meetings: readonly KnownMeeting[],
): Conflict[][] {
  return starts.map((start) => {
    const span = spanOf(start, minutes);
    return physicalRoomConflicts(rooms, span, busyRooms(meetingsDuring(span, meetings)));
  });
}

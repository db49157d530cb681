import { dayOf, DAY, fromWallClock, MINUTE, overlaps, wallClock } from '#app/lib/time.ts';
import type { KnownMeeting } from '../model/conflicts.ts';

/** Finds times at which everybody and the rooms are free. No clock and no zone database: the caller brings both. */

/** What a time is wanted for. */
export interface WantedTime {
  readonly durationMinutes: number;
  /** Keys of the people (`personKey`), one for each person. */
  readonly people: ReadonlySet<string>;
  /** Ids of the physical rooms. */
  readonly rooms: ReadonlySet<string>;
  /** The meeting that is being moved: it is not in its own way. */
  readonly meetingId?: string | undefined;
}

/** When people meet, on the clock of the person who books. */
export interface MeetingHours {
  /** Minutes east of UTC at an instant. */
  readonly offsetAt: (at: number) => number;
  /** Whether a day such as `2026-12-10` is worked. */
  readonly works: (day: string) => boolean;
  /** Minutes after midnight. */
  readonly from: number;
  readonly to: number;
}

/** A start on the grid of quarters of an hour, with what is in its way. */
export interface Slot {
  readonly start: number;
  readonly end: number;
  /** The people who are busy then. */
  readonly busy: ReadonlySet<string>;
  /** Meetings at that time whose rooms nobody has looked up yet. */
  readonly unread: readonly KnownMeeting[];
  readonly isRoomTaken: boolean;
}

/** Starts are proposed at every quarter of an hour. */
const STEP = 15 * MINUTE;

/**
 * Every start between two instants at which a meeting of that length fits into working hours, in order. A
 * permanent meeting holds its rooms but nobody's time: people are in it for years.
 */
export function* slotsBetween(
  { start: from, end: until }: { readonly start: number; readonly end: number },
  wanted: WantedTime,
  hours: MeetingHours,
  meetings: readonly KnownMeeting[],
): Generator<Slot> {
  const length = wanted.durationMinutes * MINUTE;
  const held = meetings.filter(
    ({ id, over, end, start }) =>
      id !== wanted.meetingId &&
      over !== true &&
      start < until + length &&
      (end ?? Infinity) > from,
  );
  for (const day of workedDays(from, until, hours)) {
    const ofDay = held.filter((meeting) => overlaps(day, meeting));
    for (let { start } = day; start + length <= day.end; start += STEP) {
      if (start < from || start >= until) continue;
      yield slotAt({ start, end: start + length }, wanted, ofDay);
    }
  }
}

function slotAt(
  span: { readonly start: number; readonly end: number },
  { people, rooms }: WantedTime,
  meetings: readonly KnownMeeting[],
): Slot {
  const busy = new Set<string>();
  const unread: KnownMeeting[] = [];
  let isRoomTaken = false;
  for (const meeting of meetings) {
    if (!overlaps(span, meeting)) continue;
    if (meeting.end !== null) {
      for (const key of meeting.memberKeys ?? []) if (people.has(key)) busy.add(key);
    }
    if (rooms.size === 0) continue;
    if (meeting.roomIds === undefined) unread.push(meeting);
    else if (meeting.roomIds.some((id) => rooms.has(id))) isRoomTaken = true;
  }
  return { ...span, busy, unread, isRoomTaken };
}

/** The working hours of every worked day that touches the span, cut to nothing: a start outside it is passed over. */
function workedDays(
  from: number,
  until: number,
  { offsetAt, works, from: opens, to: closes }: MeetingHours,
): { start: number; end: number }[] {
  const days: { start: number; end: number }[] = [];
  let noon = at(from, 12 * 60, offsetAt);
  while (noon - DAY < until) {
    if (works(dayOf(noon, offsetAt(noon)))) {
      days.push({ start: at(noon, opens, offsetAt), end: at(noon, closes, offsetAt) });
    }
    // noon to noon: a day whose clocks are changed is an hour longer or shorter
    noon = at(noon + DAY, 12 * 60, offsetAt);
  }
  return days;
}

/** An instant on the same day, so many minutes after midnight by the clock. */
function at(instant: number, minutes: number, offsetAt: MeetingHours['offsetAt']): number {
  const { year, month, day } = wallClock(instant, offsetAt(instant));
  const asIfUtc =
    (fromWallClock({ year, month, day, hour: 0, minute: 0, second: 0 }, 0) ?? 0) + minutes * MINUTE;
  return asIfUtc - offsetAt(asIfUtc - offsetAt(instant) * MINUTE) * MINUTE;
}

/** Minutes after midnight by the clock there. */
export function timeOfDay(instant: number, offsetAt: MeetingHours['offsetAt']): number {
  const { hour, minute } = wallClock(instant, offsetAt(instant));
  return hour * 60 + minute;
}

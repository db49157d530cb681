import { MINUTE, DAY, dayOf } from '#app/lib/time.ts';

/**
 * Days as a place counts them, of 23, 24 or 25 hours. No zone database here: whoever asks brings the
 * offset of any moment, in minutes east of UTC.
 */
export type OffsetAt = (at: number) => number;

export const timelineViews = ['day', 'three', 'week'] as const;
export type TimelineView = (typeof timelineViews)[number];

export interface CalendarDay {
  /** `2026-11-23`. */
  readonly day: string;
  readonly start: number;
  /** The first moment of the next day. */
  readonly end: number;
}

/** What a timeline shows: whole days, one after the other. */
export interface TimelineWindow {
  readonly start: number;
  readonly end: number;
  readonly days: readonly CalendarDay[];
}

const DAYS_OF: Readonly<Record<TimelineView, number>> = { day: 1, three: 3, week: 7 };
const WEEK = 7;
/** 1970-01-01 was a Thursday; weeks begin on Monday. */
const FIRST_WEEKDAY = 3;

/** The days of a view that has this day in it; a week begins on its Monday. */
export function timelineWindow(
  view: TimelineView,
  day: string,
  offsetAt: OffsetAt,
): TimelineWindow {
  const first = view === 'week' ? mondayOf(day) : day;
  const starts = Array.from({ length: DAYS_OF[view] + 1 }, (_, index) => addDays(first, index));
  const days = starts.slice(0, -1).map((one, index) => ({
    day: one,
    start: startOfDay(one, offsetAt),
    end: startOfDay(starts[index + 1] ?? one, offsetAt),
  }));
  return { start: days[0]?.start ?? 0, end: days.at(-1)?.end ?? 0, days };
}

/** The day that is shown after (1) or before (-1) this one in a view. */
export function stepDay(view: TimelineView, day: string, direction: 1 | -1): string {
  return addDays(day, direction * DAYS_OF[view]);
}

export function addDays(day: string, days: number): string {
  return dayOf(utcMidnight(day) + days * DAY, 0);
}

export function mondayOf(day: string): string {
  const number = utcMidnight(day) / DAY + FIRST_WEEKDAY;
  return addDays(day, -(((number % WEEK) + WEEK) % WEEK));
}

/** The first moment of a day; where clocks skip midnight, the moment they go forward. */
export function startOfDay(day: string, offsetAt: OffsetAt): number {
  const midnight = utcMidnight(day);
  const before = offsetAt(midnight - DAY);
  const after = offsetAt(midnight + DAY);
  const fitting = [before, after]
    .map((offset) => ({ at: midnight - offset * MINUTE, offset }))
    .filter(({ at, offset }) => offsetAt(at) === offset)
    .map(({ at }) => at);
  return fitting.length > 0 ? Math.min(...fitting) : midnight - before * MINUTE;
}

export function dayAt(at: number, offsetAt: OffsetAt): string {
  return dayOf(at, offsetAt(at));
}

function utcMidnight(day: string): number {
  return Date.parse(`${day}T00:00:00Z`);
}

import { DAY, formatTime, parseTime, wallClock } from '#app/lib/time.ts';

/**
 * Days of a calendar without a zone, as whole numbers: days since 1970-01-01. What instant such a
 * day's 09:00 is, only whoever knows the zone can tell.
 */
export type DayNumber = number;

/** Monday is 1, Sunday 7 (field notes, section 4, `week_days`). */
export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7;

export const WEEKDAYS: readonly Weekday[] = [1, 2, 3, 4, 5, 6, 7];

export interface DayParts {
  readonly year: number;
  /** From 1. */
  readonly month: number;
  readonly date: number;
}

/** Reads `2026-03-31`; a time behind it is left aside, anything that is no day is undefined. */
export function dayOfText(text: unknown): DayNumber | undefined {
  if (typeof text !== 'string' || !/^\d{4}-\d\d-\d\d/.test(text)) return undefined;
  const at = parseTime(`${text.slice(0, 10)}T00:00`, 0)?.at;
  return at === undefined ? undefined : at / DAY;
}

export function dayText(day: DayNumber): string {
  return formatTime(day * DAY, 0).slice(0, 10);
}

export function dayParts(day: DayNumber): DayParts {
  const { year, month, day: date } = wallClock(day * DAY, 0);
  return { year, month, date };
}

export function weekdayOf(day: DayNumber): Weekday {
  // 1970-01-01 was a Thursday
  return WEEKDAYS[(((day + 3) % 7) + 7) % 7] ?? 1;
}

/** Months since the year 0, to count from one to another. */
export function monthOf(day: DayNumber): number {
  const { year, month } = dayParts(day);
  return year * 12 + month - 1;
}

/** The first day of a month counted as {@link monthOf} counts. */
export function firstOfMonth(month: number): DayNumber {
  return Date.UTC(Math.floor(month / 12), month % 12, 1) / DAY;
}

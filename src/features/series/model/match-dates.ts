import type { DayNumber } from '#app/features/recurrence/model/calendar-day.ts';

/** A date of a series that the platform lists: operation 82. */
export interface ListedDate {
  readonly id: string;
  readonly at: number;
}

/** What was planned against what the platform has. */
export interface MatchedDates {
  /** Planned and not there: cancelled, moved to another day, or never made. */
  readonly missing: readonly DayNumber[];
  /** There and not planned: moved, or made otherwise than planned. */
  readonly extra: readonly ListedDate[];
}

/** Days decide: a date that is moved within its day is still that day's. */
export function matchDates(
  planned: readonly DayNumber[],
  listed: readonly ListedDate[],
  dayOf: (at: number) => DayNumber,
): MatchedDates {
  const there = new Set(listed.map(({ at }) => dayOf(at)));
  const wanted = new Set(planned);
  return {
    missing: planned.filter((day) => !there.has(day)),
    extra: listed.filter(({ at }) => !wanted.has(dayOf(at))),
  };
}

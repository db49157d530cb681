import { dayText } from '#app/features/recurrence/model/calendar-day.ts';
import type { JsonObject } from '#app/lib/json.ts';
import {
  movedDates,
  type DateMove,
  type MovedDate,
} from '#app/features/series/model/moved-dates.ts';
import type { EditedSeries } from '../booking-mode.ts';
import type { BookingValues } from '../booking-values.ts';
import type { PlatformClock } from './series-clock.ts';
import { readSeriesTimes } from './series-params.ts';
import { ruleDates, seriesPlan } from './series-plan.ts';

export interface MovesOfEdit {
  /** They stay as they are: the platform makes these dates by the rule, and the console moves them again. */
  readonly kept: readonly (MovedDate & { readonly made: number })[];
  /** The changed rule has their day no more, or it is over: the platform may drop them. */
  readonly dropped: readonly MovedDate[];
}

/**
 * The upcoming dates of an edited series that were moved by hand, and what an edit does to them. `earlier`: moves that
 * an earlier save left undone.
 */
export function movesOfEdit(
  { start, repeats }: Pick<BookingValues, 'start' | 'repeats'>,
  opened: JsonObject,
  { dates }: Pick<EditedSeries, 'dates'>,
  platform: PlatformClock,
  earlier: readonly DateMove[] = [],
): MovesOfEdit {
  const before = readSeriesTimes(opened, start.zone);
  const meant = ruleDates(before.start, before.repeats.rule, platform);
  if (meant === undefined) return { kept: [], dropped: [] };
  const { dayOf } = meant.clock;
  const moved = [
    ...movedDates(meant.dates, dates, dayOf),
    ...earlier.map(({ from, to }) => ({ day: dayOf(from), from, to })),
    // a date that is left out is cancelled wherever it is
  ].filter(({ day, to }) => to > platform.now && !repeats.skipped.includes(dayText(day)));
  const plan = seriesPlan(start, repeats, platform);
  const coming = new Map(
    plan?.kept.filter(({ at }) => at > platform.now).map(({ day, at }) => [day, at]),
  );
  const fates = moved.map((date) => ({ ...date, made: coming.get(date.day) }));
  return {
    kept: fates.flatMap(({ made, ...date }) => (made === undefined ? [] : [{ ...date, made }])),
    dropped: fates.filter(({ made }) => made === undefined),
  };
}

/** What is to be done with the dates of a series that was saved. */
export function movesAfter({ kept }: MovesOfEdit): DateMove[] {
  return kept.map(({ made, to }) => ({ from: made, to }));
}

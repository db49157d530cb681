import type { JsonObject } from '#app/lib/json.ts';
import { toSeriesParams } from '../booking-params.ts';
import type { EditedSeries } from '../booking-mode.ts';
import type { BookingValues } from '../booking-values.ts';
import { changedSeriesFields, newSeriesFields } from './series-params.ts';
import type { PlatformClock } from './series-clock.ts';
import { movesOfEdit } from './moves-of-edit.ts';
import { goneDays, seriesPlan, trimmed } from './series-plan.ts';

/** `params` of operation 79: everything that was read, with the changes. */
export function editedSeries(
  values: BookingValues,
  opened: JsonObject,
  platform: PlatformClock,
): JsonObject {
  const { start, repeats } = values;
  const plan = seriesPlan(start, repeats, platform);
  const times = plan === undefined ? {} : changedSeriesFields(plan, repeats, opened, platform.now);
  return toSeriesParams(values, times, opened);
}

/** The computed times of a new series; undefined for any other booking. */
export function timesOfSeries(
  { kind, start, repeats }: BookingValues,
  platform: PlatformClock,
): JsonObject | undefined {
  if (kind !== 'recurring') return undefined;
  const plan = seriesPlan(start, repeats, platform);
  return plan && newSeriesFields(plan, repeats);
}

export interface AfterSending {
  /** The number of dates that the platform should have now. */
  readonly planned: number;
  /** Instants of the dates to cancel once the series exists. */
  readonly toCancel: readonly number[];
}

/**
 * The number of coming dates that the platform should have after an edit: cancelled ones stay cancelled, and moved ones
 * count once.
 */
export function plannedOfEdit(
  values: BookingValues,
  opened: JsonObject,
  series: EditedSeries,
  platform: PlatformClock,
): number {
  const plan = seriesPlan(values.start, values.repeats, platform);
  if (plan === undefined) return 0;
  const gone = goneDays(plan, series.opened, series.dates);
  const moved = new Set(movesOfEdit(values, opened, series, platform).kept.map(({ day }) => day));
  return plan.kept.filter(
    ({ at, day, text }) => at > platform.now && (!gone.has(text) || moved.has(day)),
  ).length;
}

/** The work left once a series is saved. */
export function afterSending(
  { start, repeats }: BookingValues,
  platform: PlatformClock,
  isEdit: boolean,
): AfterSending {
  const plan = seriesPlan(start, repeats, platform);
  if (plan === undefined) return { planned: 0, toCancel: [] };
  const between = new Set(trimmed(plan, repeats.rule).toCancel);
  const toCancel = plan.dates.filter(({ isSkipped, text, at }) =>
    isEdit ? isSkipped && at > platform.now : between.has(text),
  );
  return { planned: plan.kept.length, toCancel: toCancel.map(({ at }) => at) };
}

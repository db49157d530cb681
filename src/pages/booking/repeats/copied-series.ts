import { platformNow } from '#app/api/platform-clock.ts';
import { seedOf } from '#app/features/meeting/model/seed.ts';
import { expand } from '#app/features/recurrence/model/repeat-rule.ts';
import { dayOfText } from '#app/features/recurrence/model/calendar-day.ts';
import type { JsonObject } from '#app/lib/json.ts';
import type { BookingValues } from '../booking-values.ts';
import { copiedBooking } from '../first-values.ts';
import { instantOf, sameTimeNextWeek } from '../zone-time.ts';
import { readSeriesTimes } from './series-params.ts';

/** When the dates of a series are, and what its single dates have of their own. */
const OF_ITS_DATES: ReadonlySet<string> = new Set([
  'meeting_formular',
  'regular_rooms',
  'regular_room_static',
]);

/** What a new series may take over from one that was read. */
export function seedOfSeries(series: JsonObject): JsonObject {
  return Object.fromEntries(
    Object.entries(seedOf(series)).filter(([word]) => !OF_ITS_DATES.has(word)),
  );
}

/**
 * A copy of a series, with as many dates as its rule has: from the first such weekday that is later than now. Two
 * meetings of one day cannot have one name, so the copy has none yet.
 */
export function copiedSeries(series: JsonObject, now = platformNow()): BookingValues {
  const values = copiedBooking(seedOfSeries(series), undefined);
  const { start, repeats } = readSeriesTimes(series, values.start.zone);
  const first = dayOfText(start.local);
  const count = first === undefined ? 0 : expand(repeats.rule, first).days.length;
  return {
    ...values,
    name: '',
    kind: 'recurring',
    start: instantOf(start) === undefined ? values.start : sameTimeNextWeek(start, now),
    repeats: {
      ...repeats,
      rule: count === 0 ? repeats.rule : { ...repeats.rule, ends: 'count', count },
    },
  };
}

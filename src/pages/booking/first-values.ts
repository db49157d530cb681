import { platformNow } from '#app/api/platform-clock.ts';
import { browserZone, offsetIn } from '#app/components/time/browser-zone.ts';
import type { JsonObject } from '#app/lib/json.ts';
import { nextRoundTime } from '#app/lib/time.ts';
import { fromBookedMeeting } from './booking-params.ts';
import { readSeriesTimes } from './repeats/series-params.ts';
import { emptyBooking } from './booking-values.ts';
import type { BookingValues } from './booking-values.ts';
import { localAt, sameTimeNextWeek } from './zone-time.ts';

/** A new meeting at the next full quarter of an hour, by the browser's clock and zone. */
export function freshBooking(): BookingValues {
  const zone = browserZone();
  const now = platformNow();
  return emptyBooking(localAt(nextRoundTime(now, offsetIn(zone, now)), zone));
}

/**
 * A copy of a meeting. Its proposed time is the original's, on the first such weekday that is later than the
 * original and now.
 */
export function copiedBooking(seed: JsonObject, originalStart: number | undefined): BookingValues {
  const zone = browserZone();
  const values = fromBookedMeeting(seed, zone);
  const fresh = freshBooking();
  const duration = Number.isNaN(values.durationMinutes)
    ? fresh.durationMinutes
    : values.durationMinutes;
  const start =
    originalStart === undefined
      ? fresh.start
      : sameTimeNextWeek(localAt(originalStart, zone), Math.max(platformNow(), originalStart));
  return { ...values, durationMinutes: duration, start };
}

/** The whole series that was read. */
export function fromSeries(opened: JsonObject): BookingValues {
  const zone = browserZone();
  return {
    ...fromBookedMeeting(opened, zone),
    ...readSeriesTimes(opened, zone),
    kind: 'recurring',
  };
}

import { newStagingKey } from '#app/features/preset/staging-key.ts';
import type { JsonObject } from '#app/lib/json.ts';
import type { BookingValues } from '../booking-values.ts';
import { copiedBooking } from '../first-values.ts';

/** The untouched form of a booking from a template, at the next full quarter of an hour. */
export function templateBooking(seed: JsonObject, template: string): BookingValues {
  return { ...copiedBooking(seed, undefined), template, key: newStagingKey() };
}

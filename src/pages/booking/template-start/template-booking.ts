import { newStagingKey } from '#app/features/preset/staging-key.ts';
import type { JsonObject } from '#app/lib/json.ts';
import type { BookingValues } from '../booking-values.ts';
import { copiedBooking } from '../first-values.ts';

/** The form of a booking from a template, as nobody has touched it: at the next full quarter of an hour. */
export function templateBooking(seed: JsonObject, template: string): BookingValues {
  return { ...copiedBooking(seed, undefined), template, key: newStagingKey() };
}

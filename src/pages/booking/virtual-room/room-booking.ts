import type { JsonObject } from '#app/lib/json.ts';
import { readSettings } from '#app/features/setting/model/settings-fields.ts';
import type { BookingKind, BookingValues } from '../booking-values.ts';
import { freshBooking } from '../first-values.ts';

/** The untouched form of a booking in a room; `answer` is the room as it was read. */
export function roomBooking(roomId: string, answer: JsonObject, kind: BookingKind): BookingValues {
  const fresh = freshBooking();
  return {
    ...fresh,
    kind,
    room: roomId,
    settings: { ...fresh.settings, ...readSettings(answer) },
  };
}

import { platformNow } from '#app/api/platform-clock.ts';
import type { To } from 'react-router';
import { paths } from '#app/lib/paths.ts';
import type { JsonObject } from '#app/lib/json.ts';
import { newStagingKey } from '#app/features/preset/staging-key.ts';
import { seedOf } from '#app/features/meeting/model/seed.ts';
import { newDraftId } from '#app/saving/drafts/draft-store.ts';
import type { BookingValues } from './booking-values.ts';
import { meetingDraftId, seriesDraftId, type Draft } from './draft-store.ts';
import type { Sent } from './send-booking.ts';

/** The draft of another form that takes over the typed values, and the address of that form. */
type Move = readonly [draft: Draft, to: To];

/** To the edit form of the meeting that an earlier attempt booked; the presets were handed over to it. */
export function moveToBooked(sent: Sent, typed: BookingValues): Move {
  const { meetingId, conferenceId, seriesId } = sent;
  const savedAt = platformNow();
  if (seriesId) {
    const values = { ...typed, kind: 'recurring' as const, key: '' };
    return [{ id: seriesDraftId(seriesId), savedAt, values, seriesId }, paths.editSeries(seriesId)];
  }
  const values = { ...typed, kind: 'scheduled' as const, key: '' };
  return [
    { id: meetingDraftId(conferenceId, meetingId), savedAt, values, conferenceId },
    paths.editMeeting(conferenceId, meetingId),
  ];
}

/** To a new booking form, from a form that edits `opened`. Presets stay with their meeting. */
export function moveToNew(opened: JsonObject | undefined, typed: BookingValues): Move {
  return newBooking(opened && seedOf(opened), {
    ...typed,
    kind: typed.kind === 'recurring' ? 'recurring' : 'scheduled',
    key: typed.template === '' ? '' : newStagingKey(),
  });
}

/** Restarts the new-booking form with other values and another source object. */
export function restartFrom(original: JsonObject, values: BookingValues): Move {
  return newBooking(original, values, { template: values.template });
}

function newBooking(
  original: JsonObject | undefined,
  values: BookingValues,
  query: Readonly<Record<string, string>> = {},
): Move {
  const draft = newDraftId();
  const search = new URLSearchParams({ draft, ...query }).toString();
  return [
    { id: draft, savedAt: platformNow(), values, ...(original && { original }) },
    { pathname: paths.book, search },
  ];
}

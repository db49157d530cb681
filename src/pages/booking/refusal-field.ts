import { isApiError } from '#app/api/api-error.ts';
import { isRefusedWith } from '#app/api/refusal.ts';
import { refusedPlaceReader } from '#app/features/setting/refused-place.ts';
import { PEOPLE_PARAMS } from '#app/features/people/model/people-fields.ts';
import type { BookingField } from './booking-problems.ts';
import { PICTURE_SWITCHES } from '#app/features/meeting/model/begun-picture.ts';

/**
 * The field that a refusal concerns. Settings are found by their table, except the duration, which belongs to
 * the time.
 */
export const refusedPlace = refusedPlaceReader<BookingField>('meeting', [
  { field: 'name', codes: [20105, 51124], words: ['name', 'conf_name'] },
  { field: 'start', codes: [51102, 51119], words: ['start_time', 'end_time'] },
  { field: 'duration', words: ['duration'] },
  { field: 'repeats', words: ['meeting_formular'] },
  { field: 'room', codes: [51122, 99991, 99996] },
  { field: 'publicTemplate', words: ['template_id'] },
  { field: 'brief', words: ['brief'] },
  { field: 'rooms', words: ['rooms'] },
  { field: 'platform', words: ['platform_id'] },
  { field: 'people', codes: [20301, 99992], words: Object.values(PEOPLE_PARAMS) },
  { field: 'settings', codes: [20101] },
  {
    field: 'picture',
    codes: [20333, 20334],
    words: ['vmp', 'mix', 'poll', ...Object.values(PICTURE_SWITCHES)],
  },
  { field: 'walls', words: ['tv_wall'] },
]);

/** Instant meetings are refused with this code: they have to be booked and approved. */
export const APPROVAL_ON = 99997;

/**
 * The edited meeting has started, ended, been cancelled, or does not exist; or its number leads to another meeting.
 */
export function saysNotEditable(error: unknown): boolean {
  return isRefusedWith(error, 51104, 51106, 51107, 51109) || isOtherMeeting(error);
}

/** The title, in the texts of bookings, where `saysNotEditable`. */
export function notEditableTitle(error: unknown) {
  return isOtherMeeting(error) ? 'failure.otherMeeting' : 'failure.notEditable';
}

function isOtherMeeting(error: unknown): boolean {
  return isApiError(error) && error.failure === 'otherMeeting';
}

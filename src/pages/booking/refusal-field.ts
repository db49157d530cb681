import { isRefusedWith, refusalReader } from '#app/api/refusal.ts';
import { PEOPLE_WORDS } from '#app/features/people/model/people-fields.ts';
import type { BookingField } from './booking-problems.ts';
import { PICTURE_SWITCHES } from './picture-fields.ts';

const SETTINGS =
  'conf_type conf_level security_level password encrypted_type encrypted_key encrypted_auth ' +
  'bitrate max_join_mt preoccupy_resource conf_protocol call_mode call_times call_interval ' +
  'dual_mode vacinterval video_formats audio_formats recorder dcs ai';

export const fieldOfRefusal = refusalReader<BookingField>([
  { field: 'name', codes: [20105, 51124], words: ['name', 'conf_name'] },
  { field: 'start', codes: [51102, 51119], words: ['start_time', 'end_time'] },
  { field: 'duration', words: ['duration'] },
  { field: 'repeats', words: ['meeting_formular'] },
  { field: 'room', codes: [51122, 99991, 99996] },
  { field: 'people', codes: [20301, 99992], words: Object.values(PEOPLE_WORDS) },
  { field: 'settings', codes: [20101, 20120, 20121, 24102, 24205], words: SETTINGS.split(' ') },
  { field: 'picture', codes: [20333, 20334], words: ['vmp', 'mix', 'poll', ...PICTURE_SWITCHES] },
]);

/** Instant meetings are refused here: they have to be booked and approved. */
export const APPROVAL_ON = 99997;

/** The edited meeting started, ended, was cancelled or is not there. */
export function saysNotEditable(error: unknown): boolean {
  return isRefusedWith(error, 51104, 51106, 51107, 51109);
}

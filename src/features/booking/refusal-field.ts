import { isApiError } from '#app/api/api-error.ts';
import { citedWord } from '#app/api/cited-word.ts';
import type { BookingField } from './booking-problems.ts';
import { PEOPLE_WORDS } from '#app/domain/people/people-fields.ts';
import { PICTURE_SWITCHES } from './picture-fields.ts';

/**
 * Where a refusal of the platform belongs. Codes: field notes, section 3. The same number can mean
 * another thing in another module, so a field that the platform's own words name comes first.
 */
const FIELD_OF_CODE: Readonly<Record<number, BookingField>> = {
  20101: 'settings',
  20105: 'name',
  20120: 'settings',
  20121: 'settings',
  20301: 'people',
  20333: 'picture',
  20334: 'picture',
  24102: 'settings',
  24205: 'settings',
  51102: 'start',
  51119: 'start',
  51122: 'room',
  51124: 'name',
  99991: 'room',
  99992: 'people',
  99996: 'room',
};

/** Words of the contract that a refusal may cite, as in `start_time …` or `invite_members[0].bitrate …`. */
const FIELD_OF_WORD: ReadonlyMap<string, BookingField> = new Map([
  ['name', 'name'],
  ['conf_name', 'name'],
  ['start_time', 'start'],
  ['end_time', 'start'],
  ['duration', 'duration'],
  ['meeting_formular', 'repeats'],
  ...['vmp', 'mix', 'poll', ...PICTURE_SWITCHES].map((word) => [word, 'picture'] as const),
  ...Object.values(PEOPLE_WORDS).map((word) => [word, 'people'] as const),
  ...(
    'conf_type conf_level security_level password encrypted_type encrypted_key encrypted_auth ' +
    'bitrate max_join_mt preoccupy_resource conf_protocol call_mode call_times call_interval ' +
    'dual_mode vacinterval video_formats audio_formats recorder dcs ai'
  )
    .split(' ')
    .map((word) => [word, 'settings'] as const),
]);

/** Instant meetings are refused here: they have to be booked and approved. */
export const APPROVAL_ON = 99997;

/** The edited meeting is no booking any more. */
const NOT_EDITABLE: ReadonlySet<number> = new Set([51104, 51106, 51107, 51109]);

/** The field a refusal concerns; undefined for one about the whole booking, or no refusal at all. */
export function fieldOfRefusal(error: unknown): BookingField | undefined {
  if (!isApiError(error) || error.failure !== 'refused') return undefined;
  const cited = citedWord(error);
  const named = cited === undefined ? undefined : FIELD_OF_WORD.get(cited);
  return named ?? (error.code === undefined ? undefined : FIELD_OF_CODE[error.code]);
}

export function isRefusedWith(error: unknown, code: number): boolean {
  return isApiError(error) && error.failure === 'refused' && error.code === code;
}

/** Whether a refusal says that the meeting started, ended, was cancelled or is not there. */
export function saysNotEditable(error: unknown): boolean {
  return (
    isApiError(error) && error.failure === 'refused' && NOT_EDITABLE.has(error.code ?? Number.NaN)
  );
}

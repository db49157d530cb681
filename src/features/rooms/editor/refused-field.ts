import { isApiError } from '#app/api/api-error.ts';
import { citedWord } from '#app/api/cited-word.ts';
import { ErrorCode } from '#app/api/generated/types.gen.ts';
import { SETTINGS } from '#app/domain/meeting/settings.ts';
import type { RoomField } from './room-problems.ts';

/**
 * Where a refusal of the platform belongs. Codes: field notes, section 3. The same number can mean
 * another thing in another module, so a field that the platform's own words name comes first.
 */
const FIELD_OF_CODE: Readonly<Record<number, RoomField>> = {
  20105: 'name',
  20120: 'settings',
  20121: 'settings',
  24102: 'settings',
  24205: 'settings',
  99992: 'users',
  99995: 'name',
};

const FIELD_OF_WORD: ReadonlyMap<string, RoomField> = new Map<string, RoomField>([
  ...SETTINGS.map(({ word }) => [word.split('.')[0] ?? word, 'settings'] as const),
  ['video_formats', 'settings'],
  ['name', 'name'],
  ['exclusive', 'users'],
  ['exclusive_users', 'users'],
]);

/** The field a refusal concerns; undefined for one about the whole room, or no refusal at all. */
export function refusedField(error: unknown): RoomField | undefined {
  if (!isApiError(error) || error.failure !== 'refused') return undefined;
  const cited = citedWord(error);
  const named = cited === undefined ? undefined : FIELD_OF_WORD.get(cited);
  return named ?? (error.code === undefined ? undefined : FIELD_OF_CODE[error.code]);
}

/** "No such virtual room": it was deleted. */
export function saysNoSuchRoom(error: unknown): boolean {
  return (
    isApiError(error) && error.failure === 'refused' && error.code === ErrorCode.NoSuchVirtualRoom
  );
}

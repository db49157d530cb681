import { isApiError } from '#app/api/api-error.ts';
import { citedWord } from '#app/api/cited-word.ts';
import { SETTINGS } from '#app/domain/meeting/settings.ts';
import { PEOPLE_WORDS } from '#app/domain/people/people-fields.ts';
import type { TemplateField } from './template-problems.ts';

/**
 * Where a refusal of the platform belongs. Codes: field notes, section 3. The same number can mean
 * another thing in another module, so a field that the platform's own words name comes first.
 */
const FIELD_OF_CODE: Readonly<Record<number, TemplateField>> = {
  20101: 'settings',
  20105: 'name',
  20106: 'number',
  20120: 'settings',
  20121: 'settings',
  20301: 'people',
  20333: 'picture',
  20334: 'picture',
  24102: 'settings',
  24205: 'settings',
  99992: 'people',
};

const FIELD_OF_WORD: ReadonlyMap<string, TemplateField> = new Map<string, TemplateField>([
  ...SETTINGS.map(({ word }) => [word.split('.')[0] ?? word, 'settings'] as const),
  ['video_formats', 'settings'],
  ...Object.values(PEOPLE_WORDS).map((word) => [word, 'people'] as const),
  ...['vmp', 'mix', 'poll'].map((word) => [word, 'picture'] as const),
  ['name', 'name'],
  ['duration', 'duration'],
  ['bind_e164', 'number'],
  ['e164', 'number'],
]);

/** "No such template": it was deleted. */
const NO_SUCH_TEMPLATE = 99998;

/** The field a refusal concerns; undefined for one about the whole template, or no refusal at all. */
export function refusedField(error: unknown): TemplateField | undefined {
  if (!isApiError(error) || error.failure !== 'refused') return undefined;
  const cited = citedWord(error);
  const named = cited === undefined ? undefined : FIELD_OF_WORD.get(cited);
  return named ?? (error.code === undefined ? undefined : FIELD_OF_CODE[error.code]);
}

export function saysGone(error: unknown): boolean {
  return isApiError(error) && error.failure === 'refused' && error.code === NO_SUCH_TEMPLATE;
}

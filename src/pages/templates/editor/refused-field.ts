import { ErrorCode } from '#app/api/generated/types.gen.ts';
import { saysNoSuch } from '#app/api/refusal.ts';
import { refusedPlaceReader } from '#app/features/setting/refused-place.ts';
import { PEOPLE_PARAMS } from '#app/features/people/model/people-fields.ts';
import type { TemplateField } from './template-problems.ts';

/** Where a refusal leads; settings by their table, but for the duration, which is asked for on top of the page. */
export const refusedTemplatePlace = refusedPlaceReader<TemplateField>('template', [
  { field: 'name', codes: [20105], words: ['name'] },
  { field: 'duration', words: ['duration'] },
  { field: 'number', codes: [20106], words: ['bind_e164', 'e164'] },
  { field: 'people', codes: [20301, 99992], words: Object.values(PEOPLE_PARAMS) },
  { field: 'settings', codes: [20101] },
  { field: 'picture', codes: [20333, 20334], words: ['vmp', 'mix', 'poll'] },
]);

/** It was deleted. */
export function saysGone(error: unknown): boolean {
  return saysNoSuch(error, ErrorCode.NoSuchTemplate);
}

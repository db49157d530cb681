import { ErrorCode } from '#app/api/generated/types.gen.ts';
import { isRefusedWith, refusalReader } from '#app/api/refusal.ts';
import { SETTING_WORDS } from '#app/features/setting/model/settings.ts';
import { PEOPLE_WORDS } from '#app/features/people/model/people-fields.ts';
import type { TemplateField } from './template-problems.ts';

/** `duration` is a setting as well: it is asked for on top of the page. */
export const refusedField = refusalReader<TemplateField>([
  { field: 'name', codes: [20105], words: ['name'] },
  { field: 'duration', words: ['duration'] },
  { field: 'number', codes: [20106], words: ['bind_e164', 'e164'] },
  { field: 'people', codes: [20301, 99992], words: Object.values(PEOPLE_WORDS) },
  { field: 'settings', codes: [20101, 20120, 20121, 24102, 24205], words: SETTING_WORDS },
  { field: 'picture', codes: [20333, 20334], words: ['vmp', 'mix', 'poll'] },
]);

/** It was deleted. */
export function saysGone(error: unknown): boolean {
  return isRefusedWith(error, ErrorCode.NoSuchTemplate);
}

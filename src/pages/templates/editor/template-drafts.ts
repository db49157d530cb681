import { createFormDrafts } from '#app/saving/drafts/form-drafts.ts';
import { isJsonObject } from '#app/lib/json.ts';
import { isPeople } from '#app/features/people/model/is-people.ts';
import { isPicture } from '#app/features/preset/model/is-picture.ts';
import type { TemplateValues } from './template-values.ts';

/** Unfinished templates of a person. */
export const templateDraftsOf = createFormDrafts({
  kind: 'template',
  isValues,
  revive: (key, value) => (key === 'durationMinutes' && value === null ? Number.NaN : value),
});

function isValues(value: unknown): value is TemplateValues {
  if (!isJsonObject(value)) return false;
  const { name, durationMinutes, reservesNumber, people, settings, picture, key } = value;
  return (
    typeof name === 'string' &&
    typeof durationMinutes === 'number' &&
    typeof reservesNumber === 'boolean' &&
    isPeople(people) &&
    isJsonObject(settings) &&
    isPicture(picture) &&
    typeof key === 'string'
  );
}

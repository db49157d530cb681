import * as z from 'zod/mini';
import { halfTyped } from '#app/components/stored-values.ts';
import { peopleSchema } from '#app/features/people/stored-people.ts';
import { pictureSchema } from '#app/features/picture/stored-picture.ts';
import { settingsSchema } from '#app/features/setting/stored-settings.ts';
import { createFormDrafts } from '#app/saving/drafts/form-drafts.ts';
import type { TemplateValues } from './template-values.ts';

/** Unfinished templates of a person. */
export const templateDraftsOf = createFormDrafts<TemplateValues>({
  kind: 'template',
  values: z.looseObject({
    name: z.string(),
    durationMinutes: halfTyped,
    reservesNumber: z.boolean(),
    people: peopleSchema,
    settings: settingsSchema,
    picture: pictureSchema,
    key: z.string(),
  }),
});

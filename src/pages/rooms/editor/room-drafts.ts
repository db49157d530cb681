import * as z from 'zod/mini';
import { personSchema } from '#app/features/people/stored-people.ts';
import { settingsSchema } from '#app/features/setting/stored-settings.ts';
import { createFormDrafts } from '#app/saving/drafts/form-drafts.ts';
import type { RoomValues } from './room-values.ts';

/** Unfinished rooms of a person. */
export const roomDraftsOf = createFormDrafts<RoomValues>({
  kind: 'room',
  values: z.looseObject({
    name: z.string(),
    exclusive: z.boolean(),
    users: z.array(personSchema),
    settings: settingsSchema,
  }),
});

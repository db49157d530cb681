import * as z from 'zod/mini';
import { byPerson } from '#app/components/by-person.ts';
import { jsonObject } from '#app/components/stored-values.ts';
import type { JsonObject } from '#app/lib/json.ts';
import type { Attempt } from '../send-new.ts';
import { draftPrefix, type KeptKind } from './draft-prefix.ts';
import { createDraftStore } from './draft-store.ts';
import type { DraftStore, StoredDraft } from './draft-store.ts';

/** An unfinished form. It may hold passwords and keys; it goes when it is saved or discarded. */
export interface FormDraft<Values, A extends Attempt = Attempt> extends StoredDraft {
  readonly values: Values;
  /** What was read, that the form began from. */
  readonly original?: JsonObject;
  /** Something new that was sent and of which no answer came: looked for before it is sent again. */
  readonly attempt?: A;
}

export type FormDrafts<Values> = DraftStore<FormDraft<Values>>;

/** The draft of what is not there yet. */
export const NEW_DRAFT = 'new';

/** The draft an edit of this is kept in. */
export function editDraftId(id: string): string {
  return `edit-${id}`;
}

/** What was typed into an edit of something that is gone becomes the draft of a new one. */
export function becomesNew<Values>(
  drafts: FormDrafts<Values>,
  { id, values }: FormDraft<Values>,
): void {
  drafts.save({ id: NEW_DRAFT, savedAt: Date.now(), values });
  drafts.remove(id);
}

interface FormKind<Values> {
  readonly kind: KeptKind;
  /** Local storage, where it is not said. */
  readonly storage?: () => Storage;
  readonly values: z.ZodMiniType<Values>;
}

/** Drafts of one kind of form: one store a person. */
export function createFormDrafts<Values>({ kind, storage, values }: FormKind<Values>) {
  const schema = z.looseObject({ ...draftFields, values, attempt: z.optional(attemptSchema) });
  return byPerson((username) =>
    createDraftStore<FormDraft<Values>>({
      prefix: draftPrefix(kind, username),
      schema,
      ...(storage && { storage }),
    }),
  );
}

/** What every draft has beside its values and a try to send them. */
export const draftFields = {
  id: z.string(),
  savedAt: z.number(),
  original: z.optional(jsonObject),
};

export const attemptSchema = z.looseObject({ name: z.string(), before: z.array(z.string()) });

import { platformNow } from '#app/api/platform-clock.ts';
import * as z from 'zod/mini';
import type { KeptTexts } from '#app/components/browser-storage.ts';
import { byPerson } from '#app/components/by-person.ts';
import { jsonObject } from '#app/components/stored-values.ts';
import { isJsonObject, type JsonObject } from '#app/lib/json.ts';
import type { Attempt } from '../send-new.ts';
import { draftPrefix, type KeptKind } from './draft-prefix.ts';
import { createDraftStore } from './draft-store.ts';
import type { DraftStore, StoredDraft } from './draft-store.ts';
import { vaultOf } from './vault.ts';

/** An unfinished form. Its passwords and keys are sealed; it is deleted when it is saved or discarded. */
export interface FormDraft<Values, A extends Attempt = Attempt> extends StoredDraft {
  readonly values: Values;
  /** The object that was read and that the form started from. */
  readonly original?: JsonObject;
  /** A sent create request whose answer was lost. Its object is looked for before the request is sent again. */
  readonly attempt?: A;
}

export type FormDrafts<Values> = DraftStore<FormDraft<Values>>;

/** Draft id of the form for a new object. */
export const NEW_DRAFT = 'new';

const EDIT = 'edit-';

/** Draft id of the form that edits this object. */
export function editDraftId(id: string): string {
  return EDIT + id;
}

/** The id of the object that a draft edits; undefined for the draft of a new one. */
export function editedBy(draftId: string): string | undefined {
  return draftId.startsWith(EDIT) ? draftId.slice(EDIT.length) : undefined;
}

/** Turns the draft of an edit whose object no longer exists into the draft of a new object. */
export function becomesNew<Values>(
  drafts: FormDrafts<Values>,
  { id, values, unread = [] }: FormDraft<Values>,
): void {
  drafts.save({ id: NEW_DRAFT, savedAt: platformNow(), values, unread });
  drafts.remove(id);
}

interface FormKind<Values> {
  readonly kind: KeptKind;
  /** Defaults to what lasts. */
  readonly storage?: KeptTexts;
  readonly values: z.ZodMiniType<Values>;
  /** The untouched form, of the object that was read or of a new one. */
  readonly blank: (original: JsonObject | undefined, id: string) => Values;
}

/** The drafts of one kind of form; each user has a store. */
export function createFormDrafts<Values>({ kind, storage, values, blank }: FormKind<Values>) {
  const schema = z.looseObject({ ...draftFields, values, attempt: z.optional(attemptSchema) });
  return byPerson((username) =>
    createDraftStore<FormDraft<Values>>({
      prefix: draftPrefix(kind, username),
      schema,
      blank: (id, { original }) => ({
        id,
        savedAt: platformNow(),
        values: blank(isJsonObject(original) ? original : undefined, id),
      }),
      vault: vaultOf(username),
      ...(storage && { storage }),
    }),
  );
}

/** The fields of every draft besides its values and the attempt to send them. */
export const draftFields = {
  id: z.string(),
  savedAt: z.number(),
  original: z.optional(jsonObject),
  unread: z.optional(z.array(z.looseObject({ path: z.array(z.string()), held: jsonObject }))),
  isUnread: z.optional(z.boolean()),
};

export const attemptSchema = z.looseObject({ name: z.string(), before: z.array(z.string()) });

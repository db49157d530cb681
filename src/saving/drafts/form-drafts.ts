import { isAttempt, type Attempt } from '../send-new.ts';
import { isJsonObject } from '#app/lib/json.ts';
import type { JsonObject } from '#app/lib/json.ts';
import { draftPrefix, type KeptKind } from './draft-prefix.ts';
import { createDraftStore, storeByPerson } from './draft-store.ts';
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
  /** Where they are kept: for good, where it is not said. */
  readonly storage?: () => Storage;
  readonly isValues: (value: unknown) => value is Values;
  /** Of `JSON.parse`: NaN, a number half typed, is written as null. */
  readonly revive?: (key: string, value: unknown) => unknown;
}

/** Drafts of one kind of form: one store a person. */
export function createFormDrafts<Values>(options: FormKind<Values>) {
  const { kind, storage = () => localStorage, isValues, revive } = options;
  return storeByPerson((username) =>
    createDraftStore<FormDraft<Values>>(storage(), {
      prefix: draftPrefix(kind, username),
      ...(revive && { revive }),
      read: (value) => (isFormDraft(value, isValues, isAttempt) ? value : undefined),
    }),
  );
}

/** Whether what lies in the storage is a draft of such values. */
export function isFormDraft<Values, A extends Attempt>(
  value: unknown,
  isValues: (value: unknown) => value is Values,
  isTry: (value: unknown) => value is A,
): value is FormDraft<Values, A> {
  if (!isJsonObject(value)) return false;
  const { id, savedAt, values, original, attempt } = value;
  return (
    typeof id === 'string' &&
    typeof savedAt === 'number' &&
    isValues(values) &&
    (original === undefined || isJsonObject(original)) &&
    (attempt === undefined || isTry(attempt))
  );
}

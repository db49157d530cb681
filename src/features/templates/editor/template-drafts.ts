import { createDraftStore } from '#app/components/drafts/draft-store.ts';
import { draftPrefix } from '#app/components/drafts/draft-prefix.ts';
import type { DraftStore, StoredDraft } from '#app/components/drafts/draft-store.ts';
import { isAttempt } from '#app/components/saving/send-new.ts';
import type { Attempt } from '#app/components/saving/send-new.ts';
import { isJsonObject } from '#app/domain/json.ts';
import type { JsonObject } from '#app/domain/json.ts';
import { isPeople } from '#app/domain/people/is-people.ts';
import { isPicture } from '#app/domain/vmp/is-picture.ts';
import type { TemplateValues } from './template-values.ts';

/** An unfinished template. A draft may hold passwords; it goes when it is saved or discarded. */
export interface TemplateDraft extends StoredDraft {
  readonly values: TemplateValues;
  /** The template as it was opened; a new one has none. */
  readonly original?: JsonObject;
  /** A new template that was sent and of which no answer came: looked for before it is sent again. */
  readonly attempt?: Attempt;
}

export type TemplateDrafts = DraftStore<TemplateDraft>;

/** The draft of the template that is not there yet. */
export const NEW_TEMPLATE = 'new';

/** The draft an edit of this template is kept in. */
export function draftOf(templateId: string): string {
  return `edit-${templateId}`;
}

export function createTemplateDrafts(storage: Storage, username: string): TemplateDrafts {
  return createDraftStore(storage, {
    prefix: draftPrefix('template', username),
    revive: reviveNumbers,
    read: (value) => (isDraft(value) ? value : undefined),
  });
}

const stores = new Map<string, TemplateDrafts>();

/** One store a person. */
export function templateDraftsOf(username: string): TemplateDrafts {
  const known = stores.get(username);
  if (known !== undefined) return known;
  const store = createTemplateDrafts(localStorage, username);
  stores.set(username, store);
  return store;
}

/** JSON writes NaN, a number half typed, as null. */
function reviveNumbers(key: string, value: unknown): unknown {
  return key === 'durationMinutes' && value === null ? Number.NaN : value;
}

function isDraft(value: unknown): value is TemplateDraft {
  if (!isJsonObject(value)) return false;
  const { id, savedAt, values, original, attempt } = value;
  return (
    typeof id === 'string' &&
    typeof savedAt === 'number' &&
    isValues(values) &&
    (original === undefined || isJsonObject(original)) &&
    (attempt === undefined || isAttempt(attempt))
  );
}

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

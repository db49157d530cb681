import { createDraftStore } from '#app/components/drafts/draft-store.ts';
import { draftPrefix } from '#app/components/drafts/draft-prefix.ts';
import type { DraftStore, StoredDraft } from '#app/components/drafts/draft-store.ts';
import { isAttempt } from '#app/components/saving/send-new.ts';
import type { Attempt } from '#app/components/saving/send-new.ts';
import { isJsonObject } from '#app/domain/json.ts';
import type { JsonObject } from '#app/domain/json.ts';
import { isPerson } from '#app/domain/people/is-people.ts';
import type { RoomValues } from './room-values.ts';

/** An unfinished room. A draft may hold an encryption key; it goes when it is saved or discarded. */
export interface RoomDraft extends StoredDraft {
  readonly values: RoomValues;
  /** The room as it was opened; a new one has none. */
  readonly original?: JsonObject;
  readonly attempt?: Attempt;
}

export type RoomDrafts = DraftStore<RoomDraft>;

/** The draft of the room that is not there yet. */
export const NEW_ROOM = 'new';

/** The draft an edit of this room is kept in. */
export function draftOf(roomId: string): string {
  return `edit-${roomId}`;
}

const stores = new Map<string, RoomDrafts>();

/** One store a person. */
export function roomDraftsOf(username: string): RoomDrafts {
  const known = stores.get(username);
  if (known !== undefined) return known;
  const store = createDraftStore(localStorage, {
    prefix: draftPrefix('room', username),
    read: (value) => (isDraft(value) ? value : undefined),
  });
  stores.set(username, store);
  return store;
}

function isDraft(value: unknown): value is RoomDraft {
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

function isValues(value: unknown): value is RoomValues {
  if (!isJsonObject(value)) return false;
  const { name, exclusive, users, settings } = value;
  return (
    typeof name === 'string' &&
    typeof exclusive === 'boolean' &&
    Array.isArray(users) &&
    users.every(isPerson) &&
    isJsonObject(settings)
  );
}

import { isJsonObject } from '#app/lib/json.ts';
import { createDraftStore, type StoredDraft } from './draft-store.ts';
import { draftKinds, draftPrefix, type DraftKind } from './draft-prefix.ts';

/** An unfinished form, as far as one has to know it to go on with it. */
export interface WaitingDraft extends StoredDraft {
  readonly kind: DraftKind;
  /** Empty while it has none. */
  readonly name: string;
  /** Of an edit of a booked meeting: its number. */
  readonly conferenceId?: string;
  /** Of an edit of a whole series: its id. */
  readonly seriesId?: string;
}

/** Everything this person has begun in this browser and not finished, newest first. */
export function waitingDrafts(storage: Storage, username: string): readonly WaitingDraft[] {
  return draftKinds
    .flatMap((kind) =>
      createDraftStore(storage, {
        prefix: draftPrefix(kind, username),
        read: (value) => gist(kind, value),
      }).list(),
    )
    .toSorted((a, b) => b.savedAt - a.savedAt);
}

function gist(kind: DraftKind, value: unknown): WaitingDraft | undefined {
  if (!isJsonObject(value)) return undefined;
  const { id, savedAt, values, conferenceId, seriesId } = value;
  if (typeof id !== 'string' || typeof savedAt !== 'number' || !isJsonObject(values)) {
    return undefined;
  }
  const { name } = values;
  return {
    id,
    savedAt,
    kind,
    name: typeof name === 'string' ? name.trim() : '',
    ...(typeof conferenceId === 'string' && { conferenceId }),
    ...(typeof seriesId === 'string' && { seriesId }),
  };
}

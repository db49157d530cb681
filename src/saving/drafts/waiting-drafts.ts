import * as z from 'zod/mini';
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

const draftSchema = z.looseObject({
  id: z.string(),
  savedAt: z.number(),
  values: z.looseObject({ name: z.catch(z.string(), '') }),
  conferenceId: z.catch(z.optional(z.string()), undefined),
  seriesId: z.catch(z.optional(z.string()), undefined),
});

/** Everything this person has begun in this browser and not finished, newest first. */
export function waitingDrafts(username: string): readonly WaitingDraft[] {
  return draftKinds
    .flatMap((kind) =>
      createDraftStore({ prefix: draftPrefix(kind, username), schema: draftSchema })
        .list()
        .map(({ id, savedAt, values, conferenceId, seriesId }) => ({
          id,
          savedAt,
          kind,
          name: values.name.trim(),
          ...(conferenceId !== undefined && { conferenceId }),
          ...(seriesId !== undefined && { seriesId }),
        })),
    )
    .toSorted((a, b) => b.savedAt - a.savedAt);
}

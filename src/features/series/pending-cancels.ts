import { useSyncExternalStore } from 'react';
import * as z from 'zod/mini';
import { byPerson, personalKey } from '#app/components/by-person.ts';
import { useUsername } from '#app/components/session-context.ts';
import { createDraftStore } from '#app/saving/drafts/draft-store.ts';
import { vaultOf } from '#app/saving/drafts/vault.ts';
import type { DraftStore, StoredDraft } from '#app/saving/drafts/draft-store.ts';

/**
 * Dates of a saved series that are still to be cancelled: noted before the series is sent out of hand,
 * forgotten once they are gone. What a lost connection leaves undone is found again on any later day.
 */
export interface PendingCancel extends StoredDraft {
  /** The meeting that the platform answered with; also the id of the note. */
  readonly id: string;
  /** Empty while it is not known. */
  readonly seriesId: string;
  /** The instants of the dates, ms since 1970 UTC. */
  readonly starts: readonly number[];
  readonly reason: string;
}

const schema = z.looseObject({
  id: z.string(),
  savedAt: z.number(),
  seriesId: z.string(),
  starts: z.array(z.number()),
  reason: z.string(),
});

const pendingStoreOf = byPerson((username) =>
  createDraftStore<PendingCancel>({
    prefix: `${personalKey('series-cancels', username)}:`,
    schema,
    vault: vaultOf(username),
  }),
);

/** The pending cancellations of the signed-in user. */
export function usePendingStore(): DraftStore<PendingCancel> {
  return pendingStoreOf(useUsername());
}

/** What is left to do of a series, or of a meeting whose series is not known. */
export function usePending({
  meetingId,
  seriesId,
}: {
  readonly meetingId?: string;
  readonly seriesId?: string;
}): PendingCancel | undefined {
  const store = usePendingStore();
  return useSyncExternalStore(store.subscribe, store.list).find(
    (pending) =>
      pending.id === meetingId || (seriesId !== undefined && pending.seriesId === seriesId),
  );
}

import { useSyncExternalStore } from 'react';
import * as z from 'zod/mini';
import { byPerson, personalKey } from '#app/components/by-person.ts';
import { useUsername } from '#app/components/session-context.ts';
import { createDraftStore } from '#app/saving/drafts/draft-store.ts';
import { vaultOf } from '#app/saving/drafts/vault.ts';
import type { DraftStore, StoredDraft } from '#app/saving/drafts/draft-store.ts';
import type { DateMove } from './model/moved-dates.ts';

/**
 * Dates of a saved series that are still to be moved back to where they were moved by hand: noted once the series is
 * saved, forgotten one by one. What a lost connection leaves undone is found again on any later day.
 */
export interface PendingMoves extends StoredDraft {
  /** The series; also the id of the note. */
  readonly id: string;
  readonly moves: readonly DateMove[];
}

const schema = z.looseObject({
  id: z.string(),
  savedAt: z.number(),
  moves: z.array(z.object({ from: z.number(), to: z.number() })),
});

const pendingMovesOf = byPerson((username) =>
  createDraftStore<PendingMoves>({
    prefix: `${personalKey('series-moves', username)}:`,
    schema,
    vault: vaultOf(username),
  }),
);

/** The moves of the signed-in user that are still to be made. */
export function usePendingMovesStore(): DraftStore<PendingMoves> {
  return pendingMovesOf(useUsername());
}

export function usePendingMoves(seriesId: string): PendingMoves | undefined {
  const store = usePendingMovesStore();
  return useSyncExternalStore(store.subscribe, store.list).find(({ id }) => id === seriesId);
}

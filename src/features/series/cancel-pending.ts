import { cancelDates, readSeriesDates, seriesOfMeeting } from './api/series.ts';
import type { DraftStore } from '#app/saving/drafts/draft-store.ts';
import { done, foundIf, type Prepared } from '#app/saving/outcome.ts';
import type { PendingCancel } from './pending-cancels.ts';

/**
 * Prepares cancelling what is noted, in one call: finds the series where it is not known, and those of the dates that
 * are still there. The note goes once none of them is.
 * @throws the failure of a read: nothing was sent then, and the note stays
 */
export async function prepareCancelPending(
  store: Pick<DraftStore<PendingCancel>, 'save' | 'remove'>,
  pending: PendingCancel,
): Promise<Prepared> {
  const seriesId = pending.seriesId || (await seriesOfMeeting(pending.id));
  if (seriesId !== pending.seriesId) store.save({ ...pending, seriesId });
  const ids = await stillThere();
  if (ids.length === 0) {
    store.remove(pending.id);
    return done(undefined);
  }
  return {
    send: async () => {
      await cancelDates(seriesId, ids, pending.reason);
      store.remove(pending.id);
    },
    look: async () => {
      const gone = (await stillThere()).length === 0;
      if (gone) store.remove(pending.id);
      return foundIf(gone);
    },
  };

  async function stillThere(): Promise<string[]> {
    const starts = new Set(pending.starts.map(minute));
    const dates = await readSeriesDates(seriesId);
    return dates.filter(({ at }) => starts.has(minute(at))).map(({ id }) => id);
  }
}

function minute(at: number): number {
  return Math.floor(at / 60_000);
}

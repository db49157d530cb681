import { cancelDates, readSeriesDates, seriesOfMeeting } from './api/series.ts';
import type { DraftStore } from '#app/saving/drafts/draft-store.ts';
import { writeAndLook } from '#app/saving/write-and-look.ts';
import type { WriteOutcome } from '#app/saving/write-and-look.ts';
import type { PendingCancel } from './pending-cancels.ts';

/**
 * Cancels what is noted, in one call: finds the series where it is not known, and those of the dates that
 * are still there. The note goes once none of them is. Never throws: the note stays.
 */
export async function cancelPending(
  store: DraftStore<PendingCancel>,
  pending: PendingCancel,
): Promise<WriteOutcome> {
  let seriesId = pending.seriesId;
  let ids: string[];
  try {
    seriesId ||= await seriesOfMeeting(pending.id);
    if (seriesId !== pending.seriesId) store.save({ ...pending, seriesId });
    ids = await stillThere();
  } catch (error) {
    return { outcome: 'not-done', error, answerLost: false };
  }
  const outcome: WriteOutcome =
    ids.length === 0
      ? { outcome: 'done', answerLost: false }
      : await writeAndLook({
          write: () => cancelDates(seriesId, ids, pending.reason),
          isDone: async () => (await stillThere()).length === 0,
        });
  if (outcome.outcome === 'done') store.remove(pending.id);
  return outcome;

  async function stillThere(): Promise<string[]> {
    const starts = new Set(pending.starts.map(minute));
    const dates = await readSeriesDates(seriesId);
    return dates.filter(({ at }) => starts.has(minute(at))).map(({ id }) => id);
  }
}

function minute(at: number): number {
  return Math.floor(at / 60_000);
}

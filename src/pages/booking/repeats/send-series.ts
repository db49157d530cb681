import { createSeries, updateSeries } from '#app/api/generated/sdk.gen.ts';
import type { SeriesParams } from '#app/api/generated/types.gen.ts';
import { readSeries } from '#app/features/series/api/series.ts';
import { cancelPending } from '#app/features/series/cancel-pending.ts';
import type { PendingCancel } from '#app/features/series/pending-cancels.ts';
import type { DraftStore } from '#app/saving/drafts/draft-store.ts';
import { sendEdit, type Decision, type SaveResult } from '#app/saving/send-edit.ts';
import type { JsonObject } from '#app/lib/json.ts';
import { isBookParams, sentOf, type Sent } from '../send-booking.ts';
import { seriesVersions } from './series-merge.ts';

/** Operation 78. The id that is answered is that of one of its meetings. */
export async function sendSeries(params: JsonObject): Promise<Sent> {
  if (!isSeriesParams(params)) throw new TypeError('not a series to book');
  return sentOf(await createSeries({ body: { params } }));
}

interface SeriesEdit {
  readonly seriesId: string;
  /** The series as it was opened, and as it is to be. */
  readonly opened: JsonObject;
  readonly mine: JsonObject;
  readonly decision: Decision | undefined;
}

/**
 * Saves a series: operation 79.
 * @throws the platform's refusal, or the failure of the read before anything was sent
 */
export function sendSeriesEdit({ seriesId, ...edit }: SeriesEdit): Promise<SaveResult<Sent>> {
  return sendEdit({
    ...edit,
    versions: seriesVersions,
    read: () => readSeries(seriesId),
    write: (params) => {
      if (!isSeriesParams(params)) throw new TypeError('not a series to book');
      return updateSeries({ path: { regular_meeting_moid: seriesId }, body: { params } });
    },
    made: sentOf,
  });
}

/**
 * Cancels the dates of a saved series that were left out. They are noted first: what fails here is
 * told, and tried again, where the series is shown.
 */
export async function leaveOut(
  store: DraftStore<PendingCancel>,
  pending: Omit<PendingCancel, 'savedAt'>,
): Promise<void> {
  if (pending.starts.length === 0) return;
  const noted = { ...pending, savedAt: Date.now() };
  store.save(noted);
  await cancelPending(store, noted);
}

function isSeriesParams(params: JsonObject): params is SeriesParams & JsonObject {
  return isBookParams(params);
}

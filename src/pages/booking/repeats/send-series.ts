import { updateSeries } from '#app/api/generated/sdk.gen.ts';
import { readSeries } from '#app/features/series/api/series.ts';
import { prepareCancelPending } from '#app/features/series/cancel-pending.ts';
import type { PendingCancel } from '#app/features/series/pending-cancels.ts';
import type { DraftStore } from '#app/saving/drafts/draft-store.ts';
import { sendAndLook, type Prepared } from '#app/saving/outcome.ts';
import { prepareEdit, type Decision } from '#app/saving/send-edit.ts';
import type { JsonObject } from '#app/lib/json.ts';
import { isSeriesParams, sentOf, type Sent } from '../send-booking.ts';
import { seriesVersions } from './series-merge.ts';

interface SeriesEdit {
  readonly seriesId: string;
  /** The series as it was opened. */
  readonly opened: JsonObject;
  readonly mine: JsonObject;
  readonly decision: Decision | undefined;
}

/**
 * Prepares to save a series: operation 79.
 * @throws the failure of the read; nothing was sent then
 */
export function prepareSeriesEdit({ seriesId, ...edit }: SeriesEdit): Promise<Prepared<Sent>> {
  return prepareEdit({
    ...edit,
    versions: seriesVersions,
    read: () => readSeries(seriesId),
    isParams: isSeriesParams,
    write: (params) => updateSeries({ path: { regular_meeting_moid: seriesId }, body: { params } }),
    made: sentOf,
  });
}

/**
 * Cancels the excluded dates of a saved series. They are recorded first: failures are shown on the series' page
 * and retried there.
 */
export async function leaveOut(
  store: DraftStore<PendingCancel>,
  pending: Omit<PendingCancel, 'savedAt'>,
): Promise<void> {
  if (pending.starts.length === 0) return;
  const noted = { ...pending, savedAt: Date.now() };
  store.save(noted);
  await sendAndLook(() => prepareCancelPending(store, noted));
}

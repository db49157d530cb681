import { createSeries, updateSeries } from '#app/api/generated/sdk.gen.ts';
import type { SeriesParams } from '#app/api/generated/types.gen.ts';
import { readSeries } from '#app/api/queries/series.ts';
import { cancelPending } from '#app/components/series/cancel-pending.ts';
import type { PendingCancel } from '#app/components/series/pending-cancels.ts';
import type { DraftStore } from '#app/components/drafts/draft-store.ts';
import { sameJson } from '#app/domain/json.ts';
import type { JsonObject } from '#app/domain/json.ts';
import { changedMeanwhile } from '#app/domain/meeting/versions.ts';
import type { Choices } from '#app/domain/three-way.ts';
import type { EditResult } from '../send-edit.ts';
import { isBookParams, isOutcomeUnknown, sentOf } from '../send-booking.ts';
import type { Sent, SendResult } from '../send-booking.ts';
import { mergedSeries, seriesDifferences, seriesTookEffect } from './series-merge.ts';

/** Operation 78. The id that is answered is that of one of its meetings. */
export async function sendSeries(params: JsonObject): Promise<Sent> {
  if (!isSeriesParams(params)) throw new TypeError('not a series to book');
  return sentOf(await createSeries({ body: { params } }));
}

export interface SeriesEdit {
  readonly seriesId: string;
  /** The series as it was opened, and as it is to be. */
  readonly opened: JsonObject;
  readonly mine: JsonObject;
  readonly decision?: { readonly theirs: JsonObject; readonly choices: Choices };
}

/**
 * Saves a series: reads it again, holds it against what was opened, and sends all of it (operation 79).
 * @throws the platform's refusal, or the failure of the read before anything was sent
 */
export async function sendSeriesEdit(edit: SeriesEdit): Promise<EditResult> {
  const { seriesId, opened, mine, decision } = edit;
  const theirs = await readSeries(seriesId);
  const differences = seriesDifferences(opened, mine, theirs);
  if (differences.length > 0 && differences.every(({ state }) => state === 'both-same')) {
    return { kind: 'saved', sent: sentOf(theirs) };
  }
  const decided = decision !== undefined && sameJson(decision.theirs, theirs);
  if (changedMeanwhile(differences) && !decided) {
    return { kind: 'changed-meanwhile', theirs, differences };
  }
  const params = decided ? mergedSeries(opened, mine, theirs, decision.choices) : mine;
  if (!isSeriesParams(params)) throw new TypeError('not a series to book');
  try {
    const path = { regular_meeting_moid: seriesId };
    const answer = await updateSeries({ path, body: { params } });
    return { kind: 'saved', sent: sentOf({ ...theirs, ...answer }) };
  } catch (error) {
    if (!isOutcomeUnknown(error)) throw error;
    return lookAfter(seriesId, theirs, params, error);
  }
}

async function lookAfter(
  seriesId: string,
  before: JsonObject,
  sent: JsonObject,
  error: unknown,
): Promise<SendResult> {
  try {
    const readBack = await readSeries(seriesId);
    const effect = seriesTookEffect(before, sent, readBack);
    if (effect === 'done') return { kind: 'saved', sent: sentOf(readBack) };
    return { kind: effect === 'not-done' ? 'not-done' : 'unclear', error };
  } catch {
    return { kind: 'unclear', error };
  }
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

import { updateBookedMeeting } from '#app/api/generated/sdk.gen.ts';
import { readForEdit } from '#app/api/queries/booking.ts';
import { sameJson } from '#app/domain/json.ts';
import type { JsonObject } from '#app/domain/json.ts';
import { changedMeanwhile } from '#app/domain/meeting/versions.ts';
import type { Choices, Difference } from '#app/domain/three-way.ts';
import { toBookParams } from './booking-params.ts';
import type { BookingValues } from './booking-values.ts';
import { editDifferences, editTookEffect, mergedEdit } from './edit-merge.ts';
import { isBookParams, isOutcomeUnknown, sentOf } from './send-booking.ts';
import type { SendResult } from './send-booking.ts';

export interface Edit {
  readonly conferenceId: string;
  readonly values: BookingValues;
  /** The meeting as it was opened. */
  readonly opened: JsonObject;
  /** What was decided, and over which version of theirs. */
  readonly decision?: { readonly theirs: JsonObject; readonly choices: Choices };
}

export type EditResult =
  | SendResult
  /** Somebody else changed the meeting since it was opened, or since it was decided. Nothing was sent. */
  | {
      readonly kind: 'changed-meanwhile';
      readonly theirs: JsonObject;
      readonly differences: readonly Difference[];
    };

/**
 * Saves an edit: reads the meeting again, holds it against what was opened, and sends all of it.
 * @throws the platform's refusal, or the failure of the read before anything was sent
 */
export async function sendEdit({
  conferenceId,
  values,
  opened,
  decision,
}: Edit): Promise<EditResult> {
  const theirs = await readForEdit(conferenceId);
  const mine = toBookParams(values, opened);
  const differences = editDifferences(opened, mine, theirs);
  // an earlier try whose answer was lost, or somebody with the same idea
  if (differences.length > 0 && differences.every(({ state }) => state === 'both-same')) {
    return { kind: 'saved', sent: sentOf(theirs) };
  }
  const decided = decision !== undefined && sameJson(decision.theirs, theirs);
  if (changedMeanwhile(differences) && !decided) {
    return { kind: 'changed-meanwhile', theirs, differences };
  }
  const params = decided ? mergedEdit(opened, mine, theirs, decision.choices) : mine;
  if (!isBookParams(params)) throw new TypeError('not a meeting to book');
  try {
    const answer = await updateBookedMeeting({ path: { conf_id: conferenceId }, body: { params } });
    return { kind: 'saved', sent: sentOf({ ...theirs, ...answer }) };
  } catch (error) {
    if (!isOutcomeUnknown(error)) throw error;
    return lookAfter(conferenceId, theirs, params, error);
  }
}

async function lookAfter(
  conferenceId: string,
  before: JsonObject,
  sent: JsonObject,
  error: unknown,
): Promise<SendResult> {
  try {
    const readBack = await readForEdit(conferenceId);
    const effect = editTookEffect(before, sent, readBack);
    if (effect === 'done') return { kind: 'saved', sent: sentOf(readBack) };
    return { kind: effect === 'not-done' ? 'not-done' : 'unclear', error };
  } catch {
    return { kind: 'unclear', error };
  }
}

import { isApiError } from '#app/api/api-error.ts';
import { isJsonObject, sameJson } from '#app/lib/json.ts';
import type { JsonObject } from '#app/lib/json.ts';
import { changedMeanwhile } from '#app/features/change/model/versions.ts';
import type { Versions } from '#app/features/change/model/versions.ts';
import type { Choices, Difference } from '#app/lib/three-way.ts';

/**
 * Saving something so that it is never there twice and nobody's change is overwritten unseen: a
 * write whose answer was lost is looked for, never sent again blindly. `Made` tells which it is.
 */

export type SaveResult<Made = string> =
  | { readonly kind: 'saved'; readonly made: Made }
  /** An earlier try had made it after all, as it was then. */
  | { readonly kind: 'made-earlier'; readonly made: Made }
  /** The answer was lost; looked for and not found. */
  | { readonly kind: 'not-done'; readonly error: unknown }
  /** The answer was lost, and looking for it failed or tells neither. */
  | { readonly kind: 'unclear'; readonly error: unknown }
  /** Somebody else changed it since it was opened, or decided over. Nothing was sent. */
  | {
      readonly kind: 'changed-meanwhile';
      readonly theirs: JsonObject;
      readonly differences: readonly Difference[];
    };

/** What was decided, and over which version of theirs. */
export interface Decision {
  readonly theirs: JsonObject;
  readonly choices: Choices;
}

export interface Edit<Made> {
  /** As it was opened. */
  readonly opened: JsonObject;
  /** All of it as it is to be. */
  readonly mine: JsonObject;
  readonly decision: Decision | undefined;
  readonly versions: Versions;
  readonly read: () => Promise<JsonObject>;
  readonly write: (params: JsonObject) => Promise<unknown>;
  /** Which it is, of what was read of it and what the write answered. */
  readonly made: (facts: JsonObject) => Made;
}

/**
 * Saves an edit: reads it again, holds it against what was opened, and sends all of it.
 * @throws the platform's refusal, or the failure of the read before anything was sent
 */
export async function sendEdit<Made>(edit: Edit<Made>): Promise<SaveResult<Made>> {
  const { opened, mine, decision, versions, read, write, made } = edit;
  const theirs = await read();
  const differences = versions.differences(opened, mine, theirs);
  // an earlier try whose answer was lost, or somebody with the same idea
  if (differences.length > 0 && differences.every(({ state }) => state === 'both-same')) {
    return { kind: 'saved', made: made(theirs) };
  }
  const decided = decision !== undefined && sameJson(decision.theirs, theirs);
  if (changedMeanwhile(differences) && !decided) {
    return { kind: 'changed-meanwhile', theirs, differences };
  }
  const params = decided ? versions.merged(opened, mine, theirs, decision.choices) : mine;
  try {
    const answer = await write(params);
    return { kind: 'saved', made: made({ ...theirs, ...(isJsonObject(answer) && answer) }) };
  } catch (error) {
    if (!isOutcomeUnknown(error)) throw error;
    try {
      const readBack = await read();
      const effect = versions.tookEffect(theirs, params, readBack);
      if (effect === 'done') return { kind: 'saved', made: made(readBack) };
      return { kind: effect === 'not-done' ? 'not-done' : 'unclear', error };
    } catch {
      return { kind: 'unclear', error };
    }
  }
}

/** Whether a write may have happened although no answer says so. */
export function isOutcomeUnknown(error: unknown): boolean {
  return isApiError(error) && error.outcomeUnknown;
}

import { isJsonObject, sameJson } from '#app/lib/json.ts';
import type { JsonObject } from '#app/lib/json.ts';
import { changedMeanwhile } from '#app/lib/three-way.ts';
import type { Versions } from '#app/lib/three-way.ts';
import type { Choices } from '#app/lib/three-way.ts';
import { done, type Prepared } from './outcome.ts';

/** The user's choices in a conflict, and the version of the other user's object that they are based on. */
export interface Decision {
  readonly theirs: JsonObject;
  readonly choices: Choices;
}

interface Edit<Params extends JsonObject, Made> {
  /** The object as it was opened. */
  readonly opened: JsonObject;
  /** The complete object as it should be after the save. */
  readonly mine: JsonObject;
  readonly decision: Decision | undefined;
  readonly versions: Versions;
  readonly read: () => Promise<JsonObject>;
  readonly isParams: (params: JsonObject) => params is Params;
  readonly write: (params: Params) => Promise<unknown>;
  /** Identifies the object by the fields that were read and the fields that the write answered. */
  readonly made: (facts: JsonObject) => Made;
}

/**
 * Prepares an edit that never overwrites somebody else's change unseen: it reads the object again, compares it
 * with the opened version, and sends the complete object.
 * @throws the failure of the read; nothing was sent then
 */
export async function prepareEdit<Params extends JsonObject, Made>(
  edit: Edit<Params, Made>,
): Promise<Prepared<Made>> {
  const { opened, mine, decision, versions, read, isParams, write, made } = edit;
  const theirs = await read();
  const differences = versions.differences(opened, mine, theirs);
  // an earlier attempt whose answer was lost, or another user made the same change
  if (differences.length > 0 && differences.every(({ state }) => state === 'both-same')) {
    return done(made(theirs));
  }
  const decided = decision !== undefined && sameJson(decision.theirs, theirs);
  if (changedMeanwhile(differences) && !decided) {
    return { kind: 'changed-meanwhile', theirs, differences };
  }
  const params = decided ? versions.merged(opened, mine, theirs, decision.choices) : mine;
  if (!isParams(params)) throw new TypeError('what is to be sent is not whole');
  return {
    send: async () => {
      const answer = await write(params);
      return made({ ...theirs, ...(isJsonObject(answer) && answer) });
    },
    look: async () => {
      const readBack = await read();
      const kind = versions.tookEffect(theirs, params, readBack);
      return kind === 'done' ? { kind, made: made(readBack) } : { kind };
    },
  };
}

import { isJsonObject, sameJson } from '#app/lib/json.ts';
import type { JsonObject } from '#app/lib/json.ts';
import { changedMeanwhile } from '#app/lib/three-way.ts';
import type { Versions } from '#app/lib/three-way.ts';
import type { Choices } from '#app/lib/three-way.ts';
import { done, type Prepared } from './outcome.ts';
import { whileUnderWay } from './while-under-way.ts';

/** The user's choices in a conflict, and the version of the other user's object that they are based on. */
export interface Decision {
  readonly theirs: JsonObject;
  readonly choices: Choices;
}

/** What the platform notes of every write itself. */
const STAMPS: ReadonlySet<string> = new Set(['last_modify_time']);

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
 * with the opened version, and sends the complete object. What somebody changes after that cannot be kept from being
 * overwritten, as the platform has no locks, but it is seen: while a write takes long, and once after it.
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
  let seen: readonly JsonObject[] = [];
  return {
    send: async () => {
      const watched = await whileUnderWay(() => write(params), read);
      const { answer } = watched;
      seen = watched.seen;
      return made({ ...theirs, ...(isJsonObject(answer) && answer) });
    },
    changedBesides: async () => {
      const reads = [...seen, await read()];
      return [...new Set(reads.flatMap((one) => changedIn(one)))];
    },
    look: async () => {
      const readBack = await read();
      const kind = versions.tookEffect(theirs, params, readBack);
      return kind === 'done' ? { kind, made: made(readBack) } : { kind };
    },
  };

  /**
   * Fields that were sent and read otherwise, and not as they were before either. Where all that was changed reads as it
   * was sent, the platform may still have written a part of it in its own way: that is nobody's change.
   */
  function changedIn(now: JsonObject): string[] {
    const isDone = versions.tookEffect(theirs, params, now) === 'done';
    const words = versions
      .differences(theirs, params, now)
      .filter(({ state }) => state === 'theirs' || (state === 'conflict' && !isDone))
      .flatMap(({ path }) => (path.length === 0 ? Object.keys(params) : path.slice(0, 1)));
    return words.filter(
      (word) =>
        Object.hasOwn(params, word) &&
        Object.hasOwn(now, word) &&
        !STAMPS.has(word) &&
        !sameJson(now[word], params[word]) &&
        !sameJson(now[word], theirs[word]),
    );
  }
}

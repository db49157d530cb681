import { isApiError, saysSessionEnded, type ApiError } from '#app/api/api-error.ts';
import { reportLook } from '#app/api/writes.ts';
import type { JsonObject } from '#app/lib/json.ts';
import type { Difference } from '#app/lib/three-way.ts';

/**
 * One way to change something on the platform. If no answer says how a write ended, the platform is read to find out.
 * A write is never sent again automatically, with one exception: an answer that tells only that the session had ended
 * is followed by a look, and what did not take effect is sent once more.
 */

/** How a write ended, as far as it is known. `Made` identifies the object. */
export type Outcome<Made = unknown> =
  | Done<Made>
  /** An earlier attempt had already created the object, with the values of that time. Nothing was sent. */
  | { readonly kind: 'done-earlier'; readonly made: Made }
  | Failure
  | ChangedMeanwhile;

interface Done<Made> {
  readonly kind: 'done';
  readonly made: Made;
  /** True if the answer was lost and the result was read back. */
  readonly answerLost: boolean;
}

/** The write was not done, or it is not known to be done. */
export type Failure = Refusal | NotDone | Unknown;

/** The platform refused the write. The form decides by the error which field it concerns. */
export interface Refusal {
  readonly kind: 'refused';
  readonly error: ApiError;
}

/** The write was certainly not done. */
interface NotDone {
  readonly kind: 'not-done';
  readonly error: unknown;
  /** True if the write was sent, its answer was lost, and the platform shows no trace of it. */
  readonly answerLost: boolean;
}

/** The write was sent and may have been done. */
interface Unknown {
  readonly kind: 'unknown';
  readonly error: unknown;
}

/**
 * Somebody else changed the object after it was opened or after the user decided over a conflict. Nothing was
 * sent.
 */
interface ChangedMeanwhile {
  readonly kind: 'changed-meanwhile';
  readonly theirs: JsonObject;
  readonly differences: readonly Difference[];
}

/** What reading the platform reveals about a write. */
export type Found<Made = unknown> =
  | { readonly kind: 'done'; readonly made: Made }
  | { readonly kind: 'not-done' }
  /** The object is neither as before nor as it was sent. */
  | { readonly kind: 'unknown' };

export interface Write<Made = unknown> {
  readonly send: () => Promise<Made>;
  /** Reads the platform to find out how the write ended. Used if no answer says so. */
  readonly look: () => Promise<Found<Made>>;
  /** Interprets a refusal that can mean success: an object to delete may already be deleted. */
  readonly readRefusal?: (refusal: ApiError) => Found<Made> | Promise<Found<Made>>;
  /**
   * Reads the platform once more after a write that was done: the contract's words of what somebody else changed while
   * it was under way.
   */
  readonly changedBesides?: () => Promise<readonly string[]>;
  /** Called before anything else if the platform certainly did not accept the write. */
  readonly onNotTaken?: () => void;
}

/** A write that is ready to send, or an outcome if there is nothing to send. */
export type Prepared<Made = unknown> = Write<Made> | Outcome<Made>;

/** Everything that comes before the write is sent. If it throws, nothing was sent. */
export type Prepare<Made = unknown> = () => Prepared<Made> | Promise<Prepared<Made>>;

export function done<Made>(made: Made, answerLost = false): Done<Made> {
  return { kind: 'done', made, answerLost };
}

/** The result of a look that tells only whether the write was done. */
export function foundIf(isDone: boolean): Found<undefined> {
  return isDone ? { kind: 'done', made: undefined } : { kind: 'not-done' };
}

export function isFailure(outcome: Outcome | undefined): outcome is Failure {
  return outcome !== undefined && 'error' in outcome;
}

/**
 * Classifies an error. After something was sent, an unexpected error (for example while the answer is parsed)
 * leaves the outcome unknown.
 */
export function failureOf(error: unknown, sent: boolean): Failure {
  if (isApiError(error) && error.failure === 'refused') return { kind: 'refused', error };
  const certain = !sent || (isApiError(error) && !error.outcomeUnknown);
  return certain ? { kind: 'not-done', error, answerLost: false } : { kind: 'unknown', error };
}

/** A write and its outcome. */
export interface Try<Made = unknown> {
  readonly write: Write<Made> | undefined;
  readonly outcome: Outcome<Made>;
}

/** Prepares a write and sends it; does not look for a lost answer. */
export function sendOnce<Made>(prepare: Prepare<Made>): Promise<Try<Made>> {
  return tryOnce(prepare, saysSessionEnded);
}

/** Prepares a write and sends it; reads the platform if no answer says how it ended. */
export function sendAndLook<Made>(prepare: Prepare<Made>): Promise<Try<Made>> {
  return tryOnce(prepare, () => true);
}

/**
 * A write that is one step of something bigger.
 * @throws the error of a failure
 */
export async function sendStep<Made>(prepare: Prepare<Made>): Promise<void> {
  const { outcome } = await sendAndLook(prepare);
  if (isFailure(outcome)) throw outcome.error;
}

async function tryOnce<Made>(
  prepare: Prepare<Made>,
  looksAfter: (error: unknown) => boolean,
): Promise<Try<Made>> {
  let write: Write<Made>;
  try {
    const prepared = await prepare();
    if ('kind' in prepared) return { write: undefined, outcome: prepared };
    write = prepared;
  } catch (error) {
    return { write: undefined, outcome: failureOf(error, false) };
  }
  let outcome = await outcomeOf(write, looksAfter);
  if (outcome.kind === 'not-done' && outcome.answerLost && saysSessionEnded(outcome.error)) {
    outcome = await outcomeOf(write, looksAfter);
  }
  return { write, outcome };
}

async function outcomeOf<Made>(
  write: Write<Made>,
  looksAfter: (error: unknown) => boolean,
): Promise<Outcome<Made>> {
  try {
    return done(await write.send());
  } catch (error) {
    const failure = failureOf(error, true);
    if (failure.kind === 'unknown') {
      return looksAfter(error) ? outcomeAfterLook(write, failure) : failure;
    }
    write.onNotTaken?.();
    return afterRefusal(write, failure);
  }
}

/** Whether a write whose answer was lost is not known to be done: a slow platform may still do it. */
export function isLost(outcome: Outcome | undefined): outcome is Unknown | NotDone {
  return outcome?.kind === 'unknown' || (outcome?.kind === 'not-done' && outcome.answerLost);
}

/** Reads the platform (again) to find out how a write ended, while it is not known to be done. */
export async function lookAgain<Made>(before: Try<Made>): Promise<Try<Made>> {
  const { write, outcome } = before;
  if (!isLost(outcome) || write === undefined) return before;
  return { write, outcome: await outcomeAfterLook(write, outcome) };
}

/** Before a write is tried again: whether it has been done since nobody found it. */
export async function foundSince<Made>(before: Try<Made>): Promise<Try<Made> | undefined> {
  if (!isLost(before.outcome)) return undefined;
  const now = await lookAgain(before);
  return now.outcome.kind === 'done' ? now : undefined;
}

async function outcomeAfterLook<Made>(
  { look }: Write<Made>,
  { error }: Unknown | NotDone,
): Promise<Outcome<Made>> {
  const unknown = { kind: 'unknown', error } as const;
  try {
    const found = await look();
    if (found.kind === 'done') return done(found.made, true);
    return found.kind === 'unknown' ? unknown : { kind: 'not-done', error, answerLost: true };
  } catch {
    return unknown;
  } finally {
    if (isApiError(error)) reportLook(error);
  }
}

async function afterRefusal<Made>(
  { readRefusal }: Write<Made>,
  failure: Failure,
): Promise<Outcome<Made>> {
  if (failure.kind !== 'refused' || readRefusal === undefined) return failure;
  try {
    const found = await readRefusal(failure.error);
    return found.kind === 'done' ? done(found.made) : failure;
  } catch {
    return failure;
  }
}

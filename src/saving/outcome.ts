import { isApiError, type ApiError } from '#app/api/api-error.ts';
import { reportLook } from '#app/api/writes.ts';
import type { JsonObject } from '#app/lib/json.ts';
import type { Difference } from '#app/lib/three-way.ts';

/**
 * One way to change something on the platform. A write is sent once and never again by itself; where
 * no answer says how it ended, the platform is read for what became of it.
 */

/** How a write ended, as far as anybody can tell. `Made` says which thing it is. */
export type Outcome<Made = unknown> =
  | Done<Made>
  /** An earlier try of something new had made it, as it was then. Nothing was sent. */
  | { readonly kind: 'done-earlier'; readonly made: Made }
  | Failure
  | ChangedMeanwhile;

interface Done<Made> {
  readonly kind: 'done';
  readonly made: Made;
  /** No answer said so: it was read back. */
  readonly answerLost: boolean;
}

/** Not done, or not known to be done, for a reason. */
export type Failure = Refusal | NotDone | Unknown;

/** The platform said no. Which field it concerns is for the form to tell, by the error. */
export interface Refusal {
  readonly kind: 'refused';
  readonly error: ApiError;
}

/** Certainly not done. */
interface NotDone {
  readonly kind: 'not-done';
  readonly error: unknown;
  /** It was sent, its answer was lost, and the platform shows no trace of it. */
  readonly answerLost: boolean;
}

/** It was sent and may have been done. */
interface Unknown {
  readonly kind: 'unknown';
  readonly error: unknown;
}

/** Somebody else changed it since it was opened, or decided over. Nothing was sent. */
interface ChangedMeanwhile {
  readonly kind: 'changed-meanwhile';
  readonly theirs: JsonObject;
  readonly differences: readonly Difference[];
}

/** What reading the platform says about a write. */
export type Found<Made = unknown> =
  | { readonly kind: 'done'; readonly made: Made }
  | { readonly kind: 'not-done' }
  /** It reads neither as before nor as it was sent. */
  | { readonly kind: 'unknown' };

export interface Write<Made = unknown> {
  readonly send: () => Promise<Made>;
  /** Reads what became of it where no answer says so. */
  readonly look: () => Promise<Found<Made>>;
  /** What a refusal says where it can mean that it is done: what is to be deleted may be gone already. */
  readonly readRefusal?: (refusal: ApiError) => Found<Made> | Promise<Found<Made>>;
  /** Called where the platform certainly did not take it, before anything else happens. */
  readonly onNotTaken?: () => void;
}

/** A write that is ready to be sent, or how it ended where nothing has to be sent. */
export type Prepared<Made = unknown> = Write<Made> | Outcome<Made>;

/** Everything that comes before something is sent: where it throws, nothing was done. */
export type Prepare<Made = unknown> = () => Prepared<Made> | Promise<Prepared<Made>>;

export function done<Made>(made: Made, answerLost = false): Done<Made> {
  return { kind: 'done', made, answerLost };
}

/** What a look says that tells only whether it is done. */
export function foundIf(isDone: boolean): Found<undefined> {
  return isDone ? { kind: 'done', made: undefined } : { kind: 'not-done' };
}

export function isFailure(outcome: Outcome | undefined): outcome is Failure {
  return outcome !== undefined && 'error' in outcome;
}

/**
 * What an error says about a write. After something was sent, an error nobody expected (a fault in
 * reading the answer, say) leaves it unknown.
 */
export function failureOf(error: unknown, sent: boolean): Failure {
  if (isApiError(error) && error.failure === 'refused') return { kind: 'refused', error };
  const certain = !sent || (isApiError(error) && !error.outcomeUnknown);
  return certain ? { kind: 'not-done', error, answerLost: false } : { kind: 'unknown', error };
}

/** A write, and how it ended. */
export interface Try<Made = unknown> {
  readonly write: Write<Made> | undefined;
  readonly outcome: Outcome<Made>;
}

/** Prepares a write and sends it once. */
export async function sendOnce<Made>(prepare: Prepare<Made>): Promise<Try<Made>> {
  let write: Write<Made>;
  try {
    const prepared = await prepare();
    if ('kind' in prepared) return { write: undefined, outcome: prepared };
    write = prepared;
  } catch (error) {
    return { write: undefined, outcome: failureOf(error, false) };
  }
  try {
    return { write, outcome: done(await write.send()) };
  } catch (error) {
    const failure = failureOf(error, true);
    if (failure.kind !== 'unknown') write.onNotTaken?.();
    return { write, outcome: await afterRefusal(write, failure) };
  }
}

/** Prepares a write and sends it once; looks what became of it where no answer says so. */
export async function sendAndLook<Made>(prepare: Prepare<Made>): Promise<Try<Made>> {
  return lookAgain(await sendOnce(prepare));
}

/** Looks (again) what became of a write, as long as nobody knows. */
export async function lookAgain<Made>(before: Try<Made>): Promise<Try<Made>> {
  const { write, outcome } = before;
  if (outcome.kind !== 'unknown' || write === undefined) return before;
  return { write, outcome: await outcomeAfterLook(write, outcome) };
}

async function outcomeAfterLook<Made>(
  { look }: Write<Made>,
  unknown: Unknown,
): Promise<Outcome<Made>> {
  try {
    const found = await look();
    if (found.kind === 'done') return done(found.made, true);
    return found.kind === 'unknown'
      ? unknown
      : { kind: 'not-done', error: unknown.error, answerLost: true };
  } catch {
    return unknown;
  } finally {
    if (isApiError(unknown.error)) reportLook(unknown.error);
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

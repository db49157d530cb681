import { isApiError } from '#app/api/api-error.ts';
import { reportLook } from '#app/api/writes.ts';

/** How a write ended, as far as anybody can tell. */
export type WriteOutcome =
  | { readonly outcome: 'done'; readonly answerLost: boolean }
  | {
      readonly outcome: 'not-done';
      readonly error: unknown;
      /** Its answer was lost, and the platform shows no trace of it. */
      readonly answerLost: boolean;
    }
  /** The answer was lost, and looking failed as well. */
  | { readonly outcome: 'unknown'; readonly error: unknown };

interface Write {
  readonly write: () => Promise<unknown>;
  /** Reads again: whether what was wanted is true now. */
  readonly isDone: () => Promise<boolean>;
}

/**
 * Writes once, and never a second time: where the answer was lost, looks at the platform for what
 * became of it.
 */
export async function writeAndLook({ write, isDone }: Write): Promise<WriteOutcome> {
  try {
    await write();
    return { outcome: 'done', answerLost: false };
  } catch (error) {
    if (!isApiError(error) || !error.outcomeUnknown) {
      return { outcome: 'not-done', error, answerLost: false };
    }
    return look(error, isDone);
  }
}

/** Looks (again) for what became of a write whose answer was lost. */
export async function look(error: unknown, isDone: Write['isDone']): Promise<WriteOutcome> {
  try {
    return (await isDone())
      ? { outcome: 'done', answerLost: true }
      : { outcome: 'not-done', error, answerLost: true };
  } catch {
    return { outcome: 'unknown', error };
  } finally {
    if (isApiError(error)) reportLook(error);
  }
}

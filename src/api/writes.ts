import type { ApiError } from './api-error.ts';

/** A write that has ended. */
export interface EndedWrite {
  readonly operationId: string;
  /** It is not known yet whether the write happened; the sender reads the platform first. */
  readonly lost: boolean;
}

type Listener = (writes: readonly EndedWrite[]) => void;

const listeners = new Set<Listener>();
let holds = 0;
let held: EndedWrite[] = [];

function publish(writes: readonly EndedWrite[]) {
  for (const listener of listeners) listener(writes);
}

/** Reports a write, whatever its outcome. */
export function reportWrite(write: EndedWrite): void {
  if (holds > 0) held.push(write);
  else publish([write]);
}

/** Reports that a write whose response was lost has been checked. */
export function reportLook({ operationId }: Pick<ApiError, 'operationId'>): void {
  reportWrite({ operationId, lost: false });
}

/**
 * Holds reports back until the returned function is called, then delivers them together: a run of many writes
 * reloads what is on the page once, not after each write.
 */
export function holdWriteReports(): () => void {
  holds += 1;
  let released = false;
  return () => {
    if (released) return;
    released = true;
    holds -= 1;
    if (holds > 0 || held.length === 0) return;
    const writes = held.map(({ operationId }) => ({ operationId, lost: false }));
    held = [];
    publish(writes);
  };
}

/** @returns a function that ends the subscription */
export function subscribeWrites(listener: Listener): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

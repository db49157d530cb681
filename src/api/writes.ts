import type { ApiError } from './api-error.ts';

/** A write that has ended. */
export interface EndedWrite {
  readonly operationId: string;
  /** Nobody knows yet whether it happened; who sent it looks at the platform first. */
  readonly lost: boolean;
}

type Listener = (writes: readonly EndedWrite[]) => void;

const listeners = new Set<Listener>();
let holds = 0;
let held: EndedWrite[] = [];

function publish(writes: readonly EndedWrite[]) {
  for (const listener of listeners) listener(writes);
}

/** Reports a write, however it ended. */
export function reportWrite(write: EndedWrite): void {
  if (holds > 0) held.push(write);
  else publish([write]);
}

/** Reports that a write whose response was lost has been checked. */
export function reportLook({ operationId }: Pick<ApiError, 'operationId'>): void {
  reportWrite({ operationId, lost: false });
}

/**
 * Keeps reports back until the returned function is called, then gives them all at once: whoever runs many writes has
 * what is on the page read again once, not after each of them.
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

/** @returns the end of the subscription */
export function subscribeWrites(listener: Listener): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

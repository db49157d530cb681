import type { ReactNode } from 'react';

/** What is asked before something is done. */
export interface Confirmation {
  readonly title: string;
  /** What happens, and what it touches. */
  readonly consequence: ReactNode;
  readonly confirm: string;
  readonly danger?: boolean;
  /** Runs while the dialog stands; a failure that it answers is shown in it, and it stays open. */
  readonly run: () => Promise<{ readonly error: unknown } | undefined>;
}

const listeners = new Set<() => void>();
let asked: Confirmation | undefined;

function show(next: Confirmation | undefined): void {
  asked = next;
  for (const listener of listeners) listener();
}

/** Asks in a dialog that states consequences before something is done. */
export const askToConfirm: (asked: Confirmation) => void = show;

/** For the place that asks: one thing at a time. */
export const askedConfirmation = {
  get: () => asked,
  answered: () => show(undefined),
  subscribe: (listener: () => void) => {
    listeners.add(listener);
    return () => {
      listeners.delete(listener);
    };
  },
} as const;

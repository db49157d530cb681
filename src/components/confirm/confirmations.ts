import type { ReactNode } from 'react';
import { valueStore } from '../value-store.ts';

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

/** What is asked now: one thing at a time. */
export const confirmationAsked = valueStore<Confirmation | undefined>(undefined);

/** Asks in a dialog that states consequences before something is done. */
export const askToConfirm: (confirmation: Confirmation) => void = confirmationAsked.set;

import { useRef, useState } from 'react';
import type { Decision, SaveResult } from './send-edit.ts';

/** How saving ended, where it did not end well. */
export type SaveFailure =
  /** Certainly not done: refused, or nothing was sent. */
  | { readonly kind: 'failed'; readonly error: unknown }
  | Extract<SaveResult, { kind: 'not-done' | 'unclear' | 'changed-meanwhile' }>;

interface SaveOptions<Values> {
  readonly send: (values: Values, decision: Decision | undefined) => Promise<SaveResult>;
  readonly onSaved: (id: string) => void | Promise<void>;
  /** An earlier try of something new went through, as it was then. */
  readonly onMadeEarlier: (id: string) => void;
}

export interface Saving<Values> {
  readonly busy: boolean;
  /** How often it was tried, to tell one failure from the next. */
  readonly tries: number;
  readonly failure: SaveFailure | undefined;
  readonly clearFailure: () => void;
  readonly save: (values: Values, decision?: Decision) => Promise<SaveFailure | undefined>;
}

/** Saves a form, one at a time however often it is asked to. */
export function useSave<Values>(options: SaveOptions<Values>): Saving<Values> {
  const { send, onSaved, onMadeEarlier } = options;
  const underWay = useRef(false);
  const [busy, setBusy] = useState(false);
  const [tries, setTries] = useState(0);
  const [failure, setFailure] = useState<SaveFailure>();

  async function save(values: Values, decision?: Decision) {
    if (underWay.current) return undefined;
    underWay.current = true;
    setBusy(true);
    setTries((before) => before + 1);
    setFailure(undefined);
    try {
      const result = await send(values, decision);
      if (result.kind === 'saved') await onSaved(result.id);
      else if (result.kind === 'made-earlier') onMadeEarlier(result.id);
      else return fail(result);
      return undefined;
    } catch (error) {
      return fail({ kind: 'failed', error });
    } finally {
      underWay.current = false;
      setBusy(false);
    }
  }

  function fail(how: SaveFailure): SaveFailure {
    setFailure(how);
    return how;
  }

  return { busy, tries, failure, clearFailure: () => setFailure(undefined), save };
}

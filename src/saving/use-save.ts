import { useRef, useState } from 'react';
import type { Decision, SaveResult } from './send-edit.ts';

/** How saving ended, where it did not end well. */
export type SaveFailure =
  /** Certainly not done: refused, or nothing was sent. */
  | { readonly kind: 'failed'; readonly error: unknown }
  | Extract<SaveResult, { kind: 'not-done' | 'unclear' | 'changed-meanwhile' }>;

interface SaveOptions<Values, Made> {
  readonly send: (values: Values, decision: Decision | undefined) => Promise<SaveResult<Made>>;
  readonly onSaved: (made: Made, values: Values) => void | Promise<void>;
  /** An earlier try of something new went through, as it was then. */
  readonly onMadeEarlier: (made: Made) => void | Promise<void>;
}

export interface Saving<Values> {
  readonly busy: boolean;
  /** How often it was tried, to tell one failure from the next. */
  readonly tries: number;
  /** What was sent last. */
  readonly sent: Values | undefined;
  readonly failure: SaveFailure | undefined;
  readonly clearFailure: () => void;
  readonly save: (values: Values, decision?: Decision) => Promise<SaveFailure | undefined>;
}

/** Saves a form, one at a time however often it is asked to. */
export function useSave<Values, Made = string>(options: SaveOptions<Values, Made>): Saving<Values> {
  const { send, onSaved, onMadeEarlier } = options;
  const underWay = useRef(false);
  const [busy, setBusy] = useState(false);
  const [tries, setTries] = useState(0);
  const [sent, setSent] = useState<Values>();
  const [failure, setFailure] = useState<SaveFailure>();

  async function save(values: Values, decision?: Decision) {
    if (underWay.current) return undefined;
    underWay.current = true;
    setBusy(true);
    setTries((before) => before + 1);
    setSent(() => values);
    setFailure(undefined);
    try {
      const result = await send(values, decision);
      if (result.kind === 'saved') await onSaved(result.made, values);
      else if (result.kind === 'made-earlier') await onMadeEarlier(result.made);
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

  return { busy, tries, sent, failure, clearFailure: () => setFailure(undefined), save };
}

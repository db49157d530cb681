import { useRef, useState } from 'react';
import { look, writeAndLook } from './write-and-look.ts';
import type { WriteOutcome } from './write-and-look.ts';

/** One write, and the read that tells whether it happened where its answer was lost. */
export interface LookedWrite {
  readonly write: () => Promise<unknown>;
  readonly isDone: () => Promise<boolean>;
}

export interface LookedWrites {
  readonly busy: boolean;
  /** How the last one ended; nothing while one runs. */
  readonly outcome: WriteOutcome | undefined;
  /** What is read before anything is sent belongs into `prepare`: where that fails, nothing was done. */
  readonly run: (
    prepare: () => LookedWrite | Promise<LookedWrite>,
  ) => Promise<WriteOutcome | undefined>;
  /** Looks again for what became of the last one. */
  readonly lookAgain: (error: unknown) => Promise<WriteOutcome | undefined>;
  readonly clear: () => void;
}

/** Runs writes one at a time, however often it is asked to; none is ever sent again by itself. */
export function useLookedWrite(): LookedWrites {
  const underWay = useRef(false);
  const last = useRef<LookedWrite>(undefined);
  const [busy, setBusy] = useState(false);
  const [outcome, setOutcome] = useState<WriteOutcome>();

  async function once(attempt: () => Promise<WriteOutcome>) {
    if (underWay.current) return undefined;
    underWay.current = true;
    setBusy(true);
    setOutcome(undefined);
    try {
      const ended = await attempt();
      setOutcome(ended);
      return ended;
    } finally {
      underWay.current = false;
      setBusy(false);
    }
  }

  return {
    busy,
    outcome,
    run: (prepare) =>
      once(async () => {
        try {
          last.current = await prepare();
        } catch (error) {
          return { outcome: 'not-done', error, answerLost: false };
        }
        return writeAndLook(last.current);
      }),
    lookAgain: (error) =>
      once(async () => {
        const isDone = last.current?.isDone;
        return isDone === undefined ? { outcome: 'unknown', error } : look(error, isDone);
      }),
    clear: () => setOutcome(undefined),
  };
}

import { useEffect, useRef, useState } from 'react';
import { sameJson } from '#app/lib/json.ts';
import type { DraftStore, StoredDraft } from './draft-store.ts';

export type DraftState = 'none' | 'keeping' | 'kept' | 'failed';

interface DraftOptions<Values, Attempt, D extends StoredDraft> {
  readonly store: DraftStore<D>;
  readonly id: string;
  /** As last drawn. */
  readonly values: Values;
  /** As they are. */
  readonly getValues: () => Values;
  /** The form as nobody has touched it: it leaves no draft. */
  readonly pristine: Values;
  /** A try to send it of which no answer came, of a draft that is gone on with. */
  readonly attempt: Attempt | undefined;
  readonly toDraft: (stored: StoredDraft, values: Values, attempt: Attempt | undefined) => D;
}

export interface KeptDraft<Attempt = never> {
  readonly state: DraftState;
  readonly savedAt: number | undefined;
  /** A try of which no answer came. */
  readonly attempt: () => Attempt | undefined;
  /** Keeps a try, or forgets it, at once. */
  readonly remember: (attempt: Attempt | undefined) => void;
  /** The draft is gone and nothing that happens to this form brings it back. */
  readonly drop: () => void;
}

const SETTLED = 300;

/** Keeps what is typed: when typing settles, when the page is hidden or left, and when the form goes. */
export function useDraft<Values extends object, Attempt, D extends StoredDraft>(
  options: DraftOptions<Values, Attempt, D>,
): KeptDraft<Attempt> {
  const { values, pristine } = options;
  const latest = useRef(options);
  const attempt = useRef(options.attempt);
  const dropped = useRef(false);
  const [kept, setKept] = useState<Kept<Values>>();

  useEffect(() => {
    latest.current = options;
  });

  useEffect(() => {
    const timer = setTimeout(keepNow, SETTLED);
    return () => clearTimeout(timer);
  }, [values]);

  useEffect(() => {
    addEventListener('pagehide', keepNow);
    document.addEventListener('visibilitychange', keepNow);
    return () => {
      keepNow();
      removeEventListener('pagehide', keepNow);
      document.removeEventListener('visibilitychange', keepNow);
    };
  }, []);

  function keepNow() {
    const { store, id, toDraft, ...form } = latest.current;
    if (dropped.current) return;
    const now = { ...form.getValues() };
    if (sameJson(now, form.pristine) && attempt.current === undefined) {
      if (store.get(id)) store.remove(id);
      return;
    }
    const savedAt = Date.now();
    const ok = store.save(toDraft({ id, savedAt }, now, attempt.current));
    setKept({ values: now, ok, at: savedAt });
  }

  return {
    state: stateOf(values, pristine, kept),
    savedAt: kept?.at,
    attempt: () => attempt.current,
    remember: (next) => {
      attempt.current = next;
      keepNow();
    },
    drop: () => {
      dropped.current = true;
      latest.current.store.remove(latest.current.id);
    },
  };
}

interface Kept<Values> {
  readonly values: Values;
  readonly ok: boolean;
  readonly at: number;
}

function stateOf<Values>(
  values: Values,
  pristine: Values,
  kept: Kept<Values> | undefined,
): DraftState {
  if (sameJson(values, pristine)) return 'none';
  if (kept?.ok === false) return 'failed';
  return kept !== undefined && sameJson(kept.values, values) ? 'kept' : 'keeping';
}

import { useEffect, useRef, useState } from 'react';
import type { JsonObject } from '#app/domain/json.ts';
import type { BookingValues } from './booking-values.ts';
import type { Attempt, DraftStore } from './draft-store.ts';

export type DraftState = 'none' | 'keeping' | 'kept' | 'failed';

interface DraftOptions {
  readonly store: DraftStore;
  readonly id: string;
  readonly values: BookingValues;
  /** Something was typed; a form that was not touched leaves no draft. */
  readonly dirty: boolean;
  readonly original: JsonObject | undefined;
  readonly conferenceId: string | undefined;
  readonly attempt: Attempt | undefined;
}

export interface KeptDraft {
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
export function useDraft(options: DraftOptions): KeptDraft {
  const { values, dirty } = options;
  const latest = useRef(options);
  const attempt = useRef(options.attempt);
  const dropped = useRef(false);
  const [kept, setKept] = useState<{ values: BookingValues; ok: boolean; at: number }>();

  useEffect(() => {
    latest.current = options;
  });

  useEffect(() => {
    const timer = setTimeout(keepNow, SETTLED);
    return () => clearTimeout(timer);
  }, [values, dirty]);

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
    const { store, id, original, conferenceId, ...now } = latest.current;
    if (dropped.current) return;
    if (!now.dirty && attempt.current === undefined) {
      if (store.get(id)) store.remove(id);
      return;
    }
    const savedAt = Date.now();
    const ok = store.save({
      id,
      savedAt,
      values: now.values,
      ...(original && { original }),
      ...(conferenceId !== undefined && { conferenceId }),
      ...(attempt.current && { attempt: attempt.current }),
    });
    setKept({ values: now.values, ok, at: savedAt });
  }

  return {
    state: stateOf(values, dirty, kept),
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

function stateOf(
  values: BookingValues,
  dirty: boolean,
  kept: { values: BookingValues; ok: boolean } | undefined,
): DraftState {
  if (!dirty) return 'none';
  if (kept?.ok === false) return 'failed';
  return kept?.values === values ? 'kept' : 'keeping';
}

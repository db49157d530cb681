import { useEffect, useRef, useState } from 'react';
import { sameJson } from '#app/domain/json.ts';
import type { JsonObject } from '#app/domain/json.ts';
import type { BookingValues } from './booking-values.ts';
import type { Attempt, DraftStore } from './draft-store.ts';

export type DraftState = 'none' | 'keeping' | 'kept' | 'failed';

interface DraftOptions {
  readonly store: DraftStore;
  readonly id: string;
  /** As last drawn. */
  readonly values: BookingValues;
  /** As they are. */
  readonly getValues: () => BookingValues;
  /** The form as nobody has touched it: it leaves no draft. */
  readonly pristine: BookingValues;
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
  const { values, pristine } = options;
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
    const { store, id, original, conferenceId, ...form } = latest.current;
    if (dropped.current) return;
    const now = { ...form.getValues() };
    if (sameJson(now, form.pristine) && attempt.current === undefined) {
      if (store.get(id)) store.remove(id);
      return;
    }
    const savedAt = Date.now();
    const ok = store.save({
      id,
      savedAt,
      values: now,
      ...(original && { original }),
      ...(conferenceId !== undefined && { conferenceId }),
      ...(attempt.current && { attempt: attempt.current }),
    });
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

function stateOf(
  values: BookingValues,
  pristine: BookingValues,
  kept: { values: BookingValues; ok: boolean } | undefined,
): DraftState {
  if (sameJson(values, pristine)) return 'none';
  if (kept?.ok === false) return 'failed';
  return kept !== undefined && sameJson(kept.values, values) ? 'kept' : 'keeping';
}

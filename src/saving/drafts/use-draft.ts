import { startTransition, useEffect, useRef, useState, useSyncExternalStore } from 'react';
import { platformNow } from '#app/api/platform-clock.ts';
import { sameJson } from '#app/lib/json.ts';
import type { DraftStore, StoredDraft } from './draft-store.ts';
import type { UnreadPart } from './mend-draft.ts';

/** `kept-in-part`: without its passwords, which this browser cannot seal. */
export type DraftState = 'none' | 'keeping' | 'kept' | 'kept-in-part' | 'failed';

interface DraftOptions<Values, Attempt, D extends StoredDraft> {
  readonly store: DraftStore<D>;
  readonly id: string;
  /** The values of the last render. */
  readonly values: Values;
  /** Reads the current values. */
  readonly getValues: () => Values;
  /** The untouched form; it leaves no draft. */
  readonly pristine: Values;
  /** An unanswered attempt to send the resumed draft. */
  readonly attempt: Attempt | undefined;
  readonly toDraft: (stored: StoredDraft, values: Values, attempt: Attempt | undefined) => D;
}

export interface KeptDraft<Attempt = never> {
  readonly state: DraftState;
  readonly savedAt: number | undefined;
  /** The attempt that was not answered, if any. */
  readonly attempt: () => Attempt | undefined;
  /** Stores or clears the attempt immediately. */
  readonly remember: (attempt: Attempt | undefined) => void;
  /** Parts of the resumed draft that could not be read. */
  readonly unread: readonly UnreadPart[];
  readonly discardUnread: () => void;
  /** Deletes the draft; nothing that happens to this form saves it again. */
  readonly drop: () => void;
}

const SETTLED = 300;
const NONE: readonly UnreadPart[] = [];

/** Saves what is typed: when typing pauses, when the page is hidden or left, and when the form unmounts. */
export function useDraft<Values extends object, Attempt, D extends StoredDraft>(
  options: DraftOptions<Values, Attempt, D>,
): KeptDraft<Attempt> {
  const { store, id, values } = options;
  const latest = useRef(options);
  const attempt = useRef(options.attempt);
  const dropped = useRef(false);
  const [kept, setKept] = useState<Kept<Values>>();
  const isPartial = useSyncExternalStore(store.subscribe, () => store.leavesOut(values));

  const unread = useSyncExternalStore(store.subscribe, () => store.get(id)?.unread) ?? NONE;

  useEffect(() => {
    latest.current = options;
  });

  useEffect(() => {
    latest.current.store.prepare(values);
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
    const before = store.get(id);
    const isEmpty = sameJson(now, form.pristine) && attempt.current === undefined;
    if (isEmpty && !before?.unread?.length) {
      if (before) store.remove(id);
      return;
    }
    const savedAt = platformNow();
    const ok = store.save(toDraft({ id, savedAt }, now, attempt.current));
    // told when there is time for it: the whole form is drawn anew for these words
    startTransition(() => setKept({ values: now, ok, at: savedAt }));
  }

  return {
    state: stateOf(options, kept, isPartial),
    savedAt: kept?.at,
    attempt: () => attempt.current,
    remember: (next) => {
      attempt.current = next;
      keepNow();
    },
    unread,
    discardUnread: () => store.discardUnread(id),
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

function stateOf<Values extends object>(
  { values, pristine }: { readonly values: Values; readonly pristine: Values },
  kept: Kept<Values> | undefined,
  isPartial: boolean,
): DraftState {
  if (sameJson(values, pristine)) return 'none';
  if (kept?.ok === false) return 'failed';
  if (kept === undefined || !sameJson(kept.values, values)) return 'keeping';
  return isPartial ? 'kept-in-part' : 'kept';
}

import {
  startTransition,
  useEffect,
  useState,
  type ComponentType,
  type FunctionComponent,
} from 'react';
import { loadInLook } from '../look/load-look.tsx';
import { valueStore } from '../value-store.ts';
import { loadPiece } from './load-piece.ts';
import { whenQuiet } from './when-quiet.ts';

/** A part of pages that is fetched ahead of need, and drawn at once from then on. */
export interface PartAhead<Props> {
  /** Undefined until it has been fetched. */
  readonly get: () => FunctionComponent<Props> | undefined;
  readonly subscribe: (listener: () => void) => () => void;
  readonly fetch: () => Promise<void>;
  /** Told by a page that may need it. */
  readonly expect: () => void;
}

/**
 * A part that is drawn with the component library. `at` is when it is fetched: once a page that may need it is there
 * (where that fails, it is asked for again when it is needed), or not before.
 */
export function partAhead<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
  at: 'quiet' | 'need' = 'quiet',
): PartAhead<Props> {
  const { get, set, subscribe } = valueStore<FunctionComponent<Props> | undefined>(undefined);
  let underWay: Promise<void> | undefined;
  let isExpected = at === 'need';
  const fetch = () => {
    underWay ??= loadPiece(() => loadInLook(load)).then(set, (error: unknown) => {
      underWay = undefined;
      throw error;
    });
    return underWay;
  };
  return {
    get,
    subscribe,
    fetch,
    expect: () => {
      if (isExpected) return;
      isExpected = true;
      void whenQuiet()
        .then(fetch)
        .catch(() => undefined);
    },
  };
}

interface Ahead<Props> {
  /** Undefined until it is here. */
  readonly Part: FunctionComponent<Props> | undefined;
  /** Why it is not here though it is needed, and the way to ask again. */
  readonly failure: { readonly error: unknown; readonly onRetry: () => void } | undefined;
}

/** The part once it has been fetched: at the latest when it is needed. */
export function usePartAhead<Props>(part: PartAhead<Props>, isNeeded: boolean): Ahead<Props> {
  const [drawn, setDrawn] = useState(() => ({ Part: part.get() }));
  const [failed, setFailed] = useState<{ readonly error: unknown }>();
  const [tries, setTries] = useState(1);

  useEffect(() => {
    if (part.get() !== undefined) return undefined;
    part.expect();
    // who types in another field does not wait for it
    return part.subscribe(() => startTransition(() => setDrawn({ Part: part.get() })));
  }, [part]);

  useEffect(() => {
    if (!isNeeded || part.get() !== undefined) return undefined;
    let isMeant = true;
    part.fetch().then(
      () => isMeant && setDrawn({ Part: part.get() }),
      (error: unknown) => isMeant && setFailed({ error }),
    );
    return () => {
      isMeant = false;
      setFailed(undefined);
    };
  }, [part, isNeeded, tries]);

  return {
    Part: drawn.Part ?? (isNeeded ? part.get() : undefined),
    failure: failed && { ...failed, onRetry: () => setTries((before) => before + 1) },
  };
}

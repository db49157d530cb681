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
import { watchPointer } from './watch-pointer.ts';
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
  let underWay: Promise<FunctionComponent<Props>> | undefined;
  let isExpected = at === 'need';
  const read = () => {
    underWay ??= loadPiece(() => loadInLook(load)).catch((error: unknown) => {
      underWay = undefined;
      throw error;
    });
    return underWay;
  };
  const fetch = () => read().then(set);
  return {
    get,
    subscribe,
    fetch,
    expect: () => {
      if (isExpected) return;
      isExpected = true;
      // drawn in every place at once, it would take frames from a drag
      const pointer = watchPointer();
      void whenQuiet()
        .then(read)
        .then(pointer.released)
        .then(fetch)
        .catch(() => undefined)
        .finally(pointer.stop);
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

  useEffect(() => {
    // who types in another field does not wait for it
    const show = () =>
      startTransition(() => {
        setDrawn((before) => (before.Part === part.get() ? before : { Part: part.get() }));
      });
    show();
    if (part.get() !== undefined) return undefined;
    part.expect();
    return part.subscribe(show);
  }, [part]);

  // who needs it again is not told of the last time
  if (!isNeeded && failed !== undefined) setFailed(undefined);
  const isAsked = isNeeded && drawn.Part === undefined && failed === undefined;
  useEffect(() => {
    if (!isAsked) return undefined;
    let isMeant = true;
    // what takes the place of something that was pressed hears nothing of that press
    nextTask()
      .then(part.fetch)
      .then(
        () => isMeant && setDrawn({ Part: part.get() }),
        (error: unknown) => isMeant && setFailed({ error }),
      );
    return () => {
      isMeant = false;
    };
  }, [part, isAsked]);

  return {
    Part: drawn.Part,
    failure: failed && { ...failed, onRetry: () => setFailed(undefined) },
  };
}

/** Resolves when the browser is done with what it is at. */
function nextTask(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.addEventListener('message', () => {
      port1.close();
      resolve();
    });
    port1.start();
    port2.postMessage(undefined);
  });
}

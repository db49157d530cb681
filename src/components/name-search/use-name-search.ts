import { startTransition, useCallback, useEffect, useMemo, useState } from 'react';
import { findNames, type NameTexts, type Readings } from '#app/lib/pinyin/name-index.ts';
import { createNameIndexer } from './name-indexer.ts';
import { loadPiece } from '../pieces/load-piece.ts';

/** Once it has been fetched. */
let dictionary: Readings | undefined;

async function loadDictionary(): Promise<Readings> {
  dictionary ??= (await loadPiece(() => import('./dictionary.ts'))).pinyinReadings;
  return dictionary;
}

/**
 * The ways Chinese characters are read, fetched once somebody wants them; until they are there, and where they cannot
 * be fetched, names are found as they are written. `ask` tries again.
 */
export function useReadings(isWanted: boolean): {
  readonly readings: Readings | undefined;
  readonly ask: () => void;
} {
  const [readings, setReadings] = useState(() => dictionary);
  const ask = useCallback(() => {
    loadDictionary().then(
      (loaded) => setReadings(() => loaded),
      () => undefined,
    );
  }, []);
  useEffect(() => {
    if (isWanted) ask();
  }, [isWanted, ask]);
  return { readings, ask };
}

export interface NameSearch {
  /** The places of the items that a query finds, the best first. */
  readonly find: (query: string, limit?: number) => readonly number[];
  /** Of the search field: it fetches what names are read with, and reads them. */
  readonly onFocus: () => void;
}

/**
 * Finds thousands of things by name, pinyin and initials, while somebody types. Names are read once, in slices, when
 * the search field gets the focus; without the dictionary, or ahead of it, they are found as they are written.
 */
export function useNameSearch<Item extends object>(
  items: readonly Item[],
  textsOf: (item: Item) => NameTexts,
): NameSearch {
  const [isUsed, setIsUsed] = useState(false);
  const { readings, ask } = useReadings(false);
  const wanted = useMemo(() => createNameIndexer(textsOf, readings), [textsOf, readings]);
  // the one before serves until the names are read anew
  const [ready, setReady] = useState({ indexer: wanted, items });
  useEffect(() => {
    if (!isUsed) return undefined;
    const stopped = new AbortController();
    const read = async () => {
      await wanted.readAhead(items, stopped.signal);
      if (!stopped.signal.aborted) startTransition(() => setReady({ indexer: wanted, items }));
    };
    void read();
    return () => stopped.abort();
  }, [isUsed, wanted, items]);
  const find = useCallback<NameSearch['find']>(
    (query, limit) => {
      const { indexer } = ready;
      // a key does not wait for thousands of names that have just arrived
      return findNames(isUsed ? indexer.readOf(items) : indexer.indexOf(items), query, limit);
    },
    [isUsed, ready, items],
  );
  const onFocus = useCallback(() => {
    setIsUsed(true);
    ask();
  }, [ask]);
  return { find, onFocus };
}

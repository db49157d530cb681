import { useCallback, useEffect, useMemo, useState } from 'react';
import { findNames, type NameTexts, type Readings } from '#app/lib/pinyin/name-index.ts';
import { createNameIndexer } from './name-indexer.ts';
import { loadPiece } from '../pieces/load-piece.ts';

/** Once it has been fetched. */
let dictionary: Readings | undefined;

async function loadDictionary(): Promise<Readings> {
  dictionary ??= (await loadPiece(() => import('./dictionary.ts'))).pinyinReadings;
  return dictionary;
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
  const [readings, setReadings] = useState(() => dictionary);
  const [isUsed, setIsUsed] = useState(false);
  const wanted = useMemo(() => createNameIndexer(textsOf, readings), [textsOf, readings]);
  // the one before serves until the names are read anew
  const [ready, setReady] = useState(wanted);
  useEffect(() => {
    if (!isUsed) return undefined;
    const stopped = new AbortController();
    const read = async () => {
      await wanted.readAhead(items, stopped.signal);
      if (!stopped.signal.aborted) setReady(wanted);
    };
    void read();
    return () => stopped.abort();
  }, [isUsed, wanted, items]);
  const find = useCallback<NameSearch['find']>(
    (query, limit) => findNames(ready.indexOf(items), query, limit),
    [ready, items],
  );
  const onFocus = useCallback(() => {
    setIsUsed(true);
    loadDictionary().then(
      (loaded) => setReadings(() => loaded),
      // found as they are written; the next focus tries again
      () => undefined,
    );
  }, []);
  return { find, onFocus };
}

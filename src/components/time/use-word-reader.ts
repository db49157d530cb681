import { useEffect, useState } from 'react';
import { loadPiece } from '#app/components/pieces/load-piece.ts';
import type { WordReader } from '#app/lib/typed/read-moment.ts';

/** The reader of words once it has been fetched: it is large, and most people type digits. */
let fetched: WordReader | undefined;

/** Undefined where it could not be fetched: the usual words are read without it. */
async function fetchWords(): Promise<WordReader | undefined> {
  try {
    fetched = (await loadPiece(() => import('./read-words.ts'))).readWords;
  } catch {
    // another field asks again
  }
  return fetched;
}

/** Fetches the reader of words when somebody is about to type; undefined until it is here. */
export function useWordReader(wanted: boolean): WordReader | undefined {
  const [reader, setReader] = useState(() => fetched);
  useEffect(() => {
    if (!wanted || reader !== undefined) return undefined;
    let shown = true;
    async function load() {
      const readWords = await fetchWords();
      if (shown) setReader(() => readWords);
    }
    void load();
    return () => {
      shown = false;
    };
  }, [wanted, reader]);
  return reader;
}

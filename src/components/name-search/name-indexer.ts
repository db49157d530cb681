import {
  NOT_READ,
  prepareName,
  type NameIndex,
  type NameTexts,
  type PreparedName,
} from '#app/lib/pinyin/name-index.ts';
import type { Readings } from '#app/lib/pinyin/name-index.ts';

/** What may be done between two frames. */
const SLICE_MS = 8;

export interface NameIndexer<Item extends object> {
  /** The index of these, at once. Whatever was read before is not read again. */
  readonly indexOf: (items: readonly Item[]) => NameIndex;
  /** The same without reading anything: what has not been read yet is found by nothing. */
  readonly readOf: (items: readonly Item[]) => NameIndex;
  /** Reads them in slices, so that typing goes on meanwhile; done early when it is given up. */
  readonly readAhead: (items: readonly Item[], signal: AbortSignal) => Promise<void>;
}

/** Reads the names of items, each once as long as it lives. Items are never changed in place. */
export function createNameIndexer<Item extends object>(
  textsOf: (item: Item) => NameTexts,
  readings?: Readings,
): NameIndexer<Item> {
  const known = new WeakMap<Item, PreparedName>();
  const read = (item: Item) => {
    const before = known.get(item);
    if (before !== undefined) return before;
    const prepared = prepareName(textsOf(item), readings);
    known.set(item, prepared);
    return prepared;
  };
  return {
    indexOf: (items) => items.map(read),
    readOf: (items) => items.map((item) => known.get(item) ?? NOT_READ),
    readAhead: async (items, signal) => {
      let began = performance.now();
      for (const item of items) {
        if (performance.now() - began > SLICE_MS) {
          await new Promise((resolve) => setTimeout(resolve));
          if (signal.aborted) return;
          began = performance.now();
        }
        read(item);
      }
    },
  };
}

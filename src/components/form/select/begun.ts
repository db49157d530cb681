/** As the library reads the keys that lead through its list. */
export const LIST_KEYS = { ArrowUp: 38, ArrowDown: 40, Enter: 13 } as const;
export type ListKey = keyof typeof LIST_KEYS;

export function isListKey(key: string): key is ListKey {
  return Object.hasOwn(LIST_KEYS, key);
}

/** What somebody has begun in a field before its list was there. */
export interface Begun {
  readonly hasFocus: boolean;
  readonly isOpen: boolean;
  /** What is searched for. */
  readonly text: string;
  /** Keys that were meant for the open list: arrows and Enter. */
  readonly keys: readonly ListKey[];
}

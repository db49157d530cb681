export interface RecentMap<Key, Value> {
  readonly get: (key: Key) => Value | undefined;
  readonly set: (key: Key, value: Value) => void;
}

/** What is remembered while the page lives, which may be days: at most so many, those used last. */
export function recentMap<Key, Value>(most: number): RecentMap<Key, Value> {
  /** In the order of use. */
  const kept = new Map<Key, Value>();
  const use = (key: Key, value: Value) => {
    kept.delete(key);
    kept.set(key, value);
  };
  return {
    get: (key) => {
      const value = kept.get(key);
      if (value !== undefined) use(key, value);
      return value;
    },
    set: (key, value) => {
      use(key, value);
      const [oldest] = kept.keys();
      if (kept.size > most && oldest !== undefined) kept.delete(oldest);
    },
  };
}

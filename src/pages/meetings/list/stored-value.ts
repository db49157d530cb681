/** A value kept in local storage: a choice of one person in this browser, never data of the platform. */
export interface StoredValue<T> {
  readonly get: () => T;
  readonly set: (value: T) => void;
  readonly subscribe: (listener: () => void) => () => void;
}

/** `parse` makes something valid of whatever is found, `undefined` included. */
export function storedValue<T>(key: string, parse: (found: unknown) => T): StoredValue<T> {
  const listeners = new Set<() => void>();
  let current = parse(read(key));
  return {
    get: () => current,
    set: (value) => {
      current = value;
      try {
        localStorage.setItem(key, JSON.stringify(value));
      } catch {
        // a full or forbidden storage costs the memory of a choice, never the choice itself
      }
      for (const listener of listeners) listener();
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

function read(key: string): unknown {
  try {
    const parsed: unknown = JSON.parse(localStorage.getItem(key) ?? 'null');
    return parsed ?? undefined;
  } catch {
    return undefined;
  }
}

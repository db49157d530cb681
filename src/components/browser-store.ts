/** What is kept in this browser: choices, recently used things, unfinished forms. Never data of the platform. */

/** Reads what was found; zod's schemas are such. The first page loads without zod and brings its own. */
export interface StoredSchema<T> {
  readonly safeParse: (
    found: unknown,
  ) => { readonly success: true; readonly data: T } | { readonly success: false };
}

/** The texts of a storage. A browser may refuse it as a whole by throwing, or be full. */
export interface BrowserTexts {
  readonly keys: () => readonly string[];
  readonly read: (key: string) => string | null;
  /** False where the browser does not keep it. */
  readonly write: (key: string, text: string) => boolean;
  readonly remove: (key: string) => void;
}

export function browserTexts(storage: () => Storage = () => localStorage): BrowserTexts {
  function attempt<T>(use: (storage: Storage) => T, otherwise: T): T {
    try {
      return use(storage());
    } catch {
      return otherwise;
    }
  }
  return {
    keys: () =>
      attempt(
        (kept) =>
          Array.from({ length: kept.length }, (_, index) => kept.key(index)).filter(
            (key) => key !== null,
          ),
        [],
      ),
    read: (key) => attempt((kept) => kept.getItem(key), null),
    write: (key, text) =>
      attempt((kept) => {
        kept.setItem(key, text);
        return true;
      }, false),
    remove: (key) => attempt((kept) => kept.removeItem(key), undefined),
  };
}

/** Undefined where the text is no JSON, or JSON of another shape. */
export function parseStored<T>(text: string, schema: StoredSchema<T>): T | undefined {
  try {
    const read = schema.safeParse(JSON.parse(text));
    return read.success ? read.data : undefined;
  } catch {
    return undefined;
  }
}

export interface BrowserStore<T> {
  /** The same value until it changes. */
  readonly get: () => T;
  readonly set: (value: T) => void;
  readonly subscribe: (listener: () => void) => () => void;
}

interface StoreOptions<T> {
  readonly key: string;
  readonly schema: StoredSchema<T>;
  /** Where nothing is kept, or nothing of this shape; what is broken stays until something is set. */
  readonly empty: T;
}

/**
 * One value under one key. It is read anew, other tabs write it too, but not under a component that
 * shows it. A full storage costs the memory of a choice, never the choice itself.
 */
export function browserStore<T>({ key, schema, empty }: StoreOptions<T>): BrowserStore<T> {
  const texts = browserTexts();
  const listeners = new Set<() => void>();
  let known: { readonly text: string | null; readonly value: T } | undefined;
  return {
    get: () => {
      if (known !== undefined && listeners.size > 0) return known.value;
      const text = texts.read(key);
      if (known === undefined || known.text !== text) {
        known = { text, value: (text === null ? undefined : parseStored(text, schema)) ?? empty };
      }
      return known.value;
    },
    set: (value) => {
      texts.write(key, JSON.stringify(value));
      known = { text: texts.read(key), value };
      for (const listener of listeners) listener();
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

/** One store a person, so that every view of it hears of every change. */
export function byPerson<S>(create: (username: string) => S): (username: string) => S {
  const stores = new Map<string, S>();
  return (username) => {
    const store = stores.get(username) ?? create(username);
    stores.set(username, store);
    return store;
  };
}

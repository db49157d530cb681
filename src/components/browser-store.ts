import { lastingTexts } from './browser-storage.ts';

/** What is kept in this browser: choices, recently used things, unfinished forms. Never data of the platform. */

/** Reads what was found; zod's schemas are such. The first page loads without zod and brings its own. */
export interface StoredSchema<T> {
  readonly safeParse: (
    found: unknown,
  ) => { readonly success: true; readonly data: T } | { readonly success: false };
}

/** Undefined where the text is no JSON, or JSON of another shape. */
function parseStored<T>(text: string, schema: StoredSchema<T>): T | undefined {
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

export interface StoreOptions<T> {
  /** The whole key. */
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
  const readText = () => lastingTexts.getItem(key);
  const listeners = new Set<() => void>();
  let known: { readonly text: string | null; readonly value: T } | undefined;
  return {
    get: () => {
      if (known !== undefined && listeners.size > 0) return known.value;
      const text = readText();
      if (known === undefined || known.text !== text) {
        known = { text, value: (text === null ? undefined : parseStored(text, schema)) ?? empty };
      }
      return known.value;
    },
    set: (value) => {
      lastingTexts.setItem(key, JSON.stringify(value));
      known = { text: readText(), value };
      for (const listener of listeners) listener();
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

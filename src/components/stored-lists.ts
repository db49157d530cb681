import type { StoredSchema } from './browser-store.ts';

/** Schemas of texts and lists that are kept in the browser, for pages that load without zod. */

export function isText(value: unknown): value is string {
  return typeof value === 'string';
}

export const storedText: StoredSchema<string> = {
  safeParse: (found) => (isText(found) ? { success: true, data: found } : { success: false }),
};

/** The items that are of this kind; the others are passed over. */
export function storedList<Item>(
  isItem: (value: unknown) => value is Item,
): StoredSchema<readonly Item[]> {
  return {
    safeParse: (found) =>
      Array.isArray(found)
        ? { success: true, data: found.filter((value: unknown) => isItem(value)) }
        : { success: false },
  };
}

/** What another schema read, made into what is worked with. */
export function storedAs<Kept, Value>(
  schema: StoredSchema<Kept>,
  make: (kept: Kept) => Value,
): StoredSchema<Value> {
  return {
    safeParse: (found) => {
      const read = schema.safeParse(found);
      return read.success ? { success: true, data: make(read.data) } : read;
    },
  };
}

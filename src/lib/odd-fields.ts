import { isJsonObject, ownValue, type JsonObject } from './json.ts';

/**
 * Fields that the platform answered in another form than the contract's are taken out of their object, so that nothing
 * has to expect them, and are kept under this name of it: they are shown as they came, and an edit sends them back.
 */
export const ODD_FIELDS = '(unread)';

/** The fields of an object that could not be read, as they came. */
export function oddFields(object: JsonObject): JsonObject {
  const kept = ownValue(object, ODD_FIELDS);
  return isJsonObject(kept) ? kept : {};
}

/** The fields of an object with those that could not be read in their places. */
export function entriesWithOdd(object: JsonObject): (readonly [string, unknown])[] {
  const odd = oddFields(object);
  return [
    ...Object.entries(object).filter(([name]) => name !== ODD_FIELDS && !Object.hasOwn(odd, name)),
    ...Object.entries(odd),
  ];
}

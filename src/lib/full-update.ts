import { isJsonObject, ownValue } from './json.ts';
import type { JsonObject } from './json.ts';

/**
 * Update calls replace the whole object: the platform sets each missing field to its default. So an
 * edit sends back every field it read, including unknown ones.
 */

/** Keys of an answer that speak about the answer, not about the thing. */
const ENVELOPE_KEYS: ReadonlySet<string> = new Set(['success', 'error_code', 'description']);

/**
 * The object to send: what was read, without the answer's envelope, with the changes laid over it.
 * Objects are merged field by field, lists are replaced as a whole, an explicit `undefined` takes
 * the field out. Neither argument is altered.
 */
export function fullUpdate(original: JsonObject, changes: JsonObject): Record<string, unknown> {
  const read = Object.entries(original).filter(([key]) => !ENVELOPE_KEYS.has(key));
  return merged(Object.fromEntries(read), changes);
}

function merged(original: JsonObject, changes: JsonObject): Record<string, unknown> {
  const kept = Object.entries(original).filter(([key]) => !Object.hasOwn(changes, key));
  const laidOver = Object.entries(changes).flatMap(([key, change]): [string, unknown][] => {
    if (change === undefined) return [];
    if (!isJsonObject(change)) return [[key, change]];
    const before = ownValue(original, key);
    return [[key, merged(isJsonObject(before) ? before : {}, change)]];
  });
  return Object.fromEntries([...kept, ...laidOver]);
}

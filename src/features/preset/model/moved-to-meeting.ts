import { isJsonObject } from '#app/lib/json.ts';
import type { JsonObject } from '#app/lib/json.ts';

/**
 * What one meeting (or template) holds, as another one stores it: people of the first become people of the
 * other (`conf_e164`, at any depth); in a cascade, people of a third meeting stay unchanged. Unknown fields
 * stay as well. `to` is empty if the number of the other is not known.
 */
export function movedToMeeting(read: JsonObject, from: string, to: string): JsonObject {
  return Object.fromEntries(
    Object.entries(read).map(([word, value]) => [word, moved(word, value, from, to)]),
  );
}

function moved(word: string, value: unknown, from: string, to: string): unknown {
  if (word === 'conf_e164') return value === from || value === '' ? to : value;
  if (Array.isArray(value)) return value.map((item) => moved('', item, from, to));
  return isJsonObject(value) ? movedToMeeting(value, from, to) : value;
}

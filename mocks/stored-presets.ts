import type { Db, PresetFamily } from './db/db.ts';
import { newId } from './db/ids.ts';
import { isObject } from './http/json.ts';
import { presetFamilies } from './rules/preset-fields.ts';

/**
 * Stores a preset of a meeting unchecked, as something that a platform may hold though it takes no such writes:
 * walls of a style that is gone, say. Returns its id.
 * @throws RangeError for a meeting that does not exist, an unknown family or a body that is no object
 */
export function storePreset(
  db: Db,
  { meeting, family, body }: Readonly<Record<string, unknown>>,
): string {
  if (typeof meeting !== 'string' || !db.meetings.has(meeting)) {
    throw new RangeError('meeting: the id of a meeting');
  }
  if (!isFamily(family)) throw new RangeError(Object.keys(presetFamilies).join(', '));
  if (!isObject(body)) throw new RangeError('body: an object');
  const key = `meeting:${meeting}`;
  const id = newId(db);
  db.presets.set(key, [...(db.presets.get(key) ?? []), { id, family, body }]);
  return id;
}

function isFamily(text: unknown): text is PresetFamily {
  return typeof text === 'string' && Object.hasOwn(presetFamilies, text);
}

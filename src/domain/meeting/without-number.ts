import { isJsonObject } from '../json.ts';
import type { JsonObject } from '../json.ts';

/**
 * The object with `conf_e164`, the meeting somebody sits in, left out at any depth where it is `number`: a copy is
 * another meeting.
 */
export function withoutNumber(object: JsonObject, number: unknown): JsonObject {
  const strip = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(strip);
    return isJsonObject(value) ? withoutNumber(value, number) : value;
  };
  return Object.fromEntries(
    Object.entries(object)
      .filter(([word, value]) => word !== 'conf_e164' || value !== number)
      .map(([word, value]) => [word, strip(value)]),
  );
}

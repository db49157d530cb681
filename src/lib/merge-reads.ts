import { isJsonObject } from './json.ts';
import type { JsonObject } from './json.ts';

/**
 * One object out of several reads of it. The first read that has a field gives its value; objects are merged
 * field by field, lists are taken whole.
 */
export function mergedReads(...reads: readonly JsonObject[]): JsonObject {
  return reads.reduce((sofar, read) => {
    const entries = Object.entries(read).map(([field, value]): [string, unknown] => {
      if (!Object.hasOwn(sofar, field)) return [field, value];
      const known = sofar[field];
      return [
        field,
        isJsonObject(known) && isJsonObject(value) ? mergedReads(known, value) : known,
      ];
    });
    return { ...sofar, ...Object.fromEntries(entries) };
  }, {});
}

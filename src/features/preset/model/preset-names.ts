import { hasVisible } from '#app/lib/foreign-text.ts';
import { MEETING_NAME_BYTES, truncateToBytes, utf8Length } from '#app/lib/naming.ts';

/**
 * Names of presets. The contract states no rule; the platform refuses a name that is taken (21731) or too long
 * (21732). We assume the limit of every other name.
 */
export const PRESET_NAME_BYTES = MEETING_NAME_BYTES;

export type PresetNameProblem =
  | { readonly code: 'preset-name-empty' | 'preset-name-taken' }
  | { readonly code: 'preset-name-too-long'; readonly bytes: number; readonly max: number };

/** The problem of a name, given the names of the other presets of its family. */
export function checkPresetName(
  name: string,
  others: readonly string[],
): PresetNameProblem | undefined {
  if (!hasVisible(name)) return { code: 'preset-name-empty' };
  const bytes = utf8Length(name);
  if (bytes > PRESET_NAME_BYTES) {
    return { code: 'preset-name-too-long', bytes, max: PRESET_NAME_BYTES };
  }
  return others.includes(name) ? { code: 'preset-name-taken' } : undefined;
}

/** A free name like this one, with the first free number. */
export function freePresetName(name: string, others: readonly string[]): string {
  for (let number = 2; ; number += 1) {
    const ending = ` ${number}`;
    const candidate = `${truncateToBytes(name, PRESET_NAME_BYTES - ending.length)}${ending}`;
    if (!others.includes(candidate)) return candidate;
  }
}

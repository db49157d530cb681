import { polyphonic } from 'pinyin-pro';
import type { Readings } from '#app/lib/pinyin/name-index.ts';

/** Large: fetched when somebody begins to search. */

const known = new Map<string, readonly string[]>();

/** Every way a Chinese character is read, in plain letters, the usual one first; none for any other. */
export const pinyinReadings: Readings = (character) => {
  const before = known.get(character);
  if (before !== undefined) return before;
  const [found = []] = polyphonic(character, { toneType: 'none', type: 'array' });
  const readings = found.filter((one) => /^[a-zü]+$/.test(one)).flatMap(typedWays);
  const unique = [...new Set(readings)];
  known.set(character, unique);
  return unique;
};

/** `ü` is on no keyboard: input methods take `v`, passports have `yu`, and many type `u`. */
function typedWays(reading: string): readonly string[] {
  if (!reading.includes('ü')) return [reading];
  return ['v', 'u', 'yu'].map((way) => reading.replace('ü', way));
}

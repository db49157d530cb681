import { isJsonObject } from '#app/lib/json.ts';
import type { JsonObject } from '#app/lib/json.ts';
import { entriesWithOdd, oddFields } from '#app/lib/odd-fields.ts';
import { SETTINGS } from './settings.ts';

/** The contract's fields shown in words; only the first part of `recorder.recorder_mode`. */
const settingWords: ReadonlySet<string> = new Set([
  ...SETTINGS.map(({ word }) => word.split('.')[0] ?? word),
  'video_formats',
]);

export interface SortedFields {
  /** Fields the console has words for. */
  readonly settings: Record<string, unknown>;
  /** Fields of unknown meaning, unchanged and sorted by name. */
  readonly others: readonly (readonly [string, unknown])[];
}

/** The fields covered by the drawing of each drawn object. */
const drawn: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  [
    'vmp',
    new Set(
      (
        'name background_image background_image_enable preferred_style layout mode except_self ' +
        'voice_hint show_mt_name broadcast mt_name_style poll members'
      ).split(' '),
    ),
  ],
  ['mix', new Set(['name', 'mode', 'members', 'active_members'])],
  ['poll', new Set(['name', 'num', 'keep_time', 'mode', 'members'])],
]);

/** A field as it came, or what is left of it beside its drawing. */
function beyondDrawing([word, value]: readonly [string, unknown]): (readonly [string, unknown])[] {
  const shown = drawn.get(word);
  if (shown === undefined || !isJsonObject(value)) return [[word, value]];
  return entriesWithOdd(value)
    .filter(([inner]) => !shown.has(inner))
    .map(([inner, left]) => [`${word}.${inner}`, left] as const);
}

/**
 * Every field no other part of the page shows; `shown` lists those that are shown elsewhere. What could not be read is
 * shown nowhere else.
 */
export function sortedFields(answer: JsonObject, shown: ReadonlySet<string>): SortedFields {
  const odd = Object.entries(oddFields(answer)).filter(([, value]) => value !== null);
  const unread = new Set(odd.map(([word]) => word));
  const left = entriesWithOdd(answer).filter(
    ([word, value]) => value !== undefined && (unread.has(word) || !shown.has(word)),
  );
  return {
    settings: Object.fromEntries(left.filter(([word]) => settingWords.has(word))),
    others: left
      .filter(([word]) => !settingWords.has(word))
      .flatMap(beyondDrawing)
      .toSorted(([a], [b]) => (a < b ? -1 : 1)),
  };
}

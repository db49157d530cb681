import { isJsonObject } from '#app/lib/json.ts';
import type { JsonObject } from '#app/lib/json.ts';
import { SETTINGS } from './settings.ts';

/** The contract's words that are told in sentences; of `recorder.recorder_mode` the first part. */
const settingWords: ReadonlySet<string> = new Set([
  ...SETTINGS.map(({ word }) => word.split('.')[0] ?? word),
  'video_formats',
]);

export interface SortedFields {
  /** Those with words of their own. */
  readonly settings: Record<string, unknown>;
  /** Those whose meaning nobody told, as they came, by name. */
  readonly others: readonly (readonly [string, unknown])[];
}

/** Of the objects that are drawn: what their drawings tell. */
const drawn: Readonly<Record<string, ReadonlySet<string>>> = {
  vmp: new Set(
    (
      'name background_image background_image_enable preferred_style layout mode except_self ' +
      'voice_hint show_mt_name broadcast mt_name_style poll members'
    ).split(' '),
  ),
  mix: new Set(['name', 'mode', 'members', 'active_members']),
  poll: new Set(['name', 'num', 'keep_time', 'mode', 'members']),
};

/** A field as it came, or what is left of it beside its drawing. */
function beyondDrawing([word, value]: readonly [string, unknown]): (readonly [string, unknown])[] {
  const shown = drawn[word];
  if (shown === undefined || !isJsonObject(value)) return [[word, value]];
  return Object.entries(value)
    .filter(([inner]) => !shown.has(inner))
    .map(([inner, left]) => [`${word}.${inner}`, left] as const);
}

/** Every field that no other part of a page tells: `told` are the contract's words of those. */
export function sortedFields(answer: JsonObject, shown: ReadonlySet<string>): SortedFields {
  const left = Object.entries(answer).filter(
    ([word, value]) => value !== undefined && !shown.has(word),
  );
  return {
    settings: Object.fromEntries(left.filter(([word]) => settingWords.has(word))),
    others: left
      .filter(([word]) => !settingWords.has(word))
      .flatMap(beyondDrawing)
      .toSorted(([a], [b]) => (a < b ? -1 : 1)),
  };
}

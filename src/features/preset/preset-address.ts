import { useAddressSearch } from '#app/components/use-address-search.ts';
import { designFamilies } from './model/designs.ts';
import type { DesignFamily } from './model/designs.ts';

/** The open preset, as `vmp:<id>` in the address; `vmp:new` for a new one. */
export interface PresetAddress {
  readonly family: DesignFamily;
  readonly id: string;
}

export const NEW_PRESET = 'new';

type Word = 'preset' | 'push';

function parsePreset(text: string | null): PresetAddress | undefined {
  const [name, id] = text?.split(':') ?? [];
  const family = designFamilies.find((known) => known === name);
  return family === undefined || !id ? undefined : { family, id };
}

function writePreset({ family, id }: PresetAddress): string {
  return `${family}:${id}`;
}

/** The preset in `?preset=` (open in its editor) or `?push=`, and a function to change it. */
export function usePresetAddress(
  word: Word,
): readonly [PresetAddress | undefined, (to: PresetAddress | undefined) => void] {
  const [query, setQuery] = useAddressSearch();
  const go = (to: PresetAddress | undefined) => {
    const next = new URLSearchParams(query);
    if (to === undefined) next.delete(word);
    else next.set(word, writePreset(to));
    // replaces the address of a preset that is already open, so that Back does not return to it
    const replace = to === undefined || query.has(word);
    setQuery(next, { replace });
  };
  return [parsePreset(query.get(word)), go];
}

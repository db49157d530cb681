import { useNavigate, useLocation, useSearchParams } from 'react-router';
import { designFamilies } from './model/designs.ts';
import type { DesignFamily } from './model/designs.ts';

/** The preset that is open, as `vmp:<id>` in the address; `vmp:new` while it is being made. */
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

/** What `?preset=` (opened in its editor) or `?push=` says, and a way to say something else. */
export function usePresetAddress(
  word: Word,
): readonly [PresetAddress | undefined, (to: PresetAddress | undefined) => void] {
  const [query] = useSearchParams();
  const { pathname, hash } = useLocation();
  const navigate = useNavigate();
  const go = (to: PresetAddress | undefined) => {
    const next = new URLSearchParams(query);
    if (to === undefined) next.delete(word);
    else next.set(word, writePreset(to));
    // one that is open already gives way: there is nothing to go back to
    const replace = to === undefined || query.has(word);
    void navigate({ pathname, hash, search: next.toString() }, { replace });
  };
  return [parsePreset(query.get(word)), go];
}

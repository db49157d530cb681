import type { PresetOwner } from './api/presets.ts';
import { createFormDrafts, type FormDraft } from '#app/saving/drafts/form-drafts.ts';
import { isJsonObject } from '#app/lib/json.ts';
import { isDesign } from './model/is-picture.ts';
import { designFamilies } from './model/designs.ts';
import type { Design } from './model/designs.ts';
import type { PresetAddress } from './preset-address.ts';

/** What the form of a preset holds. */
export interface PresetValues {
  readonly name: string;
  readonly design: Design;
}

/** A preset that was changed and not saved; its original is the preset as it was read, absent of a new one. */
export type PresetDraft = FormDraft<PresetValues>;

/**
 * Unsaved presets of a person, kept while this window lives and after a reload, so that closing an editor by mistake
 * loses nothing.
 */
export const presetDraftsOf = createFormDrafts<PresetValues>({
  kind: 'preset',
  storage: () => sessionStorage,
  isValues,
});

/** The draft of this preset; of a new one that has no owner yet, too. */
export function presetDraftId(owner: PresetOwner | undefined, address: PresetAddress): string {
  return [owner?.kind ?? '', owner?.id ?? '', address.family, address.id].join(':');
}

function isValues(value: unknown): value is PresetValues {
  if (!isJsonObject(value) || typeof value['name'] !== 'string') return false;
  const { design } = value;
  return designFamilies.some((family) => isDesign(design, family));
}

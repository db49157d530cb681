import * as z from 'zod/mini';
import { compositionSchema, mixSchema, pollSchema } from '#app/features/picture/stored-picture.ts';
import { wallPresetSchema } from '#app/features/tv-wall/stored-wall.ts';
import { createFormDrafts, type FormDraft } from '#app/saving/drafts/form-drafts.ts';
import type { PresetOwner } from './api/presets.ts';
import type { Design } from './model/designs.ts';
import type { PresetAddress } from './preset-address.ts';

/** What the form of a preset holds. */
export interface PresetValues {
  readonly name: string;
  readonly design: Design;
}

/** A preset that was changed and not saved; its original is the preset as it was read, absent of a new one. */
export type PresetDraft = FormDraft<PresetValues>;

export const designSchema = z.discriminatedUnion('family', [
  z.looseObject({ family: z.literal('vmp'), value: compositionSchema }),
  z.looseObject({ family: z.literal('mix'), value: mixSchema }),
  z.looseObject({ family: z.literal('poll'), value: pollSchema }),
  z.looseObject({ family: z.literal('wall'), value: wallPresetSchema }),
]);

/**
 * Unsaved presets of a person, kept while this window lives and after a reload, so that closing an editor by mistake
 * loses nothing.
 */
export const presetDraftsOf = createFormDrafts<PresetValues>({
  kind: 'preset',
  storage: () => sessionStorage,
  values: z.looseObject({ name: z.string(), design: designSchema }),
});

/** The draft of this preset; of a new one that has no owner yet, too. */
export function presetDraftId(owner: PresetOwner | undefined, address: PresetAddress): string {
  return [owner?.kind ?? '', owner?.id ?? '', address.family, address.id].join(':');
}

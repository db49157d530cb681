import * as z from 'zod/mini';
import { windowTexts } from '#app/components/browser-storage.ts';
import { compositionSchema, mixSchema, pollSchema } from '#app/features/picture/stored-picture.ts';
import { wallPresetSchema } from '#app/features/tv-wall/stored-wall.ts';
import { createFormDrafts, type FormDraft } from '#app/saving/drafts/form-drafts.ts';
import type { PresetOwner } from './api/presets.ts';
import type { Design } from './model/designs.ts';
import type { PresetAddress } from './preset-address.ts';

/** The values of the preset form. */
export interface PresetValues {
  readonly name: string;
  readonly design: Design;
}

/** A changed, unsaved preset. Its original is the preset as it was read; a new preset has none. */
export type PresetDraft = FormDraft<PresetValues>;

export const designSchema = z.discriminatedUnion('family', [
  z.looseObject({ family: z.literal('vmp'), value: compositionSchema }),
  z.looseObject({ family: z.literal('mix'), value: mixSchema }),
  z.looseObject({ family: z.literal('poll'), value: pollSchema }),
  z.looseObject({ family: z.literal('wall'), value: wallPresetSchema }),
]);

/**
 * A user's unsaved presets. They survive a reload until the window closes, so that closing an editor by mistake
 * loses nothing.
 */
export const presetDraftsOf = createFormDrafts<PresetValues>({
  kind: 'preset',
  storage: windowTexts,
  values: z.looseObject({ name: z.string(), design: designSchema }),
});

/** Draft id of this preset, also for a new one that has no owner yet. */
export function presetDraftId(owner: PresetOwner | undefined, address: PresetAddress): string {
  return [owner?.kind ?? '', owner?.id ?? '', address.family, address.id].join(':');
}

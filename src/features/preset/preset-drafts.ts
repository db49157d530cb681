import * as z from 'zod/mini';
import { windowTexts } from '#app/components/browser-storage.ts';
import { compositionSchema, mixSchema, pollSchema } from '#app/features/picture/stored-picture.ts';
import { wallPresetSchema } from '#app/features/tv-wall/stored-wall.ts';
import { createFormDrafts, type FormDraft } from '#app/saving/drafts/form-drafts.ts';
import type { PresetOwner } from './api/presets.ts';
import { designFamilies, newDesign, readDesign } from './model/designs.ts';
import type { Design, DesignFamily } from './model/designs.ts';
import type { JsonObject } from '#app/lib/json.ts';
import type { PresetAddress } from './preset-address.ts';

/** The values of the preset form. */
export interface PresetValues {
  readonly name: string;
  readonly design: Design;
}

/** The values of the untouched form. */
export function presetValues(family: DesignFamily, read: JsonObject | undefined): PresetValues {
  const design = read === undefined ? newDesign(family) : readDesign(family, read);
  return { name: design.value.name, design };
}

function isFamily(text: string): text is DesignFamily {
  return designFamilies.some((family) => family === text);
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
  blank: (original, id) => {
    const family = id.split(':').findLast(isFamily) ?? 'vmp';
    return presetValues(family, original);
  },
  storage: windowTexts,
  values: z.looseObject({ name: z.string(), design: designSchema }),
});

/** Draft id of this preset, also for a new one that has no owner yet. */
export function presetDraftId(owner: PresetOwner | undefined, address: PresetAddress): string {
  return [owner?.kind ?? '', owner?.id ?? '', address.family, address.id].join(':');
}

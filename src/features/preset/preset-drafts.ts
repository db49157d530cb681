import type { PresetOwner } from './api/presets.ts';
import { isJsonObject } from '#app/lib/json.ts';
import type { JsonObject } from '#app/lib/json.ts';
import { isDesign } from './model/is-picture.ts';
import type { Design } from './model/designs.ts';
import type { PresetAddress } from './preset-address.ts';

/**
 * Presets that were changed and not saved, kept while this window lives and after a reload, so that
 * closing an editor by mistake loses nothing.
 */
export interface PresetDraft {
  readonly name: string;
  readonly design: Design;
  /** As it was read; absent of a new one. */
  readonly opened?: JsonObject;
}

const PREFIX = 'console.preset-draft';

function keyOf(owner: PresetOwner | undefined, { family, id }: PresetAddress): string {
  return [PREFIX, owner?.kind ?? '', owner?.id ?? '', family, id].join(':');
}

export function readPresetDraft(
  owner: PresetOwner | undefined,
  address: PresetAddress,
): PresetDraft | undefined {
  try {
    const draft: unknown = JSON.parse(sessionStorage.getItem(keyOf(owner, address)) ?? 'null');
    if (!isJsonObject(draft)) return undefined;
    const { name, design, opened } = draft;
    if (typeof name !== 'string' || !isDesign(design, address.family)) return undefined;
    return { name, design, ...(isJsonObject(opened) && { opened }) };
  } catch {
    return undefined; // half a draft is none
  }
}

/** False where the browser keeps nothing. */
export function keepPresetDraft(
  owner: PresetOwner | undefined,
  address: PresetAddress,
  draft: PresetDraft,
): boolean {
  try {
    sessionStorage.setItem(keyOf(owner, address), JSON.stringify(draft));
    return true;
  } catch {
    return false;
  }
}

export function dropPresetDraft(owner: PresetOwner | undefined, address: PresetAddress): void {
  sessionStorage.removeItem(keyOf(owner, address));
}

import { ErrorCode } from '#app/api/generated/types.gen.ts';
import {
  createPreset,
  deletePreset,
  readPreset,
  readPresetNames,
  updatePreset,
} from './api/presets.ts';
import type { PresetOwner } from './api/presets.ts';
import { isRefusedWith } from '#app/api/refusal.ts';
import { foundIf, type Write } from '#app/saving/outcome.ts';
import type { JsonObject } from '#app/lib/json.ts';
import { designChanges } from './model/design-changes.ts';
import { readDesign } from './model/designs.ts';
import type { DesignFamily } from './model/designs.ts';

/** Writes of presets that are looked for where their answer was lost, and never repeated blindly. */

/** @throws what stood in the way of reading the presets that are there: nothing was sent then */
export async function creating(
  owner: PresetOwner,
  family: DesignFamily,
  params: JsonObject,
): Promise<Write> {
  const before = new Set((await readPresetNames(owner, family)).map(({ id }) => id));
  return {
    send: () => createPreset(owner, family, params),
    look: async () => {
      const now = await readPresetNames(owner, family);
      return foundIf(now.some(({ id, name }) => name === params['name'] && !before.has(id)));
    },
  };
}

export function updating(
  owner: PresetOwner,
  family: DesignFamily,
  id: string,
  params: JsonObject,
): Write {
  return {
    send: () => updatePreset(owner, family, id, params),
    look: async () => foundIf(isLike(family, await readPreset(owner, family, id), params)),
  };
}

/** One that is gone already was deleted, by whomever. */
export function removing(owner: PresetOwner, family: DesignFamily, id: string): Write {
  return {
    send: () => deletePreset(owner, family, id),
    readRefusal: (refusal) => foundIf(isNoSuchPreset(refusal)),
    look: async () => {
      const now = await readPresetNames(owner, family);
      return foundIf(now.every((one) => one.id !== id));
    },
  };
}

/** Whether two presets are the same to whoever looks at them: name, and everything in it. */
export function isLike(family: DesignFamily, a: JsonObject, b: JsonObject): boolean {
  const [one, other] = [readDesign(family, a), readDesign(family, b)];
  return one.value.name === other.value.name && designChanges(one, other).length === 0;
}

export function isNoSuchPreset(error: unknown): boolean {
  return isRefusedWith(error, ErrorCode.NoSuchPreset);
}

/** Whether a refusal is about the name: taken, or its length. */
export function concernsName(error: unknown): boolean {
  return isRefusedWith(error, ErrorCode.PresetNameExists, ErrorCode.PresetNameLength);
}

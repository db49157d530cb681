import { createPreset, readPreset, readPresetNames } from '#app/api/queries/presets.ts';
import type { PresetOwner } from '#app/api/queries/presets.ts';
import { designFamilies, readDesign, writeDesign } from '#app/domain/vmp/designs.ts';

/**
 * Copies every picture, mix and poll preset of one owner to another. One whose name is there already is passed over,
 * so that what broke off half-way is done again without anything being there twice.
 * @throws the first failure of a read or a write
 */
export async function copyPresets(from: PresetOwner, to: PresetOwner): Promise<void> {
  for (const family of designFamilies) {
    const wanted = await readPresetNames(from, family);
    if (wanted.length === 0) continue;
    const there = new Set((await readPresetNames(to, family)).map(({ name }) => name));
    for (const { id } of wanted.filter(({ name }) => !there.has(name))) {
      const read = await readPreset(from, family, id);
      const {
        id: _own,
        success: _envelope,
        ...params
      } = writeDesign(readDesign(family, read), read);
      await createPreset(to, family, params);
    }
  }
}

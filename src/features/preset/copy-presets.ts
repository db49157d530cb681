import { createPreset, readPreset, readPresetNames } from './api/presets.ts';
import type { PresetOwner } from './api/presets.ts';
import { fullUpdate } from '#app/lib/full-update.ts';
import { movedToMeeting } from './model/moved-to-meeting.ts';
import { designFamilies } from './model/designs.ts';

/**
 * Copies every preset of one owner to another. One whose name is there already is passed over,
 * so that what broke off half-way is done again without anything being there twice. People who sit in the first
 * one's own `number` sit in the second one's, which is not known yet.
 * @throws the first failure of a read or a write
 */
export async function copyPresets(
  from: PresetOwner,
  to: PresetOwner,
  number: string,
): Promise<void> {
  for (const family of designFamilies) {
    const wanted = await readPresetNames(from, family);
    if (wanted.length === 0) continue;
    const there = new Set((await readPresetNames(to, family)).map(({ name }) => name));
    for (const { id } of wanted.filter(({ name }) => !there.has(name))) {
      const read = fullUpdate(await readPreset(from, family, id), { id: undefined });
      await createPreset(to, family, movedToMeeting(read, number, ''));
    }
  }
}

import { createPreset, readPreset, readPresetNames } from './api/presets.ts';
import type { PresetOwner } from './api/presets.ts';
import { foundIf, sendStep } from '#app/saving/outcome.ts';
import { fullUpdate } from '#app/lib/full-update.ts';
import { movedToMeeting } from './model/moved-to-meeting.ts';
import { designFamilies } from './model/designs.ts';

/**
 * Copies every preset of one owner to another. A preset whose name already exists is skipped, so that an
 * interrupted copy can be repeated without duplicates. People under the first owner's own `number` get the
 * second owner's, which is empty while it is not known.
 * @throws the first failure of a read or a write
 */
export async function copyPresets(
  from: PresetOwner,
  to: PresetOwner,
  number: string,
  newNumber = '',
): Promise<void> {
  for (const family of designFamilies) {
    const wanted = await readPresetNames(from, family);
    if (wanted.length === 0) continue;
    const namesThere = async () =>
      new Set((await readPresetNames(to, family)).map(({ name }) => name));
    const there = await namesThere();
    for (const { id, name } of wanted.filter((one) => !there.has(one.name))) {
      const read = fullUpdate(await readPreset(from, family, id), { id: undefined });
      await sendStep(() => ({
        send: () => createPreset(to, family, movedToMeeting(read, number, newNumber)),
        look: async () => foundIf((await namesThere()).has(name)),
      }));
    }
  }
}

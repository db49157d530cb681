/** A preset that the platform has can be renamed and copied, whatever optional parts its answers leave out. */
import { describe, expect, it } from 'vitest';
import { listBookedMeetings } from '#app/api/generated/sdk.gen.ts';
import { signedInWorld } from '#app/api/testing/stand-in.ts';
import { WHOLE_LIST } from '#app/api/whole-list.ts';
import { sendAndLook } from '#app/saving/outcome.ts';
import { createPreset, readPreset, readPresetNames, type PresetOwner } from './api/presets.ts';
import { copyPresets } from './copy-presets.ts';
import { designFamilies, newDesign, writeDesign } from './model/designs.ts';
import { renaming } from './preset-writes.ts';

async function twoOwners(): Promise<readonly [PresetOwner, PresetOwner]> {
  const { booked_confs: rows } = await listBookedMeetings({ query: WHOLE_LIST });
  const [one, other] = rows.map(({ meeting_id: id }) => ({ kind: 'meeting', id }) as const);
  if (one === undefined || other === undefined) throw new Error('the office has no two meetings');
  return [one, other];
}

describe.each(['full', 'document', 'sparse'] as const)('where answers are %s', (answers) => {
  it.each(designFamilies)('an empty preset is renamed and copied: %s', async (family) => {
    await signedInWorld({ scenario: 'office', answers });
    const [owner, other] = await twoOwners();
    const params = { ...writeDesign(newDesign(family)), name: 'Empty' };
    const id = (await createPreset(owner, family, params)) ?? '';
    const opened = await readPreset(owner, family, id);
    const edited = { id, values: 'Renamed', opened, decision: undefined };
    const { outcome } = await sendAndLook(() => renaming(owner, family, edited));
    expect(outcome).toMatchObject({ kind: 'done' });
    await copyPresets(owner, other, '');
    expect((await readPresetNames(other, family)).map(({ name }) => name)).toEqual(['Renamed']);
  });
});

import { expect, it } from 'vitest';
import { listBookedMeetings } from '#app/api/generated/sdk.gen.ts';
import { signedInWorld } from '#app/api/testing/stand-in.ts';
import { WHOLE_LIST } from '#app/api/whole-list.ts';
import { createPreset, readPreset, readPresetNames, type PresetOwner } from '../api/presets.ts';
import { newDesign, writeDesign } from '../model/designs.ts';
import { addPresets } from './add-presets.ts';
import type { NewPreset } from './add-presets.ts';

const FAMILY = 'poll';
const params = (name: string) => ({ ...writeDesign(newDesign(FAMILY)), name });

async function ownerWith(name: string): Promise<PresetOwner> {
  await signedInWorld({ scenario: 'office' });
  const { booked_confs: rows } = await listBookedMeetings({ query: WHOLE_LIST });
  const id = rows[0]?.meeting_id;
  if (id === undefined) throw new Error('the office has no meeting');
  const owner = { kind: 'meeting', id } as const;
  await createPreset(owner, FAMILY, params(name));
  return owner;
}

const namesOf = async (owner: PresetOwner) =>
  (await readPresetNames(owner, FAMILY)).map(({ name }) => name).toSorted();

it('presets are added beside those that are there, numbered where their name is taken', async () => {
  const owner = await ownerWith('Round');
  const added = ['Round', 'Round', 'Other'].map((name): NewPreset => ({
    family: FAMILY,
    name,
    params: { ...params(name), x_vendor: { deep: [1] } },
  }));
  const { run } = addPresets(owner, added);
  await run.start();
  expect(run.get().jobs.map(({ kind }) => kind)).toEqual(['done', 'done', 'done']);
  expect(await namesOf(owner)).toEqual(['Other', 'Round', 'Round 2', 'Round 3']);
  const other = (await readPresetNames(owner, FAMILY)).find(({ name }) => name === 'Other');
  expect(await readPreset(owner, FAMILY, other?.id ?? '')).toMatchObject({
    x_vendor: { deep: [1] },
  });
});

it('what was added is taken back, and nothing else', async () => {
  const owner = await ownerWith('Round');
  const { run, takeBack } = addPresets(owner, [
    { family: FAMILY, name: 'Round', params: params('Round') },
  ]);
  await run.start();
  await takeBack().start();
  expect(await namesOf(owner)).toEqual(['Round']);
});

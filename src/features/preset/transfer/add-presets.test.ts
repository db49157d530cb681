import { describe, expect, it } from 'vitest';
import { listBookedMeetings } from '#app/api/generated/sdk.gen.ts';
import { signedInWorld } from '#app/api/testing/stand-in.ts';
import { WHOLE_LIST } from '#app/api/whole-list.ts';
import { createPreset, readPreset, readPresetNames, type PresetOwner } from '../api/presets.ts';
import { newDesign, writeDesign } from '../model/designs.ts';
import { parseFaults } from '#mocks/faults.ts';
import { jobMark } from '#app/saving/bulk-run/job-run.ts';
import { addPresets } from './add-presets.ts';
import type { NewPreset } from './add-presets.ts';

const FAMILY = 'poll';
const params = (name: string) => ({ ...writeDesign(newDesign(FAMILY)), name });

let world: Awaited<ReturnType<typeof signedInWorld>>;

async function ownerWith(name: string): Promise<PresetOwner> {
  world = await signedInWorld({ scenario: 'office' });
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

const meet = (fault: string) => {
  for (const spec of parseFaults(fault)) world.faults.add(spec);
};
const creates = () =>
  world.calls.filter(({ operationId }) => operationId === 'createMeetingPollPreset').length;

describe('of two presets the first meets a fault', () => {
  const two = ['One', 'Two'].map((name): NewPreset => ({
    family: FAMILY,
    name,
    params: params(name),
  }));

  it.each([
    ['refused', 'refused'],
    ['refused-bare', 'refused'],
    ['cut-before', 'unknown'],
    ['malformed-json', 'unknown'],
    ['http-503', 'unknown'],
  ])(
    '%s before the effect: the other is added, and it is when it is tried again',
    async (fault, how) => {
      const owner = await ownerWith('Round');
      meet(`${fault}@createMeetingPollPreset*1`);
      const { run } = addPresets(owner, two);
      await run.start();
      expect(run.get().jobs.map(({ kind }) => kind)).toEqual([how, 'done']);
      await run.checkUnknown();
      expect(run.get().jobs.map(jobMark)).toEqual(['failed', 'done']);
      await run.retryFailed();
      expect(await namesOf(owner)).toEqual(['One', 'Round', 'Two']);
    },
  );

  it.each(['cut-before', 'cut-middle', 'malformed-json', 'http-503'])(
    '%s after the effect: it is found, and never there twice',
    async (fault) => {
      const owner = await ownerWith('Round');
      const before = creates();
      meet(`${fault}@createMeetingPollPreset*1!after`);
      const { run } = addPresets(owner, two);
      await run.start();
      await run.retryFailed();
      expect(run.get().jobs.map(({ kind }) => kind)).toEqual(['unknown', 'done']);
      await run.checkUnknown();
      expect(run.get().jobs.map(({ kind }) => kind)).toEqual(['done', 'done']);
      expect([await namesOf(owner), creates() - before]).toEqual([['One', 'Round', 'Two'], 2]);
    },
  );

  it('whose answer was lost is taken back with the other, through faults of its own', async () => {
    const owner = await ownerWith('Round');
    meet('http-503@createMeetingPollPreset*1!after');
    const { run, takeBack } = addPresets(owner, two);
    await run.start();
    meet('refused@deleteMeetingPollPreset*1');
    const back = takeBack();
    await back.start();
    expect(back.get().jobs.map(jobMark)).toEqual(['failed', 'done']);
    meet('cut-before@deleteMeetingPollPreset*1!after');
    await back.retryFailed();
    await back.checkUnknown();
    expect(back.get().jobs.map(jobMark)).toEqual(['done', 'done']);
    expect(await namesOf(owner)).toEqual(['Round']);
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

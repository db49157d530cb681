import { beforeEach, describe, expect, it } from 'vitest';
import { listBookedMeetings } from '#app/api/generated/sdk.gen.ts';
import { signedInWorld } from '#app/api/testing/stand-in.ts';
import { WHOLE_LIST } from '#app/api/whole-list.ts';
import { NEW_POLL } from '#app/features/picture/model/poll.ts';
import { personCalled } from '#app/features/picture/testing/people.ts';
import { jobMark } from '#app/saving/bulk-run/job-run.ts';
import { parseFaults } from '#mocks/faults.ts';
import { createPreset, readPreset } from '../api/presets.ts';
import type { PresetOwner } from '../api/presets.ts';
import { readDesign, writeDesign } from '../model/designs.ts';
import { replacing } from '../model/people-in-design.ts';
import { createPresetChanges } from './preset-changes.ts';

const FAMILY = 'poll';
const [ANN, BEN] = [personCalled('Ann'), personCalled('Ben')];
const EDIT = replacing(ANN, BEN);

let world: Awaited<ReturnType<typeof signedInWorld>>;
let owner: PresetOwner;
let ids: readonly string[];

beforeEach(async () => {
  world = await signedInWorld({ scenario: 'office' });
  const { booked_confs: rows } = await listBookedMeetings({ query: WHOLE_LIST });
  owner = { kind: 'meeting', id: rows[0]?.meeting_id ?? '' };
  const params = writeDesign(
    { family: FAMILY, value: { ...NEW_POLL, members: [ANN] } },
    {},
    '8001',
  );
  ids = await Promise.all(
    ['One', 'Two'].map(
      async (name) => (await createPreset(owner, FAMILY, { ...params, name })) ?? '',
    ),
  );
});

/** Replaces Ann by Ben in both presets, one after the other, while something goes wrong. */
async function replaceThrough(fault: string) {
  for (const spec of parseFaults(fault)) world.faults.add(spec);
  const presets = ids.map((id) => ({ family: FAMILY, id, name: id }) as const);
  const run = createPresetChanges({ owner, presets, edit: EDIT, meetingNumber: '' });
  await run.start();
  return {
    run,
    marks: () => run.get().jobs.map(jobMark).toSorted(),
    names: () => Promise.all(ids.map(namesIn)),
    writes: () =>
      world.calls.filter(({ operationId }) => operationId === 'updateMeetingPollPreset').length,
  };
}

async function namesIn(id: string): Promise<readonly string[]> {
  const { family, value } = readDesign(FAMILY, await readPreset(owner, FAMILY, id));
  return family === 'poll' ? value.members.map(({ name }) => name) : [];
}

describe('one of two presets meets a fault', () => {
  it.each(['refused', 'cut-before', 'malformed-json', 'http-503'])(
    '%s before the effect: the other is changed, and it is when it is tried again',
    async (fault) => {
      const { run, marks, names } = await replaceThrough(`${fault}@updateMeetingPollPreset*1`);
      await run.checkUnknown();
      expect(marks()).toEqual(['done', 'failed']);
      expect((await names()).flat().toSorted()).toEqual(['Ann', 'Ben']);
      await run.retryFailed();
      expect(await names()).toEqual([['Ben'], ['Ben']]);
    },
  );

  it.each(['cut-middle', 'malformed-json', 'http-503'])(
    '%s after the effect: it is found, and written once',
    async (fault) => {
      const { run, marks, names, writes } = await replaceThrough(
        `${fault}@updateMeetingPollPreset*1!after`,
      );
      await run.retryFailed();
      expect(marks()).toEqual(['done', 'unknown']);
      await run.checkUnknown();
      expect(marks()).toEqual(['done', 'done']);
      expect([await names(), writes()]).toEqual([[['Ben'], ['Ben']], 2]);
    },
  );

  it('which cannot be read is not written, and is tried again', async () => {
    const { run, marks, names, writes } = await replaceThrough('http-503@getMeetingPollPreset*1');
    expect([marks(), writes()]).toEqual([['done', 'failed'], 1]);
    await run.retryFailed();
    expect(await names()).toEqual([['Ben'], ['Ben']]);
  });
});

import { expect, it } from 'vitest';
import { newDesign } from '#app/features/preset/model/designs.ts';
import type { DesignFamily } from '#app/features/preset/model/designs.ts';
import { personKey } from '#app/features/people/model/accounts.ts';
import { NEW_POLL } from '#app/features/picture/model/poll.ts';
import { personCalled } from '#app/features/picture/testing/people.ts';
import { offersIn, strangersTo, ticked, tickedAtFirst } from './take-source.ts';

const offers = (...families: readonly DesignFamily[]) =>
  families.map((family) => ({ design: newDesign(family) }));

it('ticks one part of each family, and every preset of walls', () => {
  expect([...tickedAtFirst(offers('vmp', 'vmp', 'poll'))]).toEqual([0, 2]);
  expect([...tickedAtFirst(offers('wall', 'wall'))]).toEqual([0, 1]);
});

it('another part of a family takes the place of the first', () => {
  const three = offers('vmp', 'vmp', 'poll');
  expect(ticked(three, new Set([0, 2]), 1)).toEqual(new Set([1, 2]));
  expect([...ticked(three, new Set([0, 2]), 2)]).toEqual([0]);
  expect([...ticked(offers('wall', 'wall'), new Set([0]), 1)]).toEqual([0, 1]);
});

it('a file offers what was asked for, its people in the meeting that takes it over', () => {
  const params = {
    name: 'Round',
    num: 0,
    mode: 1,
    keep_time: 5,
    members: [{ account: '1001', account_type: 5, name: 'Ann', conf_e164: '' }],
  };
  const file = [{ family: 'poll', name: 'Round', params }] as const;
  expect(offersIn(file, 'walls', '8001')).toEqual([]);
  const [offer] = offersIn(file, 'picture', '8001');
  expect(offer?.design.value).toMatchObject({ members: [{ name: 'Ann', meetingNumber: '8001' }] });
});

it('names those who are not in the meeting, each once', () => {
  const [ann, ben] = [personCalled('Ann'), personCalled('Ben')];
  const poll = { family: 'poll', value: { ...NEW_POLL, members: [ann, ben, ben] } } as const;
  expect(strangersTo([poll, poll], new Set([personKey(ann)]))).toEqual([ben]);
});

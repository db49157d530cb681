import { expect, it } from 'vitest';
import { checkPicture } from './check-picture.ts';
import { assignPane, NEW_COMPOSITION } from './composition.ts';
import { NEW_MIX } from './mix.ts';
import { NO_PICTURE } from './picture-and-sound.ts';
import { NEW_POLL } from './poll.ts';

const ann = { account: '1001', kind: 'e164', name: 'Ann' } as const;

it('has nothing against what is not set, and nothing against what is merely odd', () => {
  const twice = { ...NEW_POLL, members: [ann, ann] };
  expect(checkPicture(NO_PICTURE)).toEqual([]);
  expect(checkPicture({ vmp: NEW_COMPOSITION, mix: NEW_MIX, poll: twice })).toEqual([]);
});

it('tells what the platform refuses, with the part it is in', () => {
  const never = { ...NEW_POLL, interval: 0 };
  const half = { ...NEW_POLL, rounds: '2x' };
  const vmp = assignPane({ ...NEW_COMPOSITION, poll: half }, 1, {
    source: { kind: 'poll', poll: never },
  });
  const mix = { ...NEW_MIX, mode: 'custom' } as const;
  expect(checkPicture({ vmp, mix, poll: never })).toEqual([
    { part: 'vmp', code: 'poll-interval-invalid' },
    { part: 'vmp', code: 'poll-rounds-invalid' },
    { part: 'mix', code: 'mix-without-members' },
    { part: 'poll', code: 'poll-interval-invalid' },
  ]);
});

it.each([
  ['two', true],
  [256, true],
  [-1, true],
  [1.5, true],
  [0, false],
  [255, false],
])('a channel of %j is refused: %s', (channel, is) => {
  const source = { kind: 'member', person: ann } as const;
  const vmp = assignPane(NEW_COMPOSITION, 1, { source, channel });
  expect(checkPicture({ ...NO_PICTURE, vmp })).toEqual(
    is ? [{ part: 'vmp', code: 'channel-invalid' }] : [],
  );
});

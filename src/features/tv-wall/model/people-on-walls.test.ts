import { describe, expect, it } from 'vitest';
import { NEW_COMPOSITION } from '#app/features/picture/model/composition.ts';
import type { Participant } from '#app/features/picture/model/participant.ts';
import { NEW_POLL } from '#app/features/picture/model/poll.ts';
import { everyWallUse, replaceOnWalls, takeOutOfWalls } from './people-on-walls.ts';
import { assignBoxes, memberContent, pollContent } from './placing.ts';
import { newWall } from './wall.ts';
import type { WallPreset } from './wall.ts';

const person = (account: string): Participant => ({ account, kind: 'e164', name: account });
const [ann, bob, new1] = [person('1'), person('2'), person('7')];

/** Uses Ann in every possible place. */
const preset: WallPreset = {
  name: '',
  walls: [
    assignBoxes(newWall('s'), [['0', memberContent(bob)]]),
    {
      ...assignBoxes(newWall('t'), [
        ['1', memberContent(ann)],
        ['2', pollContent([bob, ann])],
        [
          '3',
          {
            kind: 'quad',
            parts: [
              { index: 2, person: ann, channel: 1 },
              { index: 3, person: bob },
            ],
          },
        ],
        [
          '4',
          {
            kind: 'own-picture',
            picture: {
              ...NEW_COMPOSITION,
              mode: 'custom',
              panes: [{ source: { kind: 'member', person: ann } }],
            },
          },
        ],
        ['5', { kind: 'raw:12', person: ann }],
      ]),
      batchPoll: { ...NEW_POLL, members: [ann] },
      repeated: [{ box: '1', content: memberContent(ann) }],
    },
  ],
};
const usesOnWalls = (walls: WallPreset, { account }: Participant) =>
  everyWallUse(walls).flatMap(({ person: one, place }) => (one.account === account ? [place] : []));
const everywhere = [
  { wall: 1, style: 't', box: '1', in: 'box' },
  { wall: 1, style: 't', box: '2', in: 'box-poll', place: 1 },
  { wall: 1, style: 't', box: '3', in: 'box-quad', index: 2 },
  { wall: 1, style: 't', box: '4', in: 'box-picture', within: { in: 'pane', slot: 0 } },
  { wall: 1, style: 't', box: '5', in: 'box' },
  { wall: 1, style: 't', in: 'wall-batch-poll', place: 0 },
  { wall: 1, style: 't', box: '1', in: 'box-repeated' },
];

describe('somebody on walls', () => {
  it('is found in every place', () => {
    expect(usesOnWalls(preset, ann)).toEqual(everywhere);
    expect(everyWallUse(preset)).toHaveLength(everywhere.length + 3);
  });

  it('has another in every place, channel included', () => {
    const replaced = replaceOnWalls(preset, ann, new1);
    expect(usesOnWalls(replaced, ann)).toEqual([]);
    expect(usesOnWalls(replaced, new1)).toEqual(everywhere);
    expect(replaced.walls[0]).toBe(preset.walls[0]);
    expect(replaceOnWalls(replaced, new1, ann)).toEqual(preset);
  });

  it('is taken out; a box that shows nobody else is empty, a poll stays', () => {
    const without = takeOutOfWalls(preset, [ann]);
    expect(usesOnWalls(without, ann)).toEqual([]);
    expect(Object.keys(without.walls[1]?.boxes ?? {})).toEqual(['2', '3', '4']);
    expect(without.walls[1]?.batchPoll?.members).toEqual([]);
    expect(takeOutOfWalls(preset, [bob]).walls[0]?.boxes).toEqual({});
  });

  it('who is nowhere changes nothing', () => {
    expect(replaceOnWalls(preset, new1, ann)).toBe(preset);
    expect(takeOutOfWalls(preset, [new1])).toBe(preset);
  });
});

import { describe, expect, it } from 'vitest';
import { NEW_COMPOSITION } from '#app/features/picture/model/composition.ts';
import { NEW_POLL } from '#app/features/picture/model/poll.ts';
import { moveInOrder } from './box-order.ts';
import { assignBoxes, memberContent } from './placing.ts';
import { newWall } from './wall.ts';
import type { Wall, WallPreset } from './wall.ts';
import { wallChanges } from './wall-changes.ts';

const ann = { account: '1001', kind: 'e164', name: 'Ann' } as const;
const wall: Wall = {
  ...assignBoxes(newWall('s'), [
    ['1', memberContent(ann)],
    ['2', { kind: 'poll', poll: { ...NEW_POLL, members: [ann] } }],
    ['3', { kind: 'quad', parts: [{ index: 1, person: ann }] }],
    ['4', { kind: 'own-picture', picture: NEW_COMPOSITION }],
    ['5', { kind: 'raw:12', person: null }],
    ['6', { kind: 'speaker' }],
  ]),
  repeated: [{ box: '1', content: { kind: 'chair' } }],
};
const preset = (...walls: readonly Wall[]): WallPreset => ({ name: 'N', walls });
const changes = (after: Wall) => wallChanges(preset(wall), preset(after));

describe('what differs between walls', () => {
  it('is nothing for other names and the number of another meeting', () => {
    const named = memberContent({ ...ann, name: 'Ann Q', meetingNumber: '7' });
    expect(changes(assignBoxes(wall, [['1', named]]))).toEqual([]);
  });

  it('is the order of the boxes that both have', () => {
    const setting = { code: 'wall-setting', wall: 1, setting: 'order' };
    expect(changes(moveInOrder(wall, '6', 0))).toEqual([setting]);
    expect(changes(assignBoxes(wall, [['7', { kind: 'chair' }]]))).toMatchObject([{ box: '7' }]);
  });

  it('is told box by box, and as a number where there are many', () => {
    expect(changes(assignBoxes(wall, [['6', { kind: 'empty' }]]))).toEqual([
      {
        code: 'box',
        wall: 1,
        style: 's',
        box: '6',
        before: { kind: 'speaker' },
        after: { kind: 'empty' },
      },
    ]);
    const many = Array.from({ length: 20 }, (_, at) => [`9_${at}`, { kind: 'chair' }] as const);
    expect(changes(assignBoxes(wall, many))).toEqual([{ code: 'boxes', wall: 1, count: 20 }]);
  });

  it.each([
    ['styleId', { styleId: 't' }],
    ['mode', { mode: 'batch-poll' }],
    ['showNames', { showNames: false }],
    ['batchPoll', { batchPoll: NEW_POLL }],
    ['repeated', { repeated: [] }],
  ] as const)('is told of %s', (setting, patch) => {
    expect(changes({ ...wall, ...patch })).toEqual([{ code: 'wall-setting', wall: 1, setting }]);
  });

  it('counts walls that came or went', () => {
    expect(wallChanges(preset(wall), preset())).toEqual([{ code: 'walls', before: 1, after: 0 }]);
  });
});

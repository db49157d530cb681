import { describe, expect, it } from 'vitest';
import { boxOrder, moveInOrder } from './box-order.ts';
import { assignBox } from './placing.ts';
import { fromWallPreset, toWallPreset } from './wall-params.ts';
import { newWall } from './wall.ts';

const row = (box: string) => ({ hdu_id: box, member_type: 2, glow: box });
const read = (boxes: readonly string[]) => ({
  name: 'N',
  tvwalls: [{ style_id: 's', mode: 1, show_mt_name: 1, members: boxes.map(row) }],
});
const wallOf = (boxes: readonly string[]) => fromWallPreset(read(boxes)).walls[0] ?? newWall('');

const sent = (boxes: readonly string[], change: (wall: ReturnType<typeof wallOf>) => object) => {
  const before = read(boxes);
  const walls = [{ ...wallOf(boxes), ...change(wallOf(boxes)) }];
  return toWallPreset({ name: 'N', walls }, before);
};

describe('a box among the boxes', () => {
  it.each([
    ['a', 2, 'bca'],
    ['c', 0, 'cab'],
    ['a', 9, 'bca'],
    ['b', -1, 'bac'],
    ['b', 1, 'abc'],
    ['none', 1, 'abc'],
  ])('%s goes to %i, never beyond the ends', (box, to, expected) => {
    expect(boxOrder(moveInOrder(wallOf(['a', 'b', 'c']), box, to)).join('')).toBe(expected);
  });

  it('that stays leaves the wall as it is, and back again is no order of its own', () => {
    const wall = wallOf(['a', 'b', 'c']);
    expect(moveInOrder(wall, 'b', 1)).toBe(wall);
    expect(moveInOrder(moveInOrder(wall, 'a', 2), 'a', 0)).toEqual(wall);
    expect(moveInOrder(moveInOrder(wall, 'a', 2), 'a', 0)).not.toHaveProperty('order');
  });

  it('that is emptied has no number, and one that is filled is the last', () => {
    const moved = moveInOrder(wallOf(['a', 'b', 'c']), 'c', 0);
    const emptied = assignBox(moved, 'c', { kind: 'empty' });
    expect(boxOrder(emptied).join('')).toBe('ab');
    expect(boxOrder(assignBox(moved, 'd', { kind: 'chair' })).join('')).toBe('cabd');
  });
});

describe('the rows of a wall', () => {
  it('are sent in the order of the boxes, each with what nobody knows of it', () => {
    expect(sent(['a', 'b', 'c'], (wall) => moveInOrder(wall, 'c', 0))).toMatchObject({
      tvwalls: [{ members: ['c', 'a', 'b'].map(row) }],
    });
  });

  it('of boxes whose ids are numbers keep the order that was read', () => {
    expect(boxOrder(wallOf(['9', '10', '2']))).toEqual(['9', '10', '2']);
    expect(sent(['9', '10', '2'], (wall) => assignBox(wall, '7', { kind: 'chair' }))).toMatchObject(
      {
        tvwalls: [
          { members: [{ hdu_id: '9' }, { hdu_id: '10' }, { hdu_id: '2' }, { hdu_id: '7' }] },
        ],
      },
    );
  });
});

import { describe, expect, it } from 'vitest';
import { boxOrder } from './box-order.ts';
import { assignBoxes } from './placing.ts';
import { carriedOver, styleDifference } from './style-difference.ts';
import { newWall } from './wall.ts';
import type { BoxContent } from './wall.ts';
import { readWallStyle } from './wall-style.ts';

const speaker: BoxContent = { kind: 'speaker' };
const chair: BoxContent = { kind: 'chair' };
const styleOf = (ids: readonly string[], parent = 200, shift = 0) =>
  readWallStyle(
    {
      details: ids.map((id, index) => ({
        hdu_id: id,
        hdu_alias: id,
        box_x: ((index * 100 + shift) * parent) / 200,
        box_y: 0,
        box_width: parent / 2,
        box_height: parent / 4,
        parent_box_width: parent,
      })),
    },
    false,
  );
const wall = assignBoxes(newWall('s'), [
  ['1_1', speaker],
  ['1_2', chair],
]);
const before = styleOf(['1_1', '1_2']);

describe('a style that changed', () => {
  it('has nothing to tell while every content has its box', () => {
    const same = { lost: [], added: [], renamed: [], relabelled: [], moved: [] };
    expect(styleDifference(wall, before)).toEqual(same);
    expect(styleDifference(wall, styleOf(['1_1', '1_2'], 900), before)).toEqual(same);
  });

  it('lists contents without a box, whatever else is known', () => {
    expect(styleDifference(wall, styleOf(['1_1'])).lost).toEqual([
      { box: '1_2', content: chair, successor: null },
    ]);
  });

  it('tells boxes that came, went elsewhere, or have another name', () => {
    const now = styleOf(['1_1', '1_2', '1_3']);
    expect(styleDifference(wall, now, before).added).toEqual(['1_3']);
    expect(styleDifference(wall, styleOf(['1_1', '1_2'], 200, 20), before).moved).toEqual([
      '1_1',
      '1_2',
    ]);
    const named = { ...now, boxes: now.boxes.map((box) => ({ ...box, alias: `new ${box.id}` })) };
    expect(styleDifference(wall, named, before).relabelled).toEqual([
      { id: '1_1', from: '1_1', to: 'new 1_1' },
      { id: '1_2', from: '1_2', to: 'new 1_2' },
    ]);
  });

  it('knows a box of another id at the same place, and carries its content over', () => {
    const now = styleOf(['1_1', '5_1'], 900);
    const difference = styleDifference(wall, now, before);
    expect(difference).toMatchObject({
      lost: [{ box: '1_2', content: chair, successor: '5_1' }],
      renamed: [{ from: '1_2', to: '5_1' }],
      added: [],
    });
    expect(carriedOver(wall, difference).boxes).toEqual({ '1_1': speaker, '5_1': chair });
  });

  it('leaves a content that is carried over its number', () => {
    const carried = carriedOver(wall, styleDifference(wall, styleOf(['5_1', '1_2']), before));
    expect(boxOrder(carried)).toEqual(['5_1', '1_2']);
  });

  it('never puts a content where another one is', () => {
    const taken = assignBoxes(wall, [['5_1', speaker]]);
    const difference = styleDifference(taken, styleOf(['1_1', '5_1']), before);
    expect(difference.lost).toEqual([{ box: '1_2', content: chair, successor: null }]);
    expect(carriedOver(taken, difference)).toBe(taken);
  });
});

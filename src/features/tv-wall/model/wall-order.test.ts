import { describe, expect, it } from 'vitest';
import { moveWall, newWall } from './wall.ts';

const preset = { name: '', walls: ['a', 'b', 'c'].map(newWall) };
const order = (from: number, to: number) =>
  moveWall(preset, from, to)
    .walls.map(({ styleId }) => styleId)
    .join('');

describe('a wall among the walls', () => {
  it.each([
    [0, 2, 'bca'],
    [2, 0, 'cab'],
    [0, 9, 'bca'],
    [1, -1, 'bac'],
  ])('goes from %i to %i, never beyond the ends', (from, to, expected) => {
    expect(order(from, to)).toBe(expected);
  });

  it('that stays, or is none, leaves the preset as it is', () => {
    expect(moveWall(preset, 1, 1)).toBe(preset);
    expect(moveWall(preset, 2, 3)).toBe(preset);
    expect(moveWall(preset, 5, 0)).toBe(preset);
  });
});

import { expect, test } from 'vitest';
import { EMPTY_PANE } from '../model/composition.ts';
import { layoutOf } from '../model/layouts.ts';
import { cellsOf } from './pane-cells.ts';

const cellsIn = (layout: number, count: number) =>
  cellsOf({ layout, panes: Array.from({ length: count }, () => EMPTY_PANE) });

test('the panes of a known layout stand where it has them', () => {
  expect(cellsIn(5, 4)).toBe(layoutOf(5)?.cells);
});

test.each([
  [1, 1],
  [4, 1],
  [12, 1],
  [13, 2],
  [50, 5],
])('%i panes of an unknown layout are a list of %i columns below its stamp', (count, columns) => {
  const cells = cellsIn(999, count);
  expect(cells).toHaveLength(count);
  expect(new Set(cells.map(({ x }) => x)).size).toBe(columns);
  for (const { x, y, width, height } of cells) {
    expect(y).toBeGreaterThan(0.09);
    expect(x + width).toBeLessThan(1.001);
    expect(y + height).toBeLessThan(1.001);
  }
  // in the order of the contract: down, then to the next column
  const inOrder = cells.toSorted((one, other) => one.x - other.x || one.y - other.y);
  expect(inOrder).toEqual(cells);
});

test('no panes are an empty list', () => {
  expect(cellsIn(999, 0)).toEqual([]);
});

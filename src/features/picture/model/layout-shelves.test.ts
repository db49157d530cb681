import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { layoutSummary } from './layout-summary.ts';
import {
  MOST_RECENT,
  moveOnShelves,
  moveThroughLists,
  knownRecent,
  shelvesByPanes,
  withRecent,
} from './layout-shelves.ts';
import { layoutOf, vmpLayouts } from './layouts.ts';

const to = (list: number, item: number) => ({ list, item });

describe('several lists of layouts under each other', () => {
  // two rows of three; one of two; none; two rows
  const lists = [[1, 5], [2], [], [4]];
  it.each([
    [undefined, 'ArrowDown', to(0, 0)],
    [undefined, 'ArrowUp', undefined],
    [undefined, 'End', undefined],
    [to(0, 1), 'ArrowDown', to(0, 4)],
    [to(0, 4), 'ArrowDown', to(1, 0)],
    [to(1, 1), 'ArrowDown', to(3, 0)],
    [to(3, 3), 'ArrowDown', to(3, 3)],
    [to(3, 1), 'ArrowUp', to(1, 1)],
    [to(0, 2), 'ArrowUp', undefined],
    [to(1, 0), 'ArrowRight', to(1, 1)],
    [to(1, 1), 'ArrowRight', to(1, 1)],
  ])('from %j by %s to %j', (from, key, expected) => {
    expect(moveThroughLists(lists, 3, from, key)).toEqual(expected);
  });
});

describe('shelves', () => {
  it('hold every layout once, the fewest panes first', () => {
    const shelves = shelvesByPanes();
    expect(shelves.flatMap(({ layouts }) => layouts).toSorted((a, b) => a - b)).toEqual(
      vmpLayouts.map(({ id }) => id).toSorted((a, b) => a - b),
    );
    for (const { panes, layouts } of shelves) {
      expect(layouts.map((id) => layoutOf(id)?.cells.length)).toEqual(layouts.map(() => panes));
    }
    expect(shelves.slice(0, 2)).toEqual([
      { panes: 1, layouts: [1] },
      { panes: 2, layouts: [2, 3, 61, 62, 63, 68, 69] },
    ]);
    const counts = shelves.map(({ panes }) => panes);
    expect(counts).toEqual(counts.toSorted((a, b) => a - b));
  });

  // 0 1 2   shelves of one, five and two items:
  // 3 4 5   0 | 1 2 3 4 5 | 6 7
  // 6 7
  it.each([
    [2, 'ArrowRight', 3],
    [0, 'ArrowLeft', 0],
    [7, 'ArrowRight', 7],
    [1, 'ArrowDown', 4],
    [5, 'ArrowDown', 7],
    [6, 'ArrowDown', 6],
    [7, 'ArrowUp', 4],
    [2, 'ArrowUp', 2],
    [0, 'PageDown', 1],
    [3, 'PageDown', 6],
    [7, 'PageDown', 7],
    [7, 'PageUp', 1],
    [6, 'PageUp', 1],
    [5, 'PageUp', 0],
    [0, 'PageUp', 0],
    [4, 'Home', 0],
    [4, 'End', 7],
    [4, 'a', undefined],
  ])('from %d by %s to %s', (at, key, expected) => {
    expect(moveOnShelves([1, 5, 2], 3, at, key)).toBe(expected);
  });

  it('leads nowhere without items', () => {
    expect(moveOnShelves([], 3, 0, 'End')).toBeUndefined();
  });

  it('leads back the way one came, and never out of the list', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1, maxLength: 5 }),
        fc.integer({ min: 1, max: 5 }),
        fc.nat(44),
        fc.constantFrom('ArrowUp', 'ArrowDown', 'PageUp', 'PageDown'),
        (sizes, columns, from, key) => {
          const count = sizes.reduce((sum, size) => sum + size, 0);
          const at = from % count;
          const to = moveOnShelves(sizes, columns, at, key) ?? -1;
          expect(to >= 0 && to < count).toBe(true);
          const up = moveOnShelves(sizes, columns, at, 'ArrowUp') ?? -1;
          const down = moveOnShelves(sizes, columns, up, 'ArrowDown');
          expect(up === at ? at : down).toBe(at);
        },
      ),
    );
  });
});

describe('the layouts used last', () => {
  it('are the last first, nothing twice, no more than kept', () => {
    const used = [1, 2, 3, 2, 4, 5, 6, 7].reduce<readonly number[]>(withRecent, []);
    expect(used).toEqual([7, 6, 5, 4, 2, 3]);
    expect(used).toHaveLength(MOST_RECENT);
  });

  it('are read as far as they are layouts', () => {
    expect(knownRecent([6, 16, 6, 999, 27])).toEqual([6, 27]);
    expect(knownRecent(vmpLayouts.map(({ id }) => id))).toHaveLength(MOST_RECENT);
  });
});

describe('the gist of a layout', () => {
  it.each([
    [1, { kind: 'single' }],
    [21, { kind: 'grid', rows: 2, columns: 3 }],
    [3, { kind: 'overlay', insets: 1, position: 'bottom-right' }],
    [72, { kind: 'overlay', insets: 3, position: 'bottom' }],
    [
      22,
      {
        kind: 'mixed',
        big: 1,
        small: 2,
        bigs: [{ count: 1, position: 'left' }],
        smallsAt: 'right',
      },
    ],
    [
      13,
      {
        kind: 'mixed',
        big: 3,
        small: 4,
        bigs: [
          { count: 2, position: 'top' },
          { count: 1, position: 'bottom-left' },
        ],
        smallsAt: 'bottom-right',
      },
    ],
    [6, { kind: 'mixed', big: 1, small: 5, smallsAt: null }],
    [23, { kind: 'equal', panes: 3 }],
  ])('%d', (id, expected) => {
    expect(layoutSummary(id)).toMatchObject(expected);
  });

  it('is unknown of a layout that is not listed', () => {
    expect(layoutSummary(16)).toBeUndefined();
  });
});

import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { alignedRows, inParts, mirrored, rotated, rowOf } from './arrange.ts';
import type { PlaceMove } from './arrange.ts';
import { layoutOf, vmpLayouts } from './layouts.ts';

const cellsOf = (layout: number) => layoutOf(layout)?.cells ?? [];
const moved = <T>(list: readonly T[], moves: readonly PlaceMove[]): readonly T[] =>
  moves.reduce((next, { to, from }) => {
    const what = list[from];
    return what === undefined ? next : next.with(to, what);
  }, list);
const box = (x: number, y: number, height = 10) => ({ x, y, width: 10, height });
const letters = (count: number) => Array.from('abcdefghijklmnopqrstuvwxy').slice(0, count);
const layouts = fc.constantFrom(...vmpLayouts.map(({ id }) => id));

describe('rows', () => {
  it.each([
    [
      'four equal',
      5,
      [
        [0, 1],
        [2, 3],
      ],
    ],
    ['one big top left, five small', 6, [[1], [0], [2], [3, 4, 5]]],
    ['one big in the middle', 19, [[1, 2, 3, 4], [5, 6], [0], [7, 8], [9, 10, 11, 12]]],
    // they stand in one line, but are not equally high
    ['a big one beside a small one', 69, [[0], [1]]],
  ])('of %s', (_, layout, rows) => {
    expect(alignedRows(cellsOf(layout))).toEqual(rows);
  });

  it('take boxes that are a little out of line', () => {
    expect(alignedRows([box(20, 1), box(0, 0), box(10, 2, 11), box(0, 12)])).toEqual([
      [1, 2, 0],
      [3],
    ]);
    expect(rowOf([box(20, 1), box(0, 0), box(0, 12)], 0)).toEqual([1, 0]);
  });

  it('hold every place once', () => {
    fc.assert(
      fc.property(layouts, (layout) => {
        const cells = cellsOf(layout);
        expect(
          alignedRows(cells)
            .flat()
            .toSorted((a, b) => a - b),
        ).toEqual([...cells.keys()]);
      }),
    );
  });
});

describe('mirror', () => {
  it('turns every row around', () => {
    expect(moved(letters(4), mirrored(cellsOf(5)))).toEqual(['b', 'a', 'd', 'c']);
    // of some panes alone
    expect(moved(letters(9), mirrored(cellsOf(8), [3, 4, 8]))).toEqual(Array.from('abcedfghi'));
  });

  it('twice is as before, and loses nobody', () => {
    fc.assert(
      fc.property(layouts, (layout) => {
        const cells = cellsOf(layout);
        const before = letters(cells.length);
        const once = moved(before, mirrored(cells));
        expect(once.toSorted()).toEqual(before);
        expect(moved(once, mirrored(cells))).toEqual(before);
      }),
    );
  });
});

it('a row goes round, and is as before after as many turns as it has places', () => {
  expect(moved(letters(5), rotated([1, 3, 4]))).toEqual(['a', 'e', 'c', 'b', 'd']);
  const places = fc.uniqueArray(fc.nat(24), { minLength: 1 });
  fc.assert(
    fc.property(places, (round) => {
      const before = letters(25);
      let now: readonly string[] = before;
      for (const _ of round) {
        now = moved(now, rotated(round));
        expect(now.toSorted()).toEqual(before);
      }
      expect(now).toEqual(before);
    }),
  );
});

it('parts are even, in order, and hold everybody', () => {
  expect(inParts(letters(5), 2)).toEqual([
    ['a', 'b', 'c'],
    ['d', 'e'],
  ]);
  expect(inParts(letters(2), 5)).toEqual([['a'], ['b']]);
  expect(inParts([], 3)).toEqual([]);
  fc.assert(
    fc.property(fc.array(fc.nat()), fc.integer({ min: 1, max: 30 }), (list, count) => {
      const parts = inParts(list, count);
      const sizes = parts.map(({ length }) => length);
      expect(parts.flat()).toEqual(list);
      expect(Math.max(0, ...sizes) - Math.min(...sizes, Infinity)).toBeLessThanOrEqual(1);
      expect(sizes).not.toContain(0);
    }),
  );
});

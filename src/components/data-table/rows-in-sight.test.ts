import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { rowsInSight, scrolledTo, type EvenRows } from './rows-in-sight.ts';

const rows = { count: 100, rowHeight: 30, headHeight: 40 };

it.each([
  ['at the top', { top: 0, height: 340 }, 0, { first: 0, end: 10 }],
  ['with a row cut off above and below', { top: 15, height: 340 }, 0, { first: 0, end: 11 }],
  ['in the middle', { top: 300, height: 340 }, 0, { first: 10, end: 20 }],
  ['with spare rows', { top: 300, height: 340 }, 3, { first: 7, end: 23 }],
  ['with fewer spare rows than asked for', { top: 60, height: 340 }, 8, { first: 0, end: 20 }],
  ['at the end', { top: 2700, height: 340 }, 8, { first: 82, end: 100 }],
  [
    'beyond the end, as a browser may scroll',
    { top: 9000, height: 340 },
    8,
    { first: 100, end: 100 },
  ],
  ['beyond the beginning', { top: -50, height: 340 }, 0, { first: 0, end: 9 }],
  ['in a place that is lower than the head', { top: 0, height: 20 }, 0, { first: 0, end: 0 }],
])('rows in sight %s', (_, sight, spare, found) => {
  expect(rowsInSight(rows, sight, spare)).toEqual(found);
});

it.each([
  ['in sight already', { top: 300, height: 340 }, 12, 300],
  ['cut off above', { top: 315, height: 340 }, 10, 300],
  ['far above', { top: 300, height: 340 }, 2, 60],
  ['cut off below', { top: 300, height: 335 }, 19, 305],
  ['far below', { top: 300, height: 340 }, 99, 2700],
])('scrolls no further than it must for a row that is %s', (_, sight, row, top) => {
  expect(scrolledTo(rows, sight, row)).toBe(top);
});

/** A list, how far it is scrolled in a place of some height, and one of its rows. */
const anyPlace = fc
  .record({
    count: fc.integer({ min: 1, max: 10_000 }),
    rowHeight: fc.integer({ min: 10, max: 80 }),
    headHeight: fc.integer({ min: 0, max: 60 }),
  })
  .chain((list) =>
    fc.record({
      list: fc.constant(list),
      sight: fc.record({ top: fc.nat(900_000), height: fc.integer({ min: 200, max: 2000 }) }),
      row: fc.nat(list.count - 1),
    }),
  );

/** Where a row begins, from the top of the place. */
const startOf = ({ rowHeight, headHeight }: EvenRows, row: number, top: number) =>
  row * rowHeight + headHeight - top;

it('of all rows just those are drawn of which a pixel is in sight', () => {
  fc.assert(
    fc.property(anyPlace, ({ list, sight, row }) => {
      const start = startOf(list, row, sight.top);
      const isSeen = start + list.rowHeight > list.headHeight && start < sight.height;
      const { first, end } = rowsInSight(list, sight, 0);
      expect(row >= first && row < end).toBe(isSeen);
    }),
  );
});

it('a row that was scrolled to is in sight whole', () => {
  fc.assert(
    fc.property(anyPlace, ({ list, sight, row }) => {
      const start = startOf(list, row, scrolledTo(list, sight, row));
      expect(start).toBeGreaterThanOrEqual(list.headHeight);
      expect(start + list.rowHeight).toBeLessThanOrEqual(sight.height);
    }),
  );
});

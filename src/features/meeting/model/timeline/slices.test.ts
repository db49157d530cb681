import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Placed } from './lanes.ts';
import { hasRoomForWords, nextSlice, type DrawnBands, type DrawnBlock } from './slices.ts';

interface Item {
  readonly id: string;
}

const items: readonly Item[] = Array.from({ length: 12 }, (_, id) => ({ id: String(id) }));
const block = fc
  .record({
    item: fc.constantFrom(...items),
    lane: fc.integer({ min: 0, max: 1 }),
    hasWords: fc.boolean(),
  })
  .map(({ item, lane, hasWords }): DrawnBlock<Item> => {
    const placed: Placed<Item> = {
      item,
      start: 0,
      end: 1,
      lane,
      fromBefore: false,
      onwards: false,
    };
    return { block: placed, hasWords };
  });
const band = fc.uniqueArray(block, { selector: (one) => one.block.item.id });
const bands = fc
  .dictionary(fc.constantFrom('a', 'b', 'c'), band)
  .map(
    (record): ReadonlyMap<string, readonly DrawnBlock<Item>[]> => new Map(Object.entries(record)),
  );

const NOTHING: DrawnBands<Item> = new Map();
const blocksOf = (drawn: DrawnBands<Item>) => [...drawn.values()].flatMap(({ blocks }) => blocks);
const isWhole = (drawn: DrawnBands<Item>) => [...drawn.values()].every((one) => one.isWhole);
const drawAll = (wanted: ReadonlyMap<string, readonly DrawnBlock<Item>[]>, from = NOTHING) =>
  nextSlice(from, wanted, Infinity);

test('slice after slice, no more than so many at a time, everything is drawn as it is wanted', () => {
  fc.assert(
    fc.property(bands, bands, fc.integer({ min: 1, max: 5 }), (before, wanted, most) => {
      let drawn = drawAll(before);
      for (let steps = 0; steps < 40; steps += 1) {
        const known = new Set(blocksOf(drawn));
        drawn = nextSlice(drawn, wanted, most);
        expect(blocksOf(drawn).filter((one) => !known.has(one)).length).toBeLessThanOrEqual(most);
        if (isWhole(drawn)) break;
      }
      expect([...drawn].map(([key, { blocks }]) => [key, blocks])).toEqual([...wanted]);
      expect(isWhole(drawn)).toBe(true);
    }),
  );
});

test('what is wanted no more goes at once, and nothing new comes with a slice of nothing', () => {
  fc.assert(
    fc.property(bands, bands, (before, wanted) => {
      const drawn = drawAll(before);
      const next = nextSlice(drawn, wanted, 0);
      const known = new Set(blocksOf(drawn));
      for (const [key, { blocks }] of next) {
        expect(blocks.every((one) => known.has(one))).toBe(true);
        const ids = wanted.get(key)?.map((one) => one.block.item.id);
        expect(blocks.every((one) => ids?.includes(one.block.item.id))).toBe(true);
      }
    }),
  );
});

test('what stays as it is, read anew, is not drawn again', () => {
  fc.assert(
    fc.property(bands, (wanted) => {
      const drawn = drawAll(wanted);
      const anew = new Map(
        [...wanted].map(([key, list]) => [
          key,
          list.map((one) => ({ ...one, block: { ...one.block } })),
        ]),
      );
      const next = drawAll(anew, drawn);
      for (const [key, { blocks }] of next) expect(blocks).toBe(drawn.get(key)?.blocks);
    }),
  );
});

test('the first bands are drawn first', () => {
  const three = items.slice(0, 3).map((item): DrawnBlock<Item> => ({
    block: { item, start: 0, end: 1, lane: 0, fromBefore: false, onwards: false },
    hasWords: true,
  }));
  const wanted = new Map([
    ['in sight', three],
    ['beside', three],
  ]);
  const drawn = nextSlice(NOTHING, wanted, 4);
  expect([...drawn].map(([key, { blocks }]) => [key, blocks.length])).toEqual([
    ['in sight', 3],
    ['beside', 1],
  ]);
});

test.each([
  [3, false],
  [23, false],
  [24, true],
])('a block of %d px has room for words: %s', (width, hasRoom) => {
  expect(hasRoomForWords(width)).toBe(hasRoom);
});

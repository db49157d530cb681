import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { placeInLanes } from './lanes.ts';
import { bandsOf, stretchesInSight, stretchFor, tilesOf } from './tiles.ts';

const window = { start: 1000, end: 1000 + 7 * 24 * 3_600_000 };
const MINUTE = 60_000;
const items = fc
  .array(fc.tuple(fc.integer({ min: 0, max: 7 * 24 * 60 }), fc.integer({ min: 1, max: 2000 })), {
    maxLength: 60,
  })
  .map((spans) =>
    spans.map(([start, length], index) => ({
      id: String(index),
      start: window.start + start * MINUTE,
      end: window.start + (start + length) * MINUTE,
    })),
  );

test('what is in sight is drawn, wherever one looks', () => {
  fc.assert(
    fc.property(
      items,
      fc.integer({ min: 0, max: 7 * 24 * 60 }),
      fc.integer({ min: 60, max: 4000 }),
      (list, from, length) => {
        const { blocks } = placeInLanes(list, window);
        const stretch = stretchFor(length);
        const sight = {
          from: window.start + from * MINUTE,
          to: window.start + (from + length) * MINUTE,
        };
        const { byStretch, long } = tilesOf(blocks, window.start, stretch);
        const { first, last } = stretchesInSight(sight.from, sight.to, window.start, stretch);
        const drawn = new Set(long);
        for (let place = first; place <= last; place += 1) {
          for (const block of byStretch.get(place) ?? []) drawn.add(block);
        }
        const seen = blocks.filter(({ start, end }) => start < sight.to && end > sight.from);
        expect(seen.filter((block) => !drawn.has(block))).toEqual([]);
      },
    ),
  );
});

test('bands hold every block once, in lanes of their own', () => {
  fc.assert(
    fc.property(items, (list) => {
      const placed = placeInLanes(list, window);
      const row = { key: 'r', kind: 'rest' as const, name: '', detail: '', ...placed };
      const bands = bandsOf([row]);
      expect(bands.flatMap(({ blocks }) => blocks)).toHaveLength(placed.blocks.length);
      expect(bands.reduce((sum, band) => sum + band.lanes, 0)).toBe(row.lanes);
      const strays = bands.flatMap((band) =>
        band.blocks.filter(
          ({ lane }) => lane < band.firstLane || lane >= band.firstLane + band.lanes,
        ),
      );
      expect(strays).toEqual([]);
    }),
  );
});

test('a stretch is about a quarter of what is in sight', () => {
  expect([200, 900, 2800, 20_000].map((minutes) => stretchFor(minutes) / MINUTE)).toEqual([
    60, 360, 720, 1440,
  ]);
});

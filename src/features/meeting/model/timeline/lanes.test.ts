import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { placeInLanes } from './lanes.ts';

const window = { start: 0, end: 1_000_000 };
const item = (id: string, start: number, end: number | null) => ({
  id,
  start: start * 1000,
  end: end === null ? null : end * 1000,
});

describe('lanes', () => {
  test('one after the other share a lane, overlapping ones do not', () => {
    const { blocks, lanes } = placeInLanes(
      [item('a', 0, 100), item('b', 50, 150), item('c', 100, 200), item('d', 150, 160)],
      window,
    );
    expect(lanes).toBe(2);
    expect(blocks.map(({ item: { id }, lane }) => `${id}${lane}`)).toEqual([
      'a0',
      'b1',
      'c0',
      'd1',
    ]);
  });

  test('a permanent one goes to the edge', () => {
    const { blocks } = placeInLanes([item('a', -50, null)], window);
    expect(blocks[0]).toMatchObject({ start: 0, end: 1_000_000, fromBefore: true, onwards: true });
  });

  test('what is outside is left out, what has no length is not', () => {
    const { blocks, lanes } = placeInLanes(
      [item('before', -10, 0), item('after', 1000, 1010), item('point', 500, 500)],
      window,
    );
    expect(blocks.map((block) => block.item.id)).toEqual(['point']);
    expect(blocks[0]?.end).toBe(560_000);
    expect(lanes).toBe(1);
  });

  test('of those that begin together the longest comes first, then the one of the lower id', () => {
    const { blocks } = placeInLanes(
      [item('b', 0, 10), item('a', 0, 10), item('d', 0, null), item('c', 0, 20)],
      window,
    );
    expect(blocks.map(({ item: { id }, lane }) => `${id}${lane}`)).toEqual([
      'd0',
      'c1',
      'a2',
      'b3',
    ]);
  });

  test('what ends at the edges goes on nowhere', () => {
    const { blocks } = placeInLanes([item('a', 0, 1000)], window);
    expect(blocks[0]).toMatchObject({ fromBefore: false, onwards: false });
  });

  test('an empty row has a lane', () => {
    expect(placeInLanes([], window)).toEqual({ blocks: [], lanes: 1 });
  });
});

test('nothing overlaps in a lane, and no lane is there without need', () => {
  const items = fc
    .array(
      fc.tuple(fc.integer({ min: -20, max: 1020 }), fc.option(fc.integer({ min: 0, max: 90 }))),
    )
    .map((spans) =>
      spans.map(([start, length], index) =>
        item(String(index), start, length === null ? null : start + length),
      ),
    );
  fc.assert(
    fc.property(items, (list) => {
      const { blocks, lanes } = placeInLanes(list, window);
      const clashes = blocks.filter((a) =>
        blocks.some((b) => a !== b && a.lane === b.lane && a.start < b.end && b.start < a.end),
      );
      expect(clashes).toEqual([]);
      const most = Math.max(
        1,
        ...blocks.map(
          ({ start }) => blocks.filter((b) => b.start <= start && b.end > start).length,
        ),
      );
      expect(lanes).toBe(most);
    }),
  );
});

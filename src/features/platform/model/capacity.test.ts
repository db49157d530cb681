import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { overlaps } from '#app/lib/time.ts';
import { capacityAt } from './capacity.ts';
import type { CapacityFacts, CapacityPool, PlaceTaker } from './capacity.ts';

const line = (more: Partial<CapacityPool['lines'][number]> = {}) => ({
  name: 'large',
  size: 192,
  resolution: 13,
  used: 0,
  total: 3,
  ...more,
});
const pool = (...lines: CapacityPool['lines'][number][]): CapacityPool => ({
  countsByResolution: true,
  lines,
});
const taker = (id: string, start: number, end: number | null, size?: number): PlaceTaker => ({
  id,
  start,
  end,
  size: size ?? 192,
});
const span = { start: 100, end: 200 };

describe('how many are booked at once', () => {
  test.each<{
    name: string;
    booked: readonly PlaceTaker[];
    peak: number;
    at: readonly [number, number | null];
    standing: string;
  }>([
    { name: 'nobody else', booked: [], peak: 0, at: [100, 200], standing: 'free' },
    {
      name: 'one that ends where it starts is none',
      booked: [taker('a', 0, 100), taker('b', 200, 300)],
      peak: 0,
      at: [100, 200],
      standing: 'free',
    },
    {
      name: 'two one after the other never meet',
      booked: [taker('a', 90, 150), taker('b', 150, 300)],
      peak: 1,
      at: [100, 200],
      standing: 'free',
    },
    {
      name: 'two at once, for a while',
      booked: [taker('a', 90, 160), taker('b', 140, 300)],
      peak: 2,
      at: [140, 160],
      standing: 'last',
    },
    {
      name: 'a permanent one never ends',
      booked: [taker('a', 0, null), taker('b', 0, null), taker('c', 190, null)],
      peak: 3,
      at: [190, 200],
      standing: 'full',
    },
    {
      name: 'another size has places of its own',
      booked: [taker('a', 100, 200, 64), taker('b', 100, 200, 64)],
      peak: 0,
      at: [100, 200],
      standing: 'free',
    },
  ])('$name', ({ booked, peak, at, standing }) => {
    const found = capacityAt({ span, size: 192 }, { pool: pool(line()), booked });
    expect(found).toMatchObject({ peak, standing, total: 3, peakFrom: at[0], peakTo: at[1] });
  });

  test('the first of equal peaks is told', () => {
    const booked = [taker('a', 100, 120), taker('b', 150, 160)];
    const found = capacityAt({ span, size: 192 }, { pool: pool(line()), booked });
    expect(found).toMatchObject({ peak: 1, peakFrom: 100, peakTo: 120 });
  });

  test('the meeting that is edited takes no second place', () => {
    const booked = [taker('mine', 100, 200), taker('other', 100, 200)];
    const facts = { pool: pool(line()), booked };
    expect(capacityAt({ span, size: 192, meetingId: 'mine' }, facts)?.peak).toBe(1);
    expect(capacityAt({ span, size: 192 }, facts)?.peak).toBe(2);
  });

  test('a permanent booking is held against everything to come', () => {
    const open = { start: 100, end: null };
    const booked = [taker('a', 500, 600), taker('b', 550, 700)];
    const found = capacityAt({ span: open, size: 192 }, { pool: pool(line()), booked });
    expect(found?.peak).toBe(2);
    expect(found?.steps.at(-1)).toEqual({ from: 700, to: null, others: 0 });
  });
});

describe('which places count', () => {
  const high = line({ resolution: 13, total: 2 });
  const low = line({ resolution: 12, total: 5 });
  const booked = [taker('a', 100, 200)];

  test('by resolution, only those of its own; the others may be on either line', () => {
    const found = capacityAt(
      { span, size: 192, resolution: 13 },
      { pool: pool(high, low), booked },
    );
    expect(found).toMatchObject({ total: 2, peak: 1, atMost: true });
  });

  test('by size alone, every line of the size', () => {
    const facts = { pool: { countsByResolution: false, lines: [high, low] }, booked };
    const found = capacityAt({ span, size: 192, resolution: 13 }, facts);
    expect(found).toMatchObject({ total: 7, atMost: false });
  });

  test('nothing is said of a size that the platform has no places for', () => {
    const facts = { pool: pool(high, line({ size: 64, total: 0 })), booked };
    expect(capacityAt({ span, size: 64 }, facts)).toBeUndefined();
    expect(capacityAt({ span, size: 8 }, facts)).toBeUndefined();
  });

  test('a meeting of unknown size is told, not counted', () => {
    const unknown = { ...taker('b', 100, 200), size: undefined };
    const facts = {
      pool: pool(high),
      booked: [...booked, unknown, taker('c', 100, 200, 64), { ...unknown, start: 200, end: 300 }],
    };
    expect(capacityAt({ span, size: 192 }, facts)).toMatchObject({ peak: 1, unknown: 1 });
  });

  test('where nobody else is on, the count is not one at most', () => {
    const demand = { span, size: 192, resolution: 13 };
    const facts = { pool: pool(high, low), booked: [] };
    expect(capacityAt(demand, facts)).toMatchObject({ peak: 0, atMost: false });
  });
});

describe('what runs now', () => {
  const running = [
    { start: 0, end: 150 },
    { start: 0, end: null },
  ];

  test('counts while it goes on, at most as many as are in use', () => {
    const facts = { pool: pool(line({ used: 5 })), booked: [], running };
    const found = capacityAt({ span, size: 192 }, facts);
    expect(found?.steps).toEqual([
      { from: 100, to: 150, others: 2 },
      { from: 150, to: 200, others: 1 },
    ]);
    const before = [{ start: 0, end: 100 }, ...running, { start: 200, end: 300 }];
    expect(capacityAt({ span, size: 192 }, { ...facts, running: before })?.steps).toEqual(
      found?.steps,
    );
    const one = { pool: pool(line({ used: 1 })), booked: [], running };
    expect(capacityAt({ span, size: 192 }, one)?.peak).toBe(1);
  });
});

describe('whatever is booked', () => {
  const spanOf = fc
    .tuple(fc.integer({ min: 0, max: 60 }), fc.option(fc.integer({ min: 1, max: 30 })))
    .map(([start, length]) => ({ start, end: length === null ? null : start + length }));
  const factsOf = fc.array(spanOf, { maxLength: 12 }).map((spans): CapacityFacts => ({
    pool: pool(line()),
    booked: spans.map((one, index) => ({ ...one, id: String(index), size: 192 })),
  }));

  test('the steps follow each other over the whole span, and each counts what is on in it', () => {
    fc.assert(
      fc.property(spanOf, factsOf, (asked, facts) => {
        const steps = capacityAt({ span: asked, size: 192 }, facts)?.steps ?? [];
        expect(steps[0]?.from).toBe(asked.start);
        expect(steps.at(-1)?.to).toBe(asked.end);
        for (const [place, step] of steps.entries()) {
          expect(step.to).toBe(steps[place + 1]?.from ?? asked.end);
          const moment = { start: step.from, end: step.from + 0.5 };
          expect(step.others).toBe(facts.booked.filter((one) => overlaps(one, moment)).length);
        }
      }),
    );
  });
});

import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { gapAround, nextStop, spanBetween, stopAt, stretched } from './free-time.ts';
import type { FreeTimeRules, Stop } from './free-time.ts';
import { placeInLanes } from './lanes.ts';

const MINUTE = 60_000;
const clock = (text: string) => {
  const [hours = 0, minutes = 0] = text.split(':').map(Number);
  return (hours * 60 + minutes) * MINUTE;
};
const window = { start: 0, end: clock('24:00') };
const rules: FreeTimeRules = { window, now: 0, step: 30, offsetAt: () => 0 };
const rowOf = (kind: 'own' | 'rest', ...spans: [from: string, to: string][]) => ({
  kind,
  ...placeInLanes(
    spans.map(([from, to], index) => ({
      id: String(index),
      start: clock(from),
      end: clock(to),
    })),
    window,
  ),
});
const timesOf = (span: { start: number; end: number } | undefined) =>
  span && [span.start, span.end].map((at) => new Date(at).toISOString().slice(11, 16)).join('–');

const onTheClock = (at: number) => at % (30 * MINUTE) === 0;

const busy = rowOf('own', ['09:00', '10:00'], ['11:10', '12:00']);

describe('the free stretch around a moment', () => {
  test.each([
    ['10:30', 0, '10:00–11:10'],
    ['08:00', 0, '00:00–09:00'],
    ['12:00', 0, '12:00–00:00'],
    ['09:30', 0, undefined],
    ['09:00', 0, undefined],
    ['24:00', 0, undefined],
    ['10:30', clock('10:20'), '10:30–11:10'],
    // the step under the pointer has begun, what is left of it can be booked
    ['10:05', clock('10:02'), '10:15–11:10'],
    ['10:05', clock('10:40'), undefined],
    ['10:05', clock('10:20'), undefined],
    ['11:08', clock('11:06'), undefined],
  ])('%s, now %d: %s', (at, now, expected) => {
    expect(timesOf(gapAround(busy, clock(at), { ...rules, now }))).toBe(expected);
  });

  test('five minutes are enough, less is not', () => {
    const [enough, less] = ['10:05', '10:04'].map((to) =>
      gapAround(rowOf('own', ['09:00', '10:00'], [to, '12:00']), clock('10:01'), rules),
    );
    expect(timesOf(enough)).toBe('10:00–10:05');
    expect(less).toBeUndefined();
  });

  test('where meetings may overlap, nothing is taken', () => {
    const rest = rowOf('rest', ['09:00', '10:00']);
    expect(timesOf(gapAround(rest, clock('09:30'), rules))).toBe('00:00–00:00');
  });
});

describe('a span dragged out', () => {
  test.each([
    ['13:05', '14:20', '13:00–14:30'],
    ['14:20', '13:05', '13:00–14:30'],
    ['13:05', '13:05', '13:00–13:30'],
    ['13:00', '13:00', '13:00–13:30'],
    // no further than the next meeting, either way
    ['10:40', '13:00', '10:30–11:10'],
    ['10:40', '08:00', '10:00–11:00'],
    ['11:05', '11:05', '11:00–11:10'],
    ['09:30', '13:00', undefined],
  ])('%s to %s: %s', (from, to, expected) => {
    expect(timesOf(spanBetween(busy, clock(from), clock(to), rules))).toBe(expected);
  });

  test.each([
    ['11:02', '10:58–11:03'],
    ['10:29', '10:28–10:33'],
  ])('off the clock keeps five minutes, from %s: %s', (from, expected) => {
    const row = rowOf('own', ['09:00', '10:28'], ['11:03', '12:00']);
    expect(timesOf(spanBetween(row, clock(from), clock(from), rules))).toBe(expected);
  });

  test('is never empty, within the gap, and begins and ends on the clock', () => {
    const minutes = fc.integer({ min: 0, max: 24 * 60 - 1 }).map((value) => value * MINUTE);
    fc.assert(
      fc.property(minutes, minutes, (from, to) => {
        const gap = gapAround(busy, from, rules);
        const span = spanBetween(busy, from, to, rules);
        expect(span === undefined).toBe(gap === undefined);
        if (gap === undefined || span === undefined) return;
        expect(span.start >= gap.start && span.end <= gap.end && span.start < span.end).toBe(true);
        expect(onTheClock(span.start) || span.start === gap.start).toBe(true);
        expect(onTheClock(span.end) || span.end === gap.end).toBe(true);
      }),
    );
  });
});

test.each([
  ['13:00', '13:30', 1, '13:00–14:00'],
  ['13:00', '14:00', -1, '13:00–13:30'],
  ['13:00', '13:30', -1, '13:00–13:30'],
  ['10:30', '11:00', 1, '10:30–11:10'],
  ['10:30', '11:10', -1, '10:30–11:00'],
] as const)('%s–%s stretched by %d: %s', (start, end, direction, expected) => {
  const span = { start: clock(start), end: clock(end) };
  expect(timesOf(stretched(busy, span, direction, rules))).toBe(expected);
});

test('a span in the way of a meeting is not stretched', () => {
  const span = { start: clock('09:30'), end: clock('10:00') };
  expect(stretched(busy, span, 1, rules)).toBe(span);
});

test.each([
  ['09:00', '#0'],
  ['09:40', '#0'],
  ['10:00', '10:00'],
  ['10:40', '10:30'],
])('the stop of a row at %s: %s', (at, expected) => {
  const stop = stopAt(busy, clock(at), rules);
  expect(name(stop)).toBe(expected);
  expect(stop.at).toBe(clock(expected === '#0' ? '09:00' : expected));
  expect(stopAt({ ...busy, kind: 'rest' }, clock(at), rules).kind).toBe('free');
});

const name = (stop: Stop<{ readonly id: string }> | undefined) =>
  stop &&
  (stop.kind === 'meeting'
    ? `#${stop.block.item.id}`
    : new Date(stop.at).toISOString().slice(11, 16));

const walk = (row: typeof busy, from: string, direction: 1 | -1, steps: number) => {
  const path: (string | undefined)[] = [];
  let stop: Stop<{ readonly id: string }> | undefined = stopAt(row, clock(from), rules);
  for (let step = 0; step < steps && stop; step += 1) {
    stop = nextStop<{ readonly id: string }>(row, stop, direction, rules);
    path.push(name(stop));
  }
  return path;
};

describe('arrow keys', () => {
  test('stop at free stretches and at meetings', () => {
    expect(walk(busy, '08:30', 1, 6)).toEqual(['#0', '10:00', '10:30', '11:00', '#1', '12:00']);
    expect(walk(busy, '12:00', -1, 6)).toEqual(['#1', '11:00', '10:30', '10:00', '#0', '08:30']);
  });

  test('among meetings at the same time, from top to bottom', () => {
    const rest = rowOf('rest', ['09:00', '10:00'], ['09:00', '09:30']);
    expect(walk(rest, '08:30', 1, 4)).toEqual(['09:00', '#0', '#1', '09:30']);
    expect(walk(rest, '09:30', -1, 4)).toEqual(['#1', '#0', '09:00', '08:30']);
  });

  test('end at the edges', () => {
    expect(walk(busy, '23:30', 1, 1)).toEqual([undefined]);
    expect(walk(busy, '00:00', -1, 1)).toEqual([undefined]);
  });

  test('reach every meeting, and come back the same way', () => {
    const spans = fc.array(
      fc.tuple(fc.integer({ min: 0, max: 1380 }), fc.integer({ min: 5, max: 120 })),
      { maxLength: 8 },
    );
    fc.assert(
      fc.property(spans, fc.constantFrom('own' as const, 'rest' as const), (list, kind) => {
        const row = {
          kind,
          ...placeInLanes(
            list.map(([start, length], index) => ({
              id: String(index),
              start: start * MINUTE,
              end: (start + length) * MINUTE,
            })),
            window,
          ),
        };
        const forth: Stop<{ readonly id: string }>[] = [];
        let stop: Stop<{ readonly id: string }> | undefined = { kind: 'free', at: -1 };
        while ((stop = nextStop<{ readonly id: string }>(row, stop, 1, rules))) forth.push(stop);
        const reached = forth.flatMap((one) => (one.kind === 'meeting' ? [one.block] : []));
        expect(new Set(reached)).toEqual(new Set(row.blocks));
        const back: Stop<{ readonly id: string }>[] = [];
        stop = { kind: 'free', at: window.end };
        while ((stop = nextStop<{ readonly id: string }>(row, stop, -1, rules))) back.push(stop);
        expect(back.toReversed().map(name)).toEqual(forth.map(name));
      }),
    );
  });
});

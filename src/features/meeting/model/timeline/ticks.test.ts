import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { timelineWindow } from './days.ts';
import type { OffsetAt } from './days.ts';
import { boardScale } from './scale.ts';
import {
  minuteOfDay,
  slotStep,
  snapDown,
  snapUp,
  tickStep,
  ticksInSight,
  ticksOf,
} from './ticks.ts';

const berlin: OffsetAt = (at) =>
  at >= Date.UTC(2026, 2, 29, 1) && at < Date.UTC(2026, 9, 25, 1) ? 120 : 60;
const kathmandu: OffsetAt = () => 345;
/** Lord Howe Island goes forward by half an hour. */
const lordHowe: OffsetAt = (at) => (at >= Date.UTC(2026, 9, 3, 15, 30) ? 660 : 630);

const labels = (day: string, step: number, offsetAt: OffsetAt) =>
  ticksOf(timelineWindow('day', day, offsetAt), step, offsetAt).map(
    ({ minute, again }) =>
      `${Math.floor(minute / 60)}:${String(minute % 60).padStart(2, '0')}${again ? '+' : ''}`,
  );

describe('ticks', () => {
  test('on a plain day', () => {
    expect(labels('2026-11-23', 360, berlin)).toEqual(['0:00', '6:00', '12:00', '18:00']);
  });
  test('the hour that is skipped has none', () => {
    expect(labels('2026-03-29', 60, berlin).slice(0, 4)).toEqual(['0:00', '1:00', '3:00', '4:00']);
  });
  test('the hour that comes twice says so the second time', () => {
    const hours = labels('2026-10-25', 60, berlin);
    expect(hours.slice(0, 5)).toEqual(['0:00', '1:00', '2:00', '2:00+', '3:00']);
    expect(hours).toHaveLength(25);
  });
  test('a quarter of an hour off the others', () => {
    expect(labels('2026-11-23', 720, kathmandu)).toEqual(['0:00', '12:00']);
  });
  test('clocks that go forward by half an hour', () => {
    expect(labels('2026-10-04', 60, lordHowe).slice(0, 4)).toEqual([
      '0:00',
      '1:00',
      '3:00',
      '4:00',
    ]);
  });
  test('begin each day', () => {
    const ticks = ticksOf(timelineWindow('day', '2026-11-23', berlin), 360, berlin);
    expect(ticks.map(({ isDay }) => isDay)).toEqual([true, false, false, false]);
  });
  test.each([
    [320, 15],
    [100, 30],
    [48, 60],
    [24, 120],
    [8, 360],
    [1, 1440],
  ])('%d px an hour: every %d minutes', (pixels, step) => {
    expect(tickStep(pixels)).toBe(step);
  });
  test.each([
    [96, 15],
    [60, 15],
    [59, 30],
    [22, 30],
    [21, 60],
    [24, 30],
    [12, 60],
  ])('%d px an hour: bookings snap to %d minutes', (pixels, step) => {
    expect(slotStep(pixels)).toBe(step);
  });
});

test('snapping keeps to the clock, down and up', () => {
  const moments = fc.integer({ min: Date.UTC(2026, 2, 20), max: Date.UTC(2026, 10, 20) });
  fc.assert(
    fc.property(moments, fc.constantFrom(15, 30, 60), (at, step) => {
      const down = snapDown(at, step, berlin);
      const up = snapUp(at, step, berlin);
      expect(minuteOfDay(down, berlin) % step).toBe(0);
      expect(minuteOfDay(up, berlin) % step).toBe(0);
      expect(down <= at && at <= up).toBe(true);
      expect(up - down <= step * 60_000).toBe(true);
    }),
  );
});

test('folded hours have no labels, and those of the others do not touch', () => {
  const week = timelineWindow('week', '2026-11-30', () => 0);
  const hours = { from: 9 * 60, to: 18 * 60 };
  const scale = boardScale(week, hours, () => 0);
  const shown = (pixelsPerHour: number) => {
    const pixelsTo = ({ at }: { readonly at: number }) => (scale.minuteOf(at) * pixelsPerHour) / 60;
    const ticks = ticksOf(week, tickStep(pixelsPerHour), () => 0);
    const seen = ticksInSight(ticks, hours, pixelsTo);
    const gaps = seen.slice(1).map((tick, index) => {
      const before = seen[index];
      return before === undefined ? Infinity : pixelsTo(tick) - pixelsTo(before);
    });
    expect(Math.min(...gaps)).toBeGreaterThanOrEqual(46);
    return seen.slice(0, 4).map(({ minute }) => minute / 60);
  };
  expect(shown(12)).toEqual([0, 12, 0, 12]);
  expect(shown(96)).toEqual([0, 9, 9.5, 10]);
});

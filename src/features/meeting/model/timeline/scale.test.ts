import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { timelineWindow } from './days.ts';
import { boardScale, shadesOf } from './scale.ts';

const HOUR = 3_600_000;
const utc = () => 0;
const berlin = (at: number) =>
  at >= Date.UTC(2026, 2, 29, 1) && at < Date.UTC(2026, 9, 25, 1) ? 120 : 60;
const hours = { from: 9 * 60, to: 18 * 60 };
const day = timelineWindow('day', '2026-12-01', utc);

describe('the scale of the board', () => {
  test('without hours it is even', () => {
    const scale = boardScale(day, undefined, utc);
    expect(scale.length).toBe(24 * 60);
    expect(scale.minuteOf(day.start + 7 * HOUR)).toBe(7 * 60);
  });

  test.each([
    ['00:00', 0],
    ['06:00', 60],
    ['09:00', 90],
    ['10:00', 150],
    ['18:00', 630],
    ['24:00', 690],
  ])('folded, %s is at minute %d', (clock, minute) => {
    const at = day.start + Number(clock.slice(0, 2)) * HOUR;
    expect(boardScale(day, hours, utc).minuteOf(at)).toBeCloseTo(minute);
  });

  test('a day on which clocks change has its working hours whole', () => {
    const window = timelineWindow('day', '2026-10-25', berlin);
    const scale = boardScale(window, hours, berlin);
    const nine = Date.UTC(2026, 9, 25, 8);
    expect(scale.minuteOf(nine + 9 * HOUR) - scale.minuteOf(nine)).toBeCloseTo(9 * 60);
    expect(scale.length).toBeCloseTo(9 * 60 + (16 * 60) / 6);
  });

  test('there and back again, in order, beyond the ends too', () => {
    const week = timelineWindow('week', '2026-03-29', berlin);
    const moments = fc.integer({ min: week.start - 5 * HOUR, max: week.end + 5 * HOUR });
    const folds = fc.constantFrom(hours, undefined, { from: 0, to: 1440 }, { from: 600, to: 60 });
    fc.assert(
      fc.property(moments, moments, folds, (one, other, fold) => {
        const scale = boardScale(week, fold, berlin);
        expect(Math.abs(scale.timeAt(scale.minuteOf(one)) - one)).toBeLessThan(2);
        expect(Math.sign(scale.minuteOf(one) - scale.minuteOf(other))).toBe(Math.sign(one - other));
      }),
    );
  });
});

test('nobody works before nine, after six and on days off', () => {
  const three = timelineWindow('three', '2026-12-04', utc);
  const shades = shadesOf(three, hours, (one) => one === '2026-12-04', utc);
  expect(
    shades.map(({ start, end, isDayOff }) => [
      (start - three.start) / HOUR,
      (end - three.start) / HOUR,
      isDayOff,
    ]),
  ).toEqual([
    [0, 9, false],
    [18, 24, false],
    [24, 48, true],
    [48, 72, true],
  ]);
});

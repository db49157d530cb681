import { describe, expect, it } from 'vitest';
import { asDay, windowOf, type TimeRange } from './time-range.ts';

/** A Wednesday. */
const now = new Date(2026, 10, 25, 15, 30);

function daysOf(range: TimeRange, at = now) {
  const { from, to } = windowOf(range, at);
  return [from, to].map((time) => (time === undefined ? undefined : new Date(time)));
}

describe('a range in the platform’s times', () => {
  it('is whole days of the browser’s zone', () => {
    expect(daysOf('today')).toEqual([new Date(2026, 10, 25), new Date(2026, 10, 26)]);
    expect(daysOf('next7')).toEqual([new Date(2026, 10, 25), new Date(2026, 11, 2)]);
    expect(daysOf('last30')).toEqual([new Date(2026, 9, 26), new Date(2026, 10, 26)]);
  });

  it.each([23, 25, 29])('counts the week from Monday, on the %ith too', (day) => {
    expect(daysOf('week', new Date(2026, 10, day, 1))).toEqual([
      new Date(2026, 10, 23),
      new Date(2026, 10, 30),
    ]);
  });

  it('includes the last day of two chosen ones', () => {
    expect(daysOf({ from: '2026-02-27', to: '2026-02-28' })).toEqual([
      new Date(2026, 1, 27),
      new Date(2026, 2, 1),
    ]);
  });

  it('leaves "now" to the platform, and names a start for everything', () => {
    expect(windowOf('upcoming', now)).toEqual({});
    expect(daysOf('all')[0]?.getFullYear()).toBeLessThan(2001);
    expect(windowOf('all', now).to).toBeUndefined();
  });

  it('carries an offset', () => {
    expect(windowOf('today', now).from).toMatch(/^2026-11-25T00:00:00[+-]\d\d:\d\d$/);
  });
});

it.each([
  ['2026-02-28', '2026-02-28'],
  ['2026-02-30', undefined],
  ['26-2-3', undefined],
  ['', undefined],
  [null, undefined],
])('takes %s as the day %s', (text, day) => {
  expect(asDay(text)).toBe(day);
});

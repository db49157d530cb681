import { describe, expect, test } from 'vitest';
import { kindOf, numberingsOf, type Repetition } from './repetition.ts';

const seen = (days: readonly string[], more: Partial<Repetition> = {}): Repetition => ({
  code: 9,
  frequency: 1,
  weekDays: '',
  days,
  ...more,
});

/** From a Monday on. */
const march = (...dates: readonly number[]) =>
  dates.map((date) => `2027-03-${String(date).padStart(2, '0')}`);

describe('what a code repeats by', () => {
  test.each([
    ['repeatDaily', seen(march(1, 2, 3, 4, 5, 6, 7, 8))],
    // one date was cancelled
    ['repeatDaily', seen(march(1, 6, 16, 21, 26, 31), { frequency: 5, weekDays: '3' })],
    ['repeatWeekly', seen(march(1, 8, 15))],
    ['repeatWeekly', seen(march(1, 3, 8, 10), { weekDays: '1,3' })],
    ['repeatWeekly', seen(['2027-03-03', '2027-04-07'], { frequency: 5, weekDays: '3' })],
    ['repeatMonthly', seen(['2027-02-01', '2027-03-01'])],
    [undefined, seen(march(1))],
    [undefined, seen([])],
    // two dates on two weekdays that are named may be either
    [undefined, seen(march(1, 9), { weekDays: '1,2' })],
  ] as const)('%s: %j', (kind, repetition) => {
    expect(kindOf(repetition)).toBe(kind);
  });
});

describe('the numbering of the week', () => {
  test.each([
    [['monday-1', 'sunday-0'], seen(march(3, 10), { weekDays: '3' })],
    [['sunday-1'], seen(march(2, 9), { weekDays: '3' })],
    [['monday-0'], seen(march(4, 11), { weekDays: '3' })],
    [['monday-1'], seen(march(7, 14), { weekDays: '7' })],
    [['sunday-0'], seen(march(7, 14), { weekDays: '0' })],
    [[], seen(march(5, 12), { weekDays: '3' })],
  ] as const)('%j: %j', (names, repetition) => {
    expect(numberingsOf(repetition)).toEqual(names);
  });
});

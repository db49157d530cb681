import { expect, it } from 'vitest';
import { readWeekdays, repeatKinds, writeWeekdays } from './codes.ts';

it.each([
  [undefined, []],
  [null, []],
  ['', []],
  ['1', [1]],
  ['3,1', [1, 3]],
  [' 7 , 2 ', [2, 7]],
  ['1,8', undefined],
  ['0', undefined],
  ['MON', undefined],
  ['1,', undefined],
  [1, undefined],
  [[1], undefined],
  [0, undefined],
])('week_days %j are %j', (value, days) => {
  expect(readWeekdays(value)).toEqual(days);
});

it('are written in the order of the week', () => {
  expect(writeWeekdays([7, 1, 3])).toBe('1,3,7');
  expect(writeWeekdays([])).toBe('');
});

it('kinds of repeating have these numbers', () => {
  expect([1, 7, 30, 365].map((code) => repeatKinds.nameOf(code))).toEqual([
    'daily',
    'weekly',
    'monthly',
    'raw:365',
  ]);
});

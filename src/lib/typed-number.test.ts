import { expect, it } from 'vitest';
import { numberOf, numberProblem, typedNumber } from './typed-number.ts';

it.each([
  ['15', 15],
  [' 015 ', 15],
  ['\uff11\uff15', 15],
  ['４５', 45],
  ['－３', -3],
  ['+3', 3],
  ['\u202a15\u202c', 15],
  ['1\u200b5', 15],
  ['1.5', 1.5],
  ['1。5', 1.5],
  ['-3', -3],
  ['', ''],
  ['abc', 'abc'],
  ['15s', '15s'],
  ['0x10', '0x10'],
  ['1e3', '1e3'],
  ['1,000', '1,000'],
  ['Infinity', 'Infinity'],
])('%j says %j', (text, value) => {
  expect(typedNumber(text)).toBe(value);
  expect(numberOf(typedNumber(text))).toBe(typeof value === 'number' ? value : Number.NaN);
});

it.each([
  ['', 'missing'],
  [' ', 'missing'],
  [Number.NaN, 'missing'],
  ['abc', 'invalid'],
  [0, 'range'],
  [1, undefined],
  [1.5, 'whole'],
  [999, undefined],
  [1000, 'range'],
  [200_000_000_000, 'range'],
  [Infinity, 'range'],
])('%j between 1 and 999: %s', (value, problem) => {
  expect(numberProblem(value, { min: 1, max: 999 })).toBe(problem);
});

import { expect, it } from 'vitest';
import { numberOf, textFor } from './whole-number.ts';

it.each([
  ['15', 15],
  [' 015 ', 15],
  ['\uff11\uff15', 15],
  ['1.5', 1.5],
  ['-3', -3],
  ['', Number.NaN],
  ['abc', Number.NaN],
  ['15s', Number.NaN],
  ['0x10', Number.NaN],
  ['1e3', Number.NaN],
])('%j says %d', (text, value) => {
  expect(numberOf(text)).toBe(value);
});

it.each([
  ['what was typed, while it says the value', Number.NaN, '15s', '15s'],
  ['however it is written', 15, '015', '015'],
  ['the value, when that came from elsewhere', 30, '15s', '30'],
  ['nothing, when nobody typed what is no number', Number.NaN, '15', ''],
])('shows %s', (_, value, typed, text) => {
  expect(textFor(value, typed)).toBe(text);
});

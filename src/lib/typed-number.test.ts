import { expect, it } from 'vitest';
import { numberOf, textOfTyped, typedNumber } from './typed-number.ts';

it.each([
  ['15', 15],
  [' 015 ', 15],
  ['\uff11\uff15', 15],
  ['1.5', 1.5],
  ['-3', -3],
  ['', ''],
  ['abc', 'abc'],
  ['15s', '15s'],
  ['0x10', '0x10'],
  ['1e3', '1e3'],
])('%j says %j', (text, value) => {
  expect(typedNumber(text)).toBe(value);
  expect(numberOf(typedNumber(text))).toBe(typeof value === 'number' ? value : Number.NaN);
});

it.each([
  ['what was typed, while it says the value', '15s', '15s', '15s'],
  ['however it is written', 15, '015', '015'],
  ['the value, when that came from elsewhere', 30, '15s', '30'],
  ['what was half typed, when the field is a new one', '15s', '', '15s'],
])('shows %s', (_, value, typed, text) => {
  expect(textOfTyped(value, typed)).toBe(text);
});

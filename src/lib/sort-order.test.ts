import { expect, it } from 'vitest';
import { parseSort, pressedSort, writeSort } from './sort-order.ts';

const keys = ['name', 'number'] as const;

it.each([
  ['name', { by: 'name', descending: false }],
  ['-number', { by: 'number', descending: true }],
])('%s is read and written alike', (text, sort) => {
  expect(parseSort(keys, text)).toEqual(sort);
  expect(writeSort(sort)).toBe(text);
});

it.each([null, '', '-', 'colour', '--name', '+name'])('%j says no order', (text) => {
  expect(parseSort(keys, text)).toBeUndefined();
});

it('a head pressed again turns the order round, another one begins ascending', () => {
  const once = pressedSort('name', { by: 'number', descending: true });
  expect(once).toEqual({ by: 'name', descending: false });
  const twice = pressedSort('name', once);
  expect(twice).toEqual({ by: 'name', descending: true });
  expect(pressedSort('name', twice)).toEqual(once);
});

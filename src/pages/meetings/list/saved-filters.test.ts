import { expect, it } from 'vitest';
import { parseSavedFilters, removeFilter, renameFilter, saveFilter } from './saved-filters.ts';

const mine = { name: 'Mine', search: '?q=liu' };
const today = { name: 'Today', search: '?range=today' };

it('adds a filter, or replaces the one of that name in its place', () => {
  expect(saveFilter([mine], today)).toEqual([mine, today]);
  expect(saveFilter([mine, today], { name: 'Mine', search: '' })).toEqual([
    { name: 'Mine', search: '' },
    today,
  ]);
});

it('renames, but never to a name that is taken or to none', () => {
  const list = [mine, today];
  expect(renameFilter(list, 'Mine', 'Ours')).toEqual([{ ...mine, name: 'Ours' }, today]);
  expect(renameFilter(list, 'Mine', 'Today')).toBe(list);
  expect(renameFilter(list, 'Mine', '')).toBe(list);
});

it('removes one', () => {
  expect(removeFilter([mine, today], 'Mine')).toEqual([today]);
});

it('makes a list of whatever the storage holds', () => {
  expect(parseSavedFilters(undefined)).toEqual([]);
  expect(parseSavedFilters('x')).toEqual([]);
  expect(parseSavedFilters([mine, null, { name: 1, search: '' }, { name: 'x' }])).toEqual([mine]);
});

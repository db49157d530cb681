import { afterEach, expect, it, vi } from 'vitest';
import { memoryStorage } from '#app/lib/testing/memory-storage.ts';
import { columnChoice } from './column-choice.ts';
import { removeFilter, renameFilter, savedFiltersOf, saveFilter } from './saved-filters.ts';

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

afterEach(() => vi.unstubAllGlobals());

it.each([
  ['nothing', undefined, []],
  ['a text', 'x', []],
  ['a list', [mine, null, { name: 1, search: '' }, { name: 'x' }], [mine]],
])('makes a list of whatever the storage holds: %s', (_, kept, list) => {
  const entries = { 'console.meetings.filters.ann': JSON.stringify(kept) ?? 'undefined' };
  vi.stubGlobal('localStorage', memoryStorage(entries));
  expect(savedFiltersOf('ann').get()).toEqual(list);
  expect(savedFiltersOf('bob').get()).toEqual([]);
});

it.each([
  ['"x"', ['name', 'state', 'start', 'duration', 'number', 'creator', 'series']],
  ['["end",1,"later"]', ['name', 'end']],
])('shows the columns that are kept, else the usual ones: %s', (text, columns) => {
  vi.stubGlobal('localStorage', memoryStorage({ 'console.meetings.columns:': text }));
  expect(columnChoice.get()).toEqual(columns);
});

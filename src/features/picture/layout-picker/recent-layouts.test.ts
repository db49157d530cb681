import { afterEach, expect, it, vi } from 'vitest';
import { memoryStorage } from '#app/lib/testing/memory-storage.ts';
import { recentLayouts, rememberLayout } from './recent-layouts.ts';

const key = 'console.recent-layouts:';

afterEach(() => vi.unstubAllGlobals());

it('remembers what is chosen, the last first', () => {
  vi.stubGlobal('localStorage', memoryStorage());
  for (const layout of [5, 6, 5]) rememberLayout(layout);
  expect(recentLayouts()).toEqual([5, 6]);
  expect(localStorage.getItem(key)).toBe('[5,6]');
});

it.each(['{', '"text"', '{"0":5}', '{}', 'null', '7', '[null,"5",99]', '[[]]', '["5",null,16]'])(
  'begins anew over %s',
  (garbage) => {
    vi.stubGlobal('localStorage', memoryStorage({ [key]: garbage }));
    expect(recentLayouts()).toEqual([]);
    rememberLayout(6);
    expect(localStorage.getItem(key)).toBe('[6]');
  },
);

it('passes over what is no layout', () => {
  vi.stubGlobal('localStorage', memoryStorage({ [key]: '[6,"x",6,999,27]' }));
  expect(recentLayouts()).toEqual([6, 27]);
});

import { afterEach, expect, it, vi } from 'vitest';
import { memoryStorage } from '#app/lib/testing/memory-storage.ts';
import { favouriteLayouts, toggleFavourite } from './favourite-layouts.ts';

const key = 'console.favourite-layouts:';

afterEach(() => vi.unstubAllGlobals());

it('keeps what is taken in, and lets it go again', () => {
  vi.stubGlobal('localStorage', memoryStorage());
  expect(toggleFavourite(7)).toEqual([7]);
  expect(toggleFavourite(11)).toEqual([7, 11]);
  expect(toggleFavourite(7)).toEqual([11]);
  expect(localStorage.getItem(key)).toBe('[11]');
});

it('passes over what is no layout', () => {
  vi.stubGlobal('localStorage', memoryStorage({ [key]: '[6,"x",6,999,27]' }));
  expect(favouriteLayouts()).toEqual([6, 27]);
});

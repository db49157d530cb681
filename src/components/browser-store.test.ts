import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import * as z from 'zod/mini';
import { memoryStorage } from '#app/lib/testing/memory-storage.ts';
import { browserStore } from './browser-store.ts';
import { byPerson } from './by-person.ts';

const numbers = () => browserStore({ key: 'k', schema: z.array(z.number()), empty: [0] });

const refused = new Proxy(memoryStorage(), {
  get: () => {
    throw new DOMException('refused', 'SecurityError');
  },
});

beforeEach(() => vi.stubGlobal('localStorage', memoryStorage()));
afterEach(() => vi.unstubAllGlobals());

it('keeps a value as JSON, for the next page too', () => {
  numbers().set([1, 2]);
  expect(localStorage.getItem('k')).toBe('[1,2]');
  expect(numbers().get()).toEqual([1, 2]);
});

it.each(['{', '"x"', 'null', '["1"]', ''])('reads %j as nothing, and leaves it there', (text) => {
  localStorage.setItem('k', text);
  const store = numbers();
  expect(store.get()).toEqual([0]);
  expect(localStorage.getItem('k')).toBe(text);
  store.set([1]);
  expect(localStorage.getItem('k')).toBe('[1]');
});

it.each([
  ['full', memoryStorage({}, 1)],
  ['refused', refused],
])('costs the memory of a choice only where the storage is %s', (_, storage) => {
  vi.stubGlobal('localStorage', storage);
  const store = numbers();
  expect(store.get()).toEqual([0]);
  store.set([1]);
  expect(store.get()).toEqual([1]);
  expect(numbers().get()).toEqual([0]);
});

it('hands out one value until it changes, and tells who listens', () => {
  const store = numbers();
  store.set([1]);
  let heard = 0;
  const stop = store.subscribe(() => (heard += 1));
  expect(store.get()).toBe(store.get());
  store.set([2]);
  stop();
  store.set([3]);
  expect(heard).toBe(1);
});

it('reads what another tab wrote, but not while it is shown', () => {
  const store = numbers();
  store.set([1]);
  const stop = store.subscribe(() => undefined);
  localStorage.setItem('k', '[2]');
  expect(store.get()).toEqual([1]);
  stop();
  expect(store.get()).toEqual([2]);
});

it('is one a person', () => {
  const storeOf = byPerson((name) =>
    browserStore({ key: `k.${name}`, schema: z.string(), empty: '' }),
  );
  storeOf('ann').set('hers');
  expect(storeOf('ann')).toBe(storeOf('ann'));
  expect([storeOf('ann').get(), storeOf('bob').get()]).toEqual(['hers', '']);
});

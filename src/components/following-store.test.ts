// @vitest-environment jsdom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import * as z from 'zod/mini';
import { memoryStorage } from '#app/lib/testing/memory-storage.ts';
import { followingStore } from './following-store.ts';

const numbers = () => followingStore({ key: 'k', schema: z.array(z.number()), empty: [] });

beforeEach(() => vi.stubGlobal('localStorage', memoryStorage()));
afterEach(() => vi.unstubAllGlobals());

/** As another tab writes it: this one hears of it. */
function writeElsewhere(text: string, key = 'k') {
  localStorage.setItem(key, text);
  window.dispatchEvent(new StorageEvent('storage', { key }));
}

it('shows what another tab has written, and says so until something is done here', () => {
  const store = numbers();
  let heard = 0;
  const stop = store.subscribe(() => (heard += 1));
  store.set([1]);
  expect([store.get(), store.otherTab()]).toEqual([[1], undefined]);
  writeElsewhere('[1,2]');
  expect([store.get(), store.otherTab(), heard]).toEqual([[1, 2], 'taken', 2]);
  expect(store.get()).toBe(store.get());
  writeElsewhere('[9]', 'another');
  expect(heard).toBe(2);
  store.set([3]);
  expect(store.otherTab()).toBeUndefined();
  stop();
});

it('keeps what this tab could not write against another’s change until somebody decides', () => {
  const store = numbers();
  const stop = store.subscribe(() => undefined);
  const full = memoryStorage({}, 1);
  vi.stubGlobal('localStorage', full);
  store.set([1]);
  expect(store.get()).toEqual([1]);
  vi.stubGlobal('localStorage', memoryStorage());
  writeElsewhere('[2]');
  expect([store.get(), store.otherTab()]).toEqual([[1], 'against']);
  store.takeOther();
  expect([store.get(), store.otherTab()]).toEqual([[2], 'taken']);
  stop();
});

it('that is shown nowhere hears nothing, and reads all the same', () => {
  const store = numbers();
  store.subscribe(() => undefined)();
  writeElsewhere('[2]');
  expect([store.get(), store.otherTab()]).toEqual([[2], undefined]);
});

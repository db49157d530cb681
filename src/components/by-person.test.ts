import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import * as z from 'zod/mini';
import { memoryStorage } from '#app/lib/testing/memory-storage.ts';
import { personalKey, personalStore, setPerson } from './by-person.ts';

beforeEach(() => vi.stubGlobal('localStorage', memoryStorage()));
afterEach(() => {
  setPerson('');
  vi.unstubAllGlobals();
  vi.resetModules();
});

it('shows nobody what another person left', () => {
  const store = personalStore({ key: 'last', schema: z.string(), empty: 'nothing' });
  setPerson('ann');
  store.set('hers');
  setPerson('bob');
  expect(store.get()).toBe('nothing');
  store.set('his');
  setPerson('ann');
  expect(store.get()).toBe('hers');
});

describe('a key', () => {
  it.each([
    ['ann', 'ann:new'],
    ['ann', 'ann b'],
    ['a', 'a%3A'],
  ])('of %s is no beginning of one of %s', (one, other) => {
    const keys = [one, other].map((name) => `${personalKey('draft', name)}:`);
    expect(keys[1]?.startsWith(keys[0] ?? '')).toBe(false);
  });
});

it('what a person left is forgotten, and nothing of others; nothing is written after it', async () => {
  const left = {
    'console.booking-draft:ann:a': '1',
    'console.recent-templates:ann': '1',
    'console.last-sent.ann': '1',
    'console.meetings.filters.ann': '1',
  };
  const others = {
    'console.booking-draft:ann%3Anew:a': '1',
    'console.last-sent.joann': '1',
    'console.recent-templates:bob': 'ann',
    'console.preferences': '{}',
    'another.app:ann': '1',
  };
  vi.stubGlobal('localStorage', memoryStorage({ ...left, ...others }));
  vi.stubGlobal('sessionStorage', memoryStorage({ 'console.preset-draft:ann:x': '1' }));
  vi.resetModules();
  const fresh = await import('./by-person.ts');
  fresh.forgetPerson('ann');
  const store = fresh.personalStore({ key: 'last', schema: z.string(), empty: '' });
  store.set('typed on');
  for (const key of Object.keys(left)) expect(localStorage.getItem(key)).toBeNull();
  for (const key of Object.keys(others)) expect(localStorage.getItem(key)).not.toBeNull();
  expect(localStorage.length).toBe(Object.keys(others).length);
  expect(sessionStorage.length).toBe(0);
});

import { expect, it } from 'vitest';
import { recentLayouts, rememberLayout } from './recent-layouts.ts';

function refused(): Storage {
  throw new Error('refused');
}

function storageWith(text: string | null, setItem?: () => void): Storage {
  let kept = text;
  return {
    length: 0,
    key: () => null,
    clear: () => undefined,
    removeItem: () => undefined,
    getItem: () => kept,
    setItem:
      setItem ??
      ((_key, value) => {
        kept = value;
      }),
  };
}

it('remembers what is chosen, the last first', () => {
  const storage = storageWith(null);
  for (const layout of [5, 6, 5]) rememberLayout(layout, () => storage);
  expect(recentLayouts(() => storage)).toEqual([5, 6]);
});

it.each(['{', '"text"', '{"0":5}', 'null', '[null,"5",99]'])('begins anew over %s', (garbage) => {
  const storage = storageWith(garbage);
  expect(recentLayouts(() => storage)).toEqual([]);
  rememberLayout(6, () => storage);
  expect(recentLayouts(() => storage)).toEqual([6]);
});

it('bears a storage that is full or refused', () => {
  const full = storageWith(null, () => {
    throw new Error('full');
  });
  rememberLayout(6, () => full);
  rememberLayout(6, refused);
  expect([recentLayouts(() => full), recentLayouts(refused)]).toEqual([[], []]);
});

import { expect, it } from 'vitest';
import { fewAtOnce } from './few-at-once.ts';

/** Reads that end when the test ends them. */
function handMade(limit: number) {
  const inTurn = fewAtOnce(limit);
  const begun: string[] = [];
  const ends = new Map<string, () => void>();
  const read = (name: string, signal = new AbortController().signal) =>
    inTurn(signal, () => {
      begun.push(name);
      const { promise, resolve } = Promise.withResolvers<string>();
      ends.set(name, () => resolve(name));
      return promise;
    });
  const end = async (name: string) => {
    ends.get(name)?.();
    await new Promise((resolve) => setTimeout(resolve));
  };
  return { begun, read, end };
}

it('begins the next as one ends, in order', async () => {
  const { begun, read, end } = handMade(2);
  const all = Promise.all(['a', 'b', 'c', 'd'].map((name) => read(name)));
  await end('');
  expect(begun).toEqual(['a', 'b']);
  await end('b');
  expect(begun).toEqual(['a', 'b', 'c']);
  for (const name of ['a', 'c', 'd']) await end(name);
  expect(await all).toEqual(['a', 'b', 'c', 'd']);
});

it('never begins one that was given up while it waited', async () => {
  const { begun, read, end } = handMade(1);
  const given = new AbortController();
  const first = read('a');
  const second = read('b', given.signal);
  const third = read('c');
  given.abort();
  await expect(second).rejects.toThrow(/abort/i);
  await end('a');
  await end('c');
  await Promise.all([first, third]);
  expect(begun).toEqual(['a', 'c']);
});

it('goes on after one that failed', async () => {
  const inTurn = fewAtOnce(1);
  const { signal } = new AbortController();
  await expect(inTurn(signal, () => Promise.reject(new Error('no')))).rejects.toThrow('no');
  expect(await inTurn(signal, () => Promise.resolve('yes'))).toBe('yes');
});

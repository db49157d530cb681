import { expect, test } from 'vitest';
import { librarySearch, parseLibraryQuery } from './library-query.ts';

const read = (address: string) => parseLibraryQuery(new URLSearchParams(address));

test.each(['', '?q=sand', '?sort=name', '?image=7', '?q=a+b&sort=oldest&image=7'])(
  'the address %s comes back as it was',
  (address) => {
    expect(librarySearch(read(address))).toBe(address);
  },
);

test('what an address says wrongly is the default', () => {
  expect(read('?sort=fastest&image=')).toEqual({ text: '', sort: 'newest', image: undefined });
});

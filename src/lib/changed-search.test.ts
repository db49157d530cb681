import { expect, test } from 'vitest';
import { changedSearch } from './changed-search.ts';

const words = (text: string) => new URLSearchParams(text);

test.each([
  ['what nothing else has changed', 'a=1', 'b=2', 'a=1', 'b=2'],
  ['a word beside one that was set since', '', 'to=2', 'from=1', 'from=1&to=2'],
  [
    'a word beside one that was changed since',
    'from=0&to=0',
    'from=0&to=2',
    'from=1&to=0',
    'from=1&to=2',
  ],
  ['a word beside one that was taken away since', 'q=x&page=2', 'q=x&page=3', 'page=2', 'page=3'],
  ['a word that is taken away', 'q=x&page=2', 'q=x', 'q=x&page=2&state=on', 'q=x&state=on'],
  ['the word that was changed since', 'q=x', 'q=z', 'q=y', 'q=z'],
  [
    'a word with several values',
    'who=1&who=2',
    'who=1&who=2&who=3',
    'who=1&who=2&q=x',
    'q=x&who=1&who=2&who=3',
  ],
])('%s', (_what, shown, wanted, newest, said) => {
  expect(String(changedSearch(words(shown), words(wanted), words(newest)))).toBe(said);
});

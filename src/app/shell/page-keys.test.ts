import { expect, it } from 'vitest';
import { keysOfPage } from './page-keys.ts';

it.each([
  ['/', ['everywhere']],
  ['/meetings', ['table', 'meeting', 'everywhere']],
  ['/meetings/timeline', ['timeline', 'meeting', 'everywhere']],
  ['/meetings/timeline/7', ['timeline', 'meeting', 'everywhere']],
  ['/meetings/7', ['table', 'meeting', 'everywhere']],
  ['/book', ['form', 'people', 'everywhere']],
  ['/book/0512', ['form', 'people', 'everywhere']],
  ['/series/7', ['dates', 'everywhere']],
  ['/nowhere', ['everywhere']],
])('the keys of %s', (pathname, sections) => {
  expect(keysOfPage(pathname).map(({ name }) => name)).toEqual(sections);
});

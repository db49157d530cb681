import { expect, it } from 'vitest';
import { keysOfPage } from './page-keys.ts';

it.each([
  ['/', ['everywhere']],
  ['/meetings', ['table', 'everywhere']],
  ['/meetings/timeline', ['timeline', 'everywhere']],
  ['/meetings/timeline/7', ['timeline', 'everywhere']],
  ['/meetings/7', ['table', 'everywhere']],
  ['/book', ['form', 'people', 'everywhere']],
  ['/book/0512', ['form', 'people', 'everywhere']],
  ['/series/7', ['dates', 'everywhere']],
  ['/nowhere', ['everywhere']],
])('the keys of %s', (pathname, sections) => {
  expect(keysOfPage(pathname).map(({ name }) => name)).toEqual(sections);
});

import { expect, it } from 'vitest';
import { parseStylesQuery, stylesSearch } from './styles-query.ts';
import type { StylesQuery } from './styles-query.ts';

it.each<StylesQuery>([
  { text: '', style: undefined, every: undefined },
  { text: 'hall 2 & more', style: 'a/b', every: 15 },
  { text: '', style: 's', every: undefined },
])('%j is in the address and back', (query) => {
  expect(parseStylesQuery(new URLSearchParams(stylesSearch(query)))).toEqual(query);
});

it('leaves defaults out, and takes nonsense for the default', () => {
  expect(stylesSearch({ text: ' ', style: undefined, every: 5 })).toBe('');
  expect(parseStylesQuery(new URLSearchParams('?style=&every=7&q='))).toEqual({
    text: '',
    style: undefined,
    every: undefined,
  });
});

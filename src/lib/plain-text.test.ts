import { expect, it } from 'vitest';
import { withoutInvisible } from './plain-text.ts';

it.each([
  '\u200b',
  '\u200c',
  '\u200d',
  '\u200e',
  '\u200f',
  '\u202a',
  '\u202c',
  '\u202e',
  '\u2060',
  '\u2066',
  '\u2069',
  '\ufeff',
  '\u00ad',
  '\u061c',
  '\u0000',
])('%j is left out', (letter) => {
  expect(withoutInvisible(`${letter}a${letter}b${letter}`)).toBe('ab');
});

it('what is seen, blanks and line breaks stay', () => {
  const text = 'Zoë 王\u3000伟\tA\u00a0B\r\n–';
  expect(withoutInvisible(text)).toBe(text);
});

import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { begunOn } from './begun-on.ts';

const routes = readFileSync('src/app/routes.ts', 'utf8');

test.each(begunOn)('$page speaks $words and is plain: $isPlain, as its route says', (page) => {
  const { page: file, words, isPlain } = page;
  const place = routes.indexOf(`import('${file.replace('src/', '#app/')}')`);
  expect(place).toBeGreaterThan(0);
  const route = routes.slice(routes.lastIndexOf('pattern:', place), place);
  expect(/words: \[([^\]]*)\]/.exec(route)?.[1]).toBe(words.map((name) => `'${name}'`).join(', '));
  expect(route.includes('plain: true')).toBe(isPlain);
});

test('no page that says what it speaks is left out', () => {
  expect(routes.match(/\bwords: \[/g)).toHaveLength(begunOn.length);
});

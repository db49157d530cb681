import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { begunOn } from './begun-on.ts';

const routes = readFileSync('src/app/routes.ts', 'utf8');

test.each(begunOn)('$page speaks $words, as its route says', ({ page: file, words }) => {
  const place = routes.indexOf(`import('${file.replace('src/', '#app/')}')`);
  expect(place).toBeGreaterThan(0);
  const route = routes.slice(routes.lastIndexOf('pattern:', place), place);
  expect(/words: \[([^\]]*)\]/.exec(route)?.[1]).toBe(words.map((name) => `'${name}'`).join(', '));
});

test('no page that says what it speaks is left out', () => {
  expect(routes.match(/\bwords: \[/g)).toHaveLength(begunOn.length);
});

import { expect, it } from 'vitest';
import { isDeeperThan, objectsIn } from './json.ts';

it.each([
  ['a list', [{ a: 1 }, { b: 2 }], [{ a: 1 }, { b: 2 }]],
  ['a list with other things in it', [{ a: 1 }, null, 3, 'x', [4]], [{ a: 1 }]],
  ['nothing', undefined, []],
  ['null', null, []],
  ['an object', { a: 1 }, []],
  ['a text', 'none', []],
])('the objects of %s', (_what, given: unknown, objects) => {
  const answer: { list?: object[] } = JSON.parse(JSON.stringify({ list: given }));
  expect(objectsIn(answer.list)).toEqual(objects);
});

it.each([
  [1, 0, false],
  [[], 0, false],
  [[1], 0, true],
  [{ a: [1] }, 1, true],
  [{ a: [1] }, 2, false],
])('%j has more than %i levels: %s', (value, levels, deeper) => {
  expect(isDeeperThan(value, levels)).toBe(deeper);
});

import { expect, it } from 'vitest';
import { recentMap } from './recent-map.ts';

it('keeps what was set last', () => {
  const map = recentMap<string, number>(2);
  map.set('a', 1);
  map.set('b', 2);
  map.set('c', 3);
  expect(['a', 'b', 'c'].map(map.get)).toEqual([undefined, 2, 3]);
});

it('keeps what was asked for, or set once more, over what was not', () => {
  const map = recentMap<string, number>(2);
  map.set('a', 1);
  map.set('b', 2);
  map.get('a');
  map.set('c', 3);
  map.set('a', 4);
  map.set('d', 5);
  expect(['a', 'b', 'c', 'd'].map(map.get)).toEqual([4, undefined, undefined, 5]);
});

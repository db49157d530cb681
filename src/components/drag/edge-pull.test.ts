import { expect, it } from 'vitest';
import { EdgePull, pullOf } from './edge-pull.ts';

const box = { left: 0, top: 0, right: 400, bottom: 300, width: 400, height: 300 };

it.each([
  ['the middle', { x: 200, y: 150 }, [0, 0]],
  ['the lower edge', { x: 200, y: 300 }, [0, 1]],
  ['near the upper edge', { x: 200, y: 10 }, [0, -1]],
  ['a corner', { x: 398, y: 2 }, [1, -1]],
  ['outside', { x: 200, y: 320 }, [0, 0]],
])('%s pulls that way', (_, point, signs) => {
  const { x, y } = pullOf(point, box);
  expect([Math.sign(x), Math.sign(y)]).toEqual(signs);
});

it('pulls the harder the nearer it is', () => {
  expect(pullOf({ x: 200, y: 299 }, box).y).toBeGreaterThan(pullOf({ x: 200, y: 280 }, box).y);
});

it('begins when the pointer has rested there, goes on while there is more, and leaves what it only crosses', () => {
  const pull = new EdgePull();
  let left = 2;
  const scrollable = { box, moveBy: () => (left -= 1) >= 0 };
  const edge = { x: 200, y: 299 };
  expect(pull.at(edge, [scrollable], 0)).toBe(true);
  expect(pull.at({ x: 200, y: 150 }, [scrollable], 200)).toBe(false);
  expect(pull.at(edge, [scrollable], 400)).toBe(true);
  expect(left).toBe(2);
  expect(pull.at(edge, [scrollable], 700)).toBe(true);
  expect(pull.at(edge, [scrollable], 716)).toBe(true);
  expect(pull.at(edge, [scrollable], 732)).toBe(false);
});

it('what has no more to show hands the pull on to what is around it', () => {
  const moved: string[] = [];
  const inner = { box, moveBy: () => false };
  const outer = { box, moveBy: () => moved.push('outer') > 0 };
  const pull = new EdgePull();
  pull.at({ x: 200, y: 299 }, [inner, outer], 0);
  pull.at({ x: 200, y: 299 }, [inner, outer], 300);
  expect(moved).toEqual(['outer']);
});

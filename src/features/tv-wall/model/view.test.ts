import { assert, double, property, record } from 'fast-check';
import { expect, it } from 'vitest';
import {
  broughtIntoView,
  caughtBy,
  centredOn,
  closeTo,
  FIT_MARGIN,
  fitted,
  inSight,
  kept,
  MOST_ZOOM,
  panned,
  pinched,
  rangeBetween,
  rectToScreen,
  rectToWall,
  spanned,
  toScreen,
  toWall,
  zoomed,
  zoomedAt,
} from './view.ts';
import { boundsOf } from './wall-style.ts';
import type { Rectangle } from './wall-style.ts';

const number = (min: number, max: number) =>
  double({ min, max, noNaN: true, noDefaultInfinity: true });
const point = record({ x: number(-2000, 2000), y: number(-2000, 2000) });
const view = record({ scale: number(0.05, 20), x: number(-5000, 5000), y: number(-5000, 5000) });
const rect = record({
  x: number(-500, 500),
  y: number(-500, 500),
  width: number(1, 4000),
  height: number(1, 4000),
});
const stage = record({ width: number(60, 4000), height: number(60, 3000) });

/** Equal boxes, row by row. */
const even = (columns: number, rows: number): Rectangle[] =>
  Array.from({ length: columns * rows }, (_, index) => ({
    x: (index % columns) * 100,
    y: Math.floor(index / columns) * 50,
    width: 100,
    height: 50,
  }));

function near(a: number, b: number) {
  expect(Math.abs(a - b)).toBeLessThan(1e-6 * Math.max(1, Math.abs(a), Math.abs(b)));
}

it('leads to the screen and back to the same point and rectangle', () => {
  assert(
    property(view, point, rect, (of, at, box) => {
      const back = toWall(of, toScreen(of, at));
      near(back.x, at.x);
      near(back.y, at.y);
      const again = rectToWall(of, rectToScreen(of, box));
      for (const key of ['x', 'y', 'width', 'height'] as const) near(again[key], box[key]);
    }),
  );
});

it('what is under the pointer stays there when zoomed, and zooming back undoes it', () => {
  assert(
    property(view, number(0.2, 5), point, (of, factor, at) => {
      const next = zoomed(of, factor, at);
      const there = toScreen(next, toWall(of, at));
      near(there.x, at.x);
      near(there.y, at.y);
      const back = zoomed(next, 1 / factor, at);
      near(back.scale, of.scale);
      near(back.x, of.x);
    }),
  );
});

it('a wall shown whole is inside the stage with its margin, touching it along one side', () => {
  assert(
    property(rect, stage, (wall, size) => {
      const { x, y, width, height } = rectToScreen(fitted(wall, size), wall);
      near(x + width / 2, size.width / 2);
      near(y + height / 2, size.height / 2);
      expect(x).toBeGreaterThan(FIT_MARGIN - 1e-6);
      expect(y).toBeGreaterThan(FIT_MARGIN - 1e-6);
      near(Math.min(x, y), FIT_MARGIN);
    }),
  );
});

it('a view is kept within bounds, and one that is stays as it is', () => {
  assert(
    property(view, rect, stage, (of, wall, size) => {
      const inside = kept(of, wall, size);
      const whole = fitted(wall, size).scale;
      expect(inside.scale).toBeGreaterThanOrEqual(whole);
      expect(inside.scale).toBeLessThanOrEqual(whole * MOST_ZOOM);
      const shown = rectToScreen(inside, wall);
      // the stage is never completely empty
      expect(shown.x).toBeLessThan(size.width / 2 + 1e-6);
      expect(shown.x + shown.width).toBeGreaterThan(size.width / 2 - 1e-6);
      const again = kept(inside, wall, size);
      near(again.x, inside.x);
      near(again.y, inside.y);
      near(again.scale, inside.scale);
    }),
  );
});

it('a wall zoomed out again is whole in the middle', () => {
  const wall = boundsOf(even(16, 8));
  const size = { width: 800, height: 500 };
  const whole = fitted(wall, size);
  const corner = { x: 790, y: 20 };
  const close = zoomedAt(whole, 6, corner, wall, size);
  expect(close.scale).toBeCloseTo(whole.scale * 6);
  expect(zoomedAt(close, 1 / 50, { x: 3, y: 3 }, wall, size)).toEqual(whole);
  expect(zoomedAt(whole, 1000, corner, wall, size).scale).toBeCloseTo(whole.scale * MOST_ZOOM);
});

it('boxes looked at closely are in the middle, all of them in sight', () => {
  const boxes = even(16, 8);
  const wall = boundsOf(boxes);
  const size = { width: 800, height: 500 };
  const chosen = boundsOf(boxes.slice(50, 52));
  const close = closeTo(chosen, wall, size);
  expect(close.scale).toBeGreaterThan(fitted(wall, size).scale);
  const { x, y, width, height } = rectToScreen(close, chosen);
  expect(x + width / 2).toBeCloseTo(size.width / 2);
  expect(y + height / 2).toBeCloseTo(size.height / 2);
  expect(width).toBeLessThan(size.width);
  expect(height).toBeLessThan(size.height);
  expect(closeTo(wall, wall, size)).toEqual(fitted(wall, size));
});

it('two fingers take along what lies between them', () => {
  const of = { scale: 1, x: 0, y: 0 };
  const next = pinched(
    of,
    [
      { x: 100, y: 100 },
      { x: 200, y: 100 },
    ],
    [
      { x: 100, y: 150 },
      { x: 300, y: 150 },
    ],
  );
  expect(next.scale).toBe(2);
  expect(toScreen(next, { x: 150, y: 100 })).toEqual({ x: 200, y: 150 });
  const still = { x: 5, y: 5 };
  expect(pinched(of, [still, still], [still, still])).toEqual(of);
});

it('brings a box into sight by the shortest way', () => {
  const size = { width: 300, height: 200 };
  const of = { scale: 2, x: 0, y: 0 };
  const inside = { x: 20, y: 20, width: 40, height: 30 };
  expect(broughtIntoView(of, inside, size)).toBe(of);
  const right = broughtIntoView(of, { ...inside, x: 140 }, size);
  expect(rectToScreen(right, { ...inside, x: 140 })).toMatchObject({ x: 300 - 80 - FIT_MARGIN });
  expect(right.y).toBe(0);
  const above = broughtIntoView(of, { ...inside, y: -40 }, size);
  expect(rectToScreen(above, { ...inside, y: -40 }).y).toBe(FIT_MARGIN);
  const large = { x: 0, y: 0, width: 400, height: 400 };
  expect(rectToScreen(broughtIntoView(of, large, size), large)).toMatchObject({ x: -250, y: -300 });
});

it('knows what is in sight, and centres what is pointed at', () => {
  const size = { width: 300, height: 200 };
  const of = panned({ scale: 2, x: 0, y: 0 }, { x: -100, y: -50 });
  expect(inSight(of, size)).toEqual({ x: 50, y: 25, width: 150, height: 100 });
  const centred = inSight(centredOn(of, { x: 10, y: 20 }, size), size);
  expect(centred).toEqual({ x: -65, y: -30, width: 150, height: 100 });
});

it('a rubber band catches what it touches, drawn in whichever way', () => {
  const boxes = even(4, 3);
  const band = spanned({ x: 250, y: 70 }, { x: 150, y: 20 });
  expect(band).toEqual({ x: 150, y: 20, width: 100, height: 50 });
  expect(caughtBy(boxes, band)).toEqual([1, 2, 5, 6]);
  // a band along the edge does not touch the neighbour
  expect(caughtBy(boxes, { x: 100, y: 0, width: 100, height: 50 })).toEqual([1]);
  expect(caughtBy(boxes, { x: -50, y: -50, width: 20, height: 20 })).toEqual([]);
});

it('a range is the rectangle between two boxes, from whichever corner', () => {
  const boxes = even(4, 3);
  expect(rangeBetween(boxes, 1, 6)).toEqual([1, 2, 5, 6]);
  expect(rangeBetween(boxes, 9, 3)).toEqual([1, 2, 3, 5, 6, 7, 9, 10, 11]);
  expect(rangeBetween(boxes, 5, 5)).toEqual([5]);
  expect(rangeBetween(boxes, 99, 5)).toEqual([5]);
});

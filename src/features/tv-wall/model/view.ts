import { boundsOf } from './wall-style.ts';
import type { Rectangle } from './wall-style.ts';

/**
 * The visible part of a wall: zoom, pan, and conversion of screen points. Screen points are px from the upper
 * left corner of the stage; wall points are in units of the wall, with the same origin as its boxes.
 *
 *   screen = wall × scale + offset
 */

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** The size of the stage in px. */
export interface StageSize {
  readonly width: number;
  readonly height: number;
}

export interface View {
  /** Px per unit of the wall; always above zero. */
  readonly scale: number;
  /** The position of the wall's origin in px. */
  readonly x: number;
  readonly y: number;
}

export const NO_VIEW: View = { scale: 1, x: 0, y: 0 };

/** The maximum zoom, relative to the whole wall. */
export const MOST_ZOOM = 16;
/** The zoom factor of one press of a button or a key. */
export const ZOOM_STEP = 1.25;
/** The margin in px around a wall that is shown whole. */
export const FIT_MARGIN = 12;

export function toScreen({ scale, x, y }: View, point: Point): Point {
  return { x: point.x * scale + x, y: point.y * scale + y };
}

export function toWall({ scale, x, y }: View, point: Point): Point {
  return { x: (point.x - x) / scale, y: (point.y - y) / scale };
}

export function rectToScreen(view: View, rect: Rectangle): Rectangle {
  return {
    ...toScreen(view, rect),
    width: rect.width * view.scale,
    height: rect.height * view.scale,
  };
}

export function rectToWall(view: View, rect: Rectangle): Rectangle {
  return {
    ...toWall(view, rect),
    width: rect.width / view.scale,
    height: rect.height / view.scale,
  };
}

/** The rectangle between two opposite corners, in any order. */
export function spanned(a: Point, b: Point): Rectangle {
  return {
    x: Math.min(a.x, b.x),
    y: Math.min(a.y, b.y),
    width: Math.abs(a.x - b.x),
    height: Math.abs(a.y - b.y),
  };
}

/** Fits the whole wall in the middle of the stage. */
export function fitted(wall: Rectangle, stage: StageSize, margin = FIT_MARGIN): View {
  const room = {
    width: Math.max(stage.width - 2 * margin, 1),
    height: Math.max(stage.height - 2 * margin, 1),
  };
  const scale = Math.min(room.width / (wall.width || 1), room.height / (wall.height || 1));
  return {
    scale,
    x: (stage.width - wall.width * scale) / 2 - wall.x * scale,
    y: (stage.height - wall.height * scale) / 2 - wall.y * scale,
  };
}

/** Multiplies the scale by `factor`; the wall point at `at` on the screen stays there. */
export function zoomed(view: View, factor: number, at: Point): View {
  const wall = toWall(view, at);
  const scale = view.scale * factor;
  return { scale, x: at.x - wall.x * scale, y: at.y - wall.y * scale };
}

export function panned(view: View, by: Point): View {
  return by.x === 0 && by.y === 0 ? view : { ...view, x: view.x + by.x, y: view.y + by.y };
}

/**
 * Limits a view: it shows no less than the whole wall and no more than {@link MOST_ZOOM} times it, and is never
 * empty. Along each axis the wall either fills the stage or is centred in it.
 */
export function kept(view: View, wall: Rectangle, stage: StageSize): View {
  const whole = fitted(wall, stage);
  const scale = Math.min(Math.max(view.scale, whole.scale), whole.scale * MOST_ZOOM);
  const middle = { x: stage.width / 2, y: stage.height / 2 };
  const { x, y } = scale === view.scale ? view : zoomed(view, scale / view.scale, middle);
  return {
    scale,
    x: along(x, scale, wall.x, wall.width, stage.width),
    y: along(y, scale, wall.y, wall.height, stage.height),
  };
}

function along(offset: number, scale: number, start: number, size: number, room: number): number {
  const [from, length] = [start * scale, size * scale];
  if (length + 2 * FIT_MARGIN <= room) return (room - length) / 2 - from;
  const [first, last] = [room - FIT_MARGIN - length - from, FIT_MARGIN - from];
  // a tiny difference between the two is rounding
  return Math.min(Math.max(offset, first), Math.max(first, last));
}

/** As close as `rect` can be seen whole, within the limits of {@link kept}. */
export function closeTo(rect: Rectangle, wall: Rectangle, stage: StageSize): View {
  return kept(fitted(rect, stage), wall, stage);
}

/** Zooms at a point within the limits of {@link kept}. */
export function zoomedAt(
  view: View,
  factor: number,
  at: Point,
  wall: Rectangle,
  stage: StageSize,
): View {
  const whole = fitted(wall, stage).scale;
  const scale = Math.min(Math.max(view.scale * factor, whole), whole * MOST_ZOOM);
  return kept(zoomed(view, scale / view.scale, at), wall, stage);
}

/** Zooms with two fingers: the wall points under them stay under them. */
export function pinched(
  view: View,
  before: readonly [Point, Point],
  after: readonly [Point, Point],
): View {
  const [was, is] = [between(before), between(after)];
  const factor = distance(before) > 0 ? distance(after) / distance(before) : 1;
  return panned(zoomed(view, factor, was), { x: is.x - was.x, y: is.y - was.y });
}

function between([a, b]: readonly [Point, Point]): Point {
  return { x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 };
}

function distance([a, b]: readonly [Point, Point]): number {
  return Math.hypot(a.x - b.x, a.y - b.y);
}

/** Pans just as far as needed to show all of `rect`; a larger rectangle is centred. */
export function broughtIntoView(view: View, rect: Rectangle, stage: StageSize): View {
  const { x, y, width, height } = rectToScreen(view, rect);
  return panned(view, {
    x: into(x, width, stage.width),
    y: into(y, height, stage.height),
  });
}

function into(start: number, size: number, room: number): number {
  if (size + 2 * FIT_MARGIN > room) return (room - size) / 2 - start;
  if (start < FIT_MARGIN) return FIT_MARGIN - start;
  const over = start + size + FIT_MARGIN - room;
  return over > 0 ? -over : 0;
}

/** The visible part of the wall, in units of the wall. */
export function inSight(view: View, stage: StageSize): Rectangle {
  return rectToWall(view, { x: 0, y: 0, ...stage });
}

/** The view that centres a point of the wall on the stage. */
export function centredOn(view: View, point: Point, stage: StageSize): View {
  const at = toScreen(view, point);
  return panned(view, { x: stage.width / 2 - at.x, y: stage.height / 2 - at.y });
}

/** Indexes of the boxes that a rubber band touches, in units of the wall. */
export function caughtBy(boxes: readonly Rectangle[], band: Rectangle): readonly number[] {
  return [...boxes.entries()].flatMap(([index, box]) => (overlaps(box, band) ? [index] : []));
}

/** Edges that only touch do not overlap. */
function overlaps(a: Rectangle, b: Rectangle): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}

/** The range from one box to another: all boxes whose centre is in the rectangle around both. */
export function rangeBetween(
  boxes: readonly Rectangle[],
  from: number,
  to: number,
): readonly number[] {
  const [a, b] = [boxes[from], boxes[to]];
  if (a === undefined || b === undefined) return b === undefined ? [] : [to];
  const around = boundsOf([a, b]);
  return [...boxes.entries()].flatMap(([index, { x, y, width, height }]) => {
    const middle = { x: x + width / 2, y: y + height / 2 };
    const inside =
      index === from ||
      index === to ||
      (middle.x > around.x &&
        middle.x < around.x + around.width &&
        middle.y > around.y &&
        middle.y < around.y + around.height);
    return inside ? [index] : [];
  });
}

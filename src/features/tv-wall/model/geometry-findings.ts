import { boundsOf } from './wall-style.ts';
import type { Rectangle, StyleBox, WallStyle } from './wall-style.ts';

/** Irregularities of a style's geometry, as codes with the keys of the boxes. The style is drawn as it is. */
export type GeometryFinding =
  | { readonly code: 'boxes-overlap'; readonly keys: readonly [string, string] }
  /** A hole between the boxes that is wide enough for a box; in the style's units. */
  | { readonly code: 'gap'; readonly area: Rectangle; readonly between: readonly string[] }
  | { readonly code: 'box-outside' | 'box-without-size'; readonly key: string }
  /** Several boxes have the same id, so they show the same content. */
  | { readonly code: 'box-id-twice'; readonly id: string; readonly keys: readonly string[] }
  /** A box has no id, so a preset cannot name it. */
  | { readonly code: 'box-without-id'; readonly key: string }
  | { readonly code: 'no-boxes' };

/** Boxes have whole units: a difference up to this is rounding. */
const ROUNDING = 1;
/** A gap narrower than this fraction of the frame's width is a screen's bezel. */
const BEZEL = 1 / 40;
/** Of more boxes than any wall has, not every pair is compared. */
const MOST_COMPARED = 500;

export function geometryFindings(style: WallStyle): readonly GeometryFinding[] {
  const { boxes, frame } = style;
  if (boxes.length === 0) return [{ code: 'no-boxes' }];
  const outside = (box: StyleBox) =>
    box.x < -ROUNDING || box.y < -ROUNDING || box.x + box.width > frame.width + ROUNDING;
  const keysWhere = (isSo: (box: StyleBox) => boolean) =>
    boxes.filter(isSo).map(({ key }) => ({ key }));
  return [
    ...twice(boxes),
    ...keysWhere(({ id }) => id === '').map((one) => ({ code: 'box-without-id', ...one }) as const),
    ...keysWhere(isFlat).map((one) => ({ code: 'box-without-size', ...one }) as const),
    ...keysWhere(outside).map((one) => ({ code: 'box-outside', ...one }) as const),
    ...(boxes.length > MOST_COMPARED
      ? []
      : [...overlaps(boxes), ...gaps(boxes, frame.width * BEZEL)]),
  ];
}

function isFlat({ width, height }: Rectangle): boolean {
  return width <= 0 || height <= 0;
}

function twice(boxes: readonly StyleBox[]): GeometryFinding[] {
  const byId = Map.groupBy(boxes, ({ id }) => id);
  return [...byId].flatMap(([id, same]) =>
    same.length > 1 && id !== ''
      ? [{ code: 'box-id-twice', id, keys: same.map(({ key }) => key) } as const]
      : [],
  );
}

function overlaps(boxes: readonly StyleBox[]): GeometryFinding[] {
  return boxes.flatMap((a, index) =>
    boxes
      .slice(index + 1)
      .filter((b) => shared(a, b) > 0)
      .map((b) => ({ code: 'boxes-overlap', keys: [a.key, b.key] }) as const),
  );
}

/** The area that two rectangles share, ignoring rounding. */
function shared(a: Rectangle, b: Rectangle): number {
  const width = Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x);
  const height = Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y);
  return width > ROUNDING && height > ROUNDING ? width * height : 0;
}

/**
 * Holes in the bounding rectangle of all boxes. All edges, merged if they are closer than a bezel, form an
 * uneven grid; adjacent free cells form one hole.
 */
function gaps(boxes: readonly StyleBox[], bezel: number): GeometryFinding[] {
  const solid = boxes.filter((box) => !isFlat(box));
  const across = snapped(
    solid.flatMap(({ x, width }) => [x, x + width]),
    bezel,
  );
  const down = snapped(
    solid.flatMap(({ y, height }) => [y, y + height]),
    bezel,
  );
  const [columns, rows] = [across.lines.length - 1, down.lines.length - 1];
  const covered = new Set<number>();
  for (const { x, y, width, height } of solid) {
    for (let row = down.at(y); row < down.at(y + height); row += 1) {
      for (let column = across.at(x); column < across.at(x + width); column += 1) {
        covered.add(row * columns + column);
      }
    }
  }
  const holes: GeometryFinding[] = [];
  for (let cell = 0; cell < columns * rows; cell += 1) {
    if (covered.has(cell)) continue;
    const hole = connected(cell, columns, rows, covered);
    for (const each of hole) covered.add(each);
    const area = boundsOf(hole.map((each) => cellAt(each, columns, across.lines, down.lines)));
    const between = solid.filter((box) => touches(box, area, bezel)).map(({ key }) => key);
    holes.push({ code: 'gap', area, between });
  }
  return holes;
}

function cellAt(
  cell: number,
  columns: number,
  across: readonly number[],
  down: readonly number[],
): Rectangle {
  const [column, row] = [cell % columns, Math.floor(cell / columns)];
  const [x = 0, right = 0] = across.slice(column, column + 2);
  const [y = 0, bottom = 0] = down.slice(row, row + 2);
  return { x, y, width: right - x, height: bottom - y };
}

/** The free cells that are connected to a given one. */
function connected(
  from: number,
  columns: number,
  rows: number,
  covered: ReadonlySet<number>,
): readonly number[] {
  const found = new Set([from]);
  for (const cell of found) {
    const column = cell % columns;
    const around = [
      ...(column > 0 ? [cell - 1] : []),
      ...(column < columns - 1 ? [cell + 1] : []),
      cell - columns,
      cell + columns,
    ];
    for (const next of around) {
      if (next >= 0 && next < columns * rows && !covered.has(next)) found.add(next);
    }
  }
  return [...found];
}

/** Lines from left to right; a line closer than `tolerance` to the previous one is merged with it. */
function snapped(edges: readonly number[], tolerance: number) {
  const lines: number[] = [];
  const lineOf = new Map<number, number>();
  for (const edge of edges.toSorted((a, b) => a - b)) {
    const last = lines.at(-1);
    if (last === undefined || edge - last > tolerance) lines.push(edge);
    lineOf.set(edge, lines.length - 1);
  }
  return { lines, at: (edge: number) => lineOf.get(edge) ?? 0 };
}

/** They touch along an edge, not only at a corner. */
function touches(box: Rectangle, area: Rectangle, bezel: number): boolean {
  const across = Math.min(box.x + box.width, area.x + area.width) - Math.max(box.x, area.x);
  const down = Math.min(box.y + box.height, area.y + area.height) - Math.max(box.y, area.y);
  return across >= -bezel && down >= -bezel && (across > bezel || down > bezel);
}

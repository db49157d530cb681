import { above, beside, besideAtTop, grid, overlaid } from './pane-blocks.ts';
import type { Block, UnitPane } from './pane-blocks.ts';

/**
 * The contract's 65 layouts of a composed picture (`layout`). What the wording states is taken from it. It
 * leaves three things open, which are decided only here:
 * - the order of the panes, that is the meaning of `chn_idx`: {@link inSlotOrder};
 * - sizes: 3, 61-63 and 72 put panes of a quarter of the frame's width over the full screen, flush with its
 *   edges; in 69 the large pane is twice the size of the small one; in 79 the eight small panes are equal, as
 *   "8小" says, which leaves one unit of its right column free;
 * - 64 announces six panes and describes nine: one large left and five small right make six.
 */

/** Fractions of the frame, measured from its upper left corner. */
export interface PaneCell {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** `equal`: all panes of the layout have the same size. */
export type PaneSize = 'big' | 'small' | 'equal';

/** The position of a group of panes in the frame. */
export type PanePosition =
  | 'full'
  | 'center'
  | 'left'
  | 'right'
  | 'top'
  | 'bottom'
  | 'top-left'
  | 'top-right'
  | 'bottom-left'
  | 'bottom-right';

/** Panes that the wording names together, such as "4小右上(2行2列)". */
export interface PaneGroup {
  readonly size: PaneSize;
  readonly count: number;
  readonly rows: number;
  readonly columns: number;
  readonly position: PanePosition;
}

export interface VmpLayout {
  /** The layout's number in the contract. */
  readonly id: number;
  /** In slot order: the index in the list is the contract's `chn_idx`. */
  readonly cells: readonly PaneCell[];
  /** The number of panes of the largest size; all of them if all are equal. */
  readonly big: number;
  readonly small: number;
  readonly equal: boolean;
  /** Small panes lie over a full screen. */
  readonly overlay: boolean;
  readonly groups: readonly PaneGroup[];
}

const one = grid(1, 1, 1);
/** A large pane as wide as `size` small ones. */
const large = (size: number) => grid(size, 1, 1);
const small = (rows: number, columns: number) => grid(1, rows, columns);

/** A picture in the picture, a quarter of the frame's width. */
const fullWith = (inset: Block, x: number, y: number) => overlaid(large(4), inset, x, y);

const blocks: readonly (readonly [id: number, block: Block])[] = [
  [1, one],
  [2, small(1, 2)],
  [3, fullWith(one, 1, 1)],
  [4, above(one, small(1, 2))],
  [5, small(2, 2)],
  //  A A b
  //  A A b
  //  b b b
  [6, above(beside(large(2), small(2, 1)), small(1, 3))],
  [7, above(beside(large(3), small(3, 1)), small(1, 4))],
  [8, small(3, 3)],
  [9, beside(grid(2, 2, 1), small(4, 2))],
  [10, above(beside(large(2), small(2, 2)), small(2, 4))],
  [11, small(4, 4)],
  [12, beside(large(3), small(3, 1))],
  //  A A B B
  //  A A B B
  //  C C d d
  //  C C d d
  [13, above(grid(2, 1, 2), beside(large(2), small(2, 2)))],
  [14, above(grid(3, 1, 2), small(3, 6))],
  [15, above(grid(2, 1, 2), small(2, 4))],
  //  A A B B c
  //  A A B B c
  //  c c c c c
  //  c c c c c
  [17, above(beside(grid(2, 1, 2), small(2, 1)), small(2, 5))],
  [18, above(small(1, 4), grid(2, 1, 2), small(1, 4))],
  //  b b b b
  //  b A A b
  //  b A A b
  //  b b b b
  [19, above(small(1, 4), beside(small(2, 1), large(2), small(2, 1)), small(1, 4))],
  [20, above(grid(2, 1, 3), small(2, 6))],
  [21, small(2, 3)],
  [22, beside(large(2), small(2, 1))],
  //  . . b b
  //  a a b b
  //  a a c c
  //  . . c c
  [23, beside(one, small(2, 1))],
  [26, above(large(3), small(1, 3))],
  [27, small(5, 5)],
  [30, above(large(6), small(1, 6))],
  [34, beside(large(4), small(4, 1))],
  [35, above(large(4), small(1, 4))],
  [38, above(large(5), small(2, 5))],
  [39, above(grid(3, 1, 2), beside(large(3), small(3, 3)))],
  [46, above(beside(large(3), small(3, 2)), small(2, 5))],
  [48, above(small(1, 6), grid(2, 2, 3), small(1, 6))],
  [49, above(grid(2, 2, 3), small(2, 6))],
  [51, above(beside(grid(2, 1, 2), small(2, 1)), small(3, 5))],
  [54, above(small(1, 6), beside(small(4, 1), large(4), small(4, 1)), small(1, 6))],
  [56, above(beside(large(2), small(2, 3)), small(3, 5))],
  [59, above(small(1, 6), beside(small(4, 1), grid(2, 2, 2), small(4, 1)), small(1, 6))],
  [61, fullWith(one, 1, 0)],
  [62, fullWith(one, 0, 1)],
  [63, fullWith(one, 0, 0)],
  [64, beside(large(5), small(5, 1))],
  // Three large panes are as wide as four small ones: 4 and 3 units.
  [65, above(grid(4, 1, 3), grid(3, 2, 4))],
  // Two large panes are as wide as five small ones: 5 and 2 units.
  [66, above(grid(5, 1, 2), grid(2, 2, 5))],
  [67, above(beside(large(4), small(4, 2)), small(1, 6))],
  [68, small(2, 1)],
  [69, beside(large(2), one)],
  [70, small(1, 3)],
  [71, beside(small(2, 1), one)],
  //  A A A A A A A A
  //  A A A A A A A A    three quarters of the lower edge,
  //  A A A A A A A A    an eighth free on either side
  //  A b b c c d d A
  [72, fullWith(small(1, 3), 0.5, 1)],
  [73, beside(small(4, 1), large(4))],
  [74, beside(small(3, 1), above(large(2), small(1, 2)))],
  [75, above(grid(2, 1, 2), beside(small(2, 2), large(2)))],
  [76, small(2, 4)],
  [77, beside(small(4, 1), above(large(3), small(1, 3)))],
  [78, above(large(8), small(1, 8))],
  //  A A A A b
  //  A A A A b
  //  A A A A b
  //  A A A A .
  //  b b b b b
  [79, above(besideAtTop(large(4), small(3, 1)), small(1, 5))],
  [80, small(3, 4)],
  [81, beside(small(4, 1), above(large(2), small(2, 2)), small(4, 1))],
  [82, beside(small(4, 1), above(grid(2, 1, 2), small(2, 4)))],
  [83, beside(small(5, 1), above(large(4), small(1, 4)), small(5, 1))],
  [84, beside(small(5, 2), above(large(3), small(2, 3)))],
  [85, beside(small(5, 1), above(grid(2, 1, 2), small(3, 4)))],
  [86, small(4, 5)],
  [87, beside(small(6, 1), above(large(4), small(2, 4)), small(6, 1))],
  [88, small(4, 6)],
  [89, beside(small(6, 1), above(grid(2, 2, 2), small(2, 4)), small(6, 1))],
];

const POSITIONS: readonly (readonly PanePosition[])[] = [
  ['top-left', 'top', 'top-right'],
  ['left', 'center', 'right'],
  ['bottom-left', 'bottom', 'bottom-right'],
];

/** All layouts, by their number in the contract. */
export const vmpLayouts: readonly VmpLayout[] = blocks.map(([id, block]) => layoutFrom(id, block));

const layoutById: ReadonlyMap<number, VmpLayout> = new Map(vmpLayouts.map((l) => [l.id, l]));

/** Undefined for a number that the contract does not list. */
export function layoutOf(id: number): VmpLayout | undefined {
  return layoutById.get(id);
}

/** The size of the pane in a slot, relative to its layout; undefined for a slot that does not exist. */
export function paneSizeAt(layout: VmpLayout, slot: number): PaneSize | undefined {
  if (layout.cells[slot] === undefined) return undefined;
  if (layout.equal) return 'equal';
  return slot < layout.big ? 'big' : 'small';
}

/**
 * The slot of the pane at a point of the frame (fractions); undefined outside every pane. A pane that lies over
 * another wins.
 */
export function hitPane(
  layout: Pick<VmpLayout, 'cells'>,
  point: { readonly x: number; readonly y: number },
): number | undefined {
  const slot = layout.cells.findLastIndex(
    ({ x, y, width, height }) =>
      point.x >= x && point.x <= x + width && point.y >= y && point.y <= y + height,
  );
  return slot < 0 ? undefined : slot;
}

/**
 * The order of the panes: the large ones first, then row by row. This is an assumption, because the contract
 * defines no order.
 */
function inSlotOrder(panes: readonly UnitPane[]): UnitPane[] {
  return panes.toSorted((a, b) => b.size - a.size || a.y - b.y || a.x - b.x);
}

/** Scales the block to fit the frame and centres it. */
function layoutFrom(id: number, block: Block): VmpLayout {
  const units = Math.max(block.width, block.height);
  const [left, top] = [(units - block.width) / 2, (units - block.height) / 2];
  const sizes = block.panes.map((pane) => pane.size);
  const bigSize = Math.max(...sizes);
  const big = sizes.filter((size) => size === bigSize).length;
  const equal = big === sizes.length;
  const groups = block.groups.map(({ rows, columns }, index) => {
    const own = block.panes.filter((pane) => pane.group === index);
    const isBig = own.some((pane) => pane.size === bigSize);
    return {
      size: equal ? ('equal' as const) : isBig ? ('big' as const) : ('small' as const),
      count: own.length,
      rows,
      columns,
      position: positionOf(own, block),
    };
  });
  return {
    id,
    cells: inSlotOrder(block.panes).map(({ x, y, size }) => ({
      x: (left + x) / units,
      y: (top + y) / units,
      width: size / units,
      height: size / units,
    })),
    big,
    small: sizes.length - big,
    equal,
    overlay: sizes.length > 1 && bigSize === units,
    groups,
  };
}

/** Determined by the centre of the group relative to the centre of the whole. */
function positionOf(panes: readonly UnitPane[], block: Block): PanePosition {
  const [left, right] = [
    Math.min(...panes.map(({ x }) => x)),
    Math.max(...panes.map(({ x, size }) => x + size)),
  ];
  const [top, bottom] = [
    Math.min(...panes.map(({ y }) => y)),
    Math.max(...panes.map(({ y, size }) => y + size)),
  ];
  const { width, height } = block;
  if (panes.length === 1 && right - left === width && bottom - top === height) return 'full';
  const across = Math.sign(left + right - width);
  const down = Math.sign(top + bottom - height);
  return POSITIONS[down + 1]?.[across + 1] ?? 'center';
}

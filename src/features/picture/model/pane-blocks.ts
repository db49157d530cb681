/**
 * A compact notation for layouts. A pane keeps the frame's aspect ratio, so in fractions of the frame it is a
 * square, and a layout is a packing of squares: `above(big(1, 1), small(2, 5))`.
 */

/** A square pane on its layout's unit grid. */
export interface UnitPane {
  readonly x: number;
  readonly y: number;
  readonly size: number;
  /** The index of the block of equal panes that it was written in. */
  readonly group: number;
}

/** Panes packed together; `width` and `height` are in units. */
export interface Block {
  readonly width: number;
  readonly height: number;
  readonly panes: readonly UnitPane[];
  readonly groups: readonly { readonly rows: number; readonly columns: number }[];
}

/** `rows` × `columns` panes of `size` units each. */
export function grid(size: number, rows: number, columns: number): Block {
  const panes = Array.from({ length: rows * columns }, (_, index) => ({
    x: (index % columns) * size,
    y: Math.floor(index / columns) * size,
    size,
    group: 0,
  }));
  return { width: columns * size, height: rows * size, panes, groups: [{ rows, columns }] };
}

/** How blocks of unequal length are aligned: centred, or flush at the top or left. */
type Align = 'middle' | 'start';

/** Blocks side by side, from left to right. */
export function beside(...blocks: readonly Block[]): Block {
  return besideAligned('middle', blocks);
}

/** Blocks side by side, from left to right, with their upper edges aligned. */
export function besideAtTop(...blocks: readonly Block[]): Block {
  return besideAligned('start', blocks);
}

function besideAligned(align: Align, blocks: readonly Block[]): Block {
  const height = Math.max(...blocks.map((block) => block.height));
  return blocks.reduce((left, block) => {
    const y = align === 'middle' ? (height - block.height) / 2 : 0;
    return { ...joined(left, block, left.width, y), width: left.width + block.width, height };
  }, EMPTY);
}

/** Blocks from top to bottom, each centred. */
export function above(...blocks: readonly Block[]): Block {
  const width = Math.max(...blocks.map((block) => block.width));
  return blocks.reduce((upper, block) => {
    const x = (width - block.width) / 2;
    return { ...joined(upper, block, x, upper.height), width, height: upper.height + block.height };
  }, EMPTY);
}

/** Panes over a block: `x` and `y` go from 0 (left, top) to 1 (right, bottom), flush with the edges. */
export function overlaid(under: Block, over: Block, x: number, y: number): Block {
  const [left, top] = [(under.width - over.width) * x, (under.height - over.height) * y];
  return { ...joined(under, over, left, top), width: under.width, height: under.height };
}

const EMPTY: Block = { width: 0, height: 0, panes: [], groups: [] };

function joined(
  first: Block,
  second: Block,
  x: number,
  y: number,
): Pick<Block, 'panes' | 'groups'> {
  const moved = second.panes.map((pane) => ({
    ...pane,
    x: pane.x + x,
    y: pane.y + y,
    group: pane.group + first.groups.length,
  }));
  return { panes: [...first.panes, ...moved], groups: [...first.groups, ...second.groups] };
}

import { deadBoxes, type DeadBoxes } from '../model/channels.ts';
import { boundsOf, boxNames, drawnArea, inReadingOrder } from '../model/wall-style.ts';
import type { Rectangle, StyleBox, WallStyle } from '../model/wall-style.ts';

/** So wide a wall is drawn, whatever its own units; zoom does the rest. */
export const SURFACE_WIDTH = 1000;

/** A style made ready to be drawn and walked over: its boxes as one reads, in units of the surface. */
export interface WallSurface {
  readonly area: Rectangle;
  /** As one reads: the place in the list is a box's place everywhere in the designer. */
  readonly boxes: readonly StyleBox[];
  /** Where each stands, in the same order. */
  readonly cells: readonly Rectangle[];
  /** The ids of the boxes, each once, in the same order. */
  readonly ids: readonly string[];
  /** Where each of these ids stands first, in their order. */
  readonly idCells: readonly Rectangle[];
  /** Boxes that show nothing, whatever is put there. */
  readonly dead: DeadBoxes;
  /** By the key of a drawn box its place in the list. */
  readonly placeOf: ReadonlyMap<string, number>;
  /** What a box is called: its channel's name, with the id where several have that name. */
  readonly nameOf: (id: string) => string;
}

export function surfaceOf(style: WallStyle): WallSurface {
  const drawn = drawnArea(style);
  const scale = SURFACE_WIDTH / (drawn.width || 1);
  const boxes = inReadingOrder(style.boxes);
  const cells = boxes.map(({ x, y, width, height }) => ({
    x: (x - drawn.x) * scale,
    y: (y - drawn.y) * scale,
    width: width * scale,
    height: height * scale,
  }));
  const ids = [...new Set(boxes.map(({ id }) => id))];
  return {
    area: boundsOf([{ x: 0, y: 0, width: SURFACE_WIDTH, height: drawn.height * scale }, ...cells]),
    boxes,
    cells,
    ids,
    idCells: ids.flatMap((id) => cells[boxes.findIndex((box) => box.id === id)] ?? []),
    dead: deadBoxes(style),
    placeOf: new Map(boxes.map(({ key }, place) => [key, place])),
    nameOf: boxNames(boxes),
  };
}

/** The letters of a box's name are so much smaller than the others in it. */
export const NAME_LETTERS = 0.72;
/** How high a line is, in em. */
const LINE = 1.25;

/** How much text of a font size a box has room for: em in a line, and such lines under its name. */
export function roomForText(
  { width, height }: Rectangle,
  letters: number,
): { readonly ems: number; readonly lines: number } {
  return { ems: width / letters - 0.6, lines: height / letters / LINE - NAME_LETTERS - 0.3 };
}

/** The font size that fits a box, in units of the surface. */
export function letterSize({ width, height }: Rectangle): number {
  return Math.min(Math.max(Math.min(width / 6, height / 4.5), 3), 26);
}

import { isJsonObject } from '#app/lib/json.ts';
import type { JsonObject } from '#app/lib/json.ts';

/**
 * A style: the fixed geometry of a TV wall. Its boxes are drawn as they are, even if irregular. All lengths
 * are in the style's own units (those of `parent_box_width`).
 *
 *   0 ───────── frame.width = parent_box_width ─────────┐
 *   │  ↕ the least y of all boxes                       │
 *   │  ┌ box (x, y) ─ width ─┐ ┌ box ─────────┐         │
 *   │  └─────────────────────┘ └──────────────┘         │
 *   │  ↕ the same space again                           │
 *   └─────────────────────────────────────── frame.height
 */

/** The current state of a decoder channel (`status` 1 of operation 69). */
export interface ChannelState {
  readonly online: boolean;
  readonly used: boolean;
  readonly silent: boolean;
  /** On the platform's own scale, which is undocumented. */
  readonly volume: number;
}

export interface Rectangle {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface StyleBox extends Rectangle {
  /** `hdu_id`: device and channel, such as `2_1`. A preset stores a box's content under it. */
  readonly id: string;
  /** The id, or a different key for each further box with the same id; distinguishes drawn boxes. */
  readonly key: string;
  /** `hdu_alias`, the channel's name; may be empty. */
  readonly alias: string;
  /** Null if it was not requested. */
  readonly channel: ChannelState | null;
}

export interface WallStyle {
  readonly id: string;
  readonly name: string;
  readonly creator: string;
  /** `layout_x`, `layout_y`: 0 if the platform does not say. */
  readonly columns: number;
  readonly rows: number;
  readonly frame: { readonly width: number; readonly height: number };
  /** In the platform's order. */
  readonly boxes: readonly StyleBox[];
}

/**
 * Reads the answer of operation 69. `live`: it was requested with `status` 1; otherwise the channel states in
 * it mean nothing. Boxes drawn for a frame of another width are scaled to that of the first; a box without a
 * position is at 0, 0.
 */
export function readWallStyle(answer: JsonObject, live: boolean): WallStyle {
  const { style_id: id, name, creator, layout_x: columns, layout_y: rows, details } = answer;
  const read = (Array.isArray(details) ? details : []).filter(isJsonObject);
  const stated = read.map((row) => number(row['parent_box_width'])).find((width) => width > 0);
  const seen = new Map<string, number>();
  const boxes = read.map((row) => {
    const box = readBox(row, stated, live);
    const times = (seen.get(box.id) ?? 0) + 1;
    seen.set(box.id, times);
    return times === 1 ? box : { ...box, key: `${box.id}#${times}` };
  });
  return {
    id: text(id),
    name: text(name),
    creator: text(creator),
    columns: number(columns),
    rows: number(rows),
    frame: frameOf(boxes, stated),
    boxes,
  };
}

function readBox(row: JsonObject, stated: number | undefined, live: boolean): StyleBox {
  const own = number(row['parent_box_width']);
  const scale = stated === undefined || own <= 0 ? 1 : stated / own;
  const id = text(row['hdu_id']);
  return {
    id,
    key: id,
    alias: text(row['hdu_alias']),
    x: number(row['box_x']) * scale,
    y: number(row['box_y']) * scale,
    width: Math.max(0, number(row['box_width']) * scale),
    height: Math.max(0, number(row['box_height']) * scale),
    channel: live
      ? {
          online: number(row['online']) !== 0,
          used: number(row['used']) !== 0,
          silent: number(row['silence']) !== 0,
          volume: number(row['volume']),
        }
      : null,
  };
}

/** The height is not stated: the frame reaches as far as the boxes, plus the same space below as above. */
function frameOf(
  boxes: readonly Rectangle[],
  stated: number | undefined,
): { width: number; height: number } {
  if (boxes.length === 0) return { width: stated ?? 16, height: (stated ?? 16) * (9 / 16) };
  const bounds = boundsOf(boxes);
  return {
    width: stated ?? (bounds.x + bounds.width + Math.max(0, bounds.x) || 1),
    height: bounds.y + bounds.height + Math.max(0, bounds.y) || 1,
  };
}

/** The bounding rectangle of others; without any, one of size zero at 0, 0. */
export function boundsOf(rectangles: readonly Rectangle[]): Rectangle {
  if (rectangles.length === 0) return { x: 0, y: 0, width: 0, height: 0 };
  const x = Math.min(...rectangles.map((one) => one.x));
  const y = Math.min(...rectangles.map((one) => one.y));
  const right = Math.max(...rectangles.map((one) => one.x + one.width));
  const bottom = Math.max(...rectangles.map((one) => one.y + one.height));
  return { x, y, width: right - x, height: bottom - y };
}

/** Everything to draw: the frame and what is outside it. */
export function drawnArea({ frame, boxes }: WallStyle): Rectangle {
  return boundsOf([{ x: 0, y: 0, ...frame }, ...boxes]);
}

/**
 * The boxes in reading order: row by row from the top, each row from the left. A box belongs to a row if it
 * reaches the horizontal centre line of the row's first box.
 */
export function inReadingOrder<B extends Rectangle>(boxes: readonly B[]): readonly B[] {
  const rows: B[][] = [];
  for (const box of boxes.toSorted((a, b) => a.y - b.y || a.x - b.x)) {
    const row = rows.at(-1);
    const first = row?.[0];
    if (row !== undefined && first !== undefined && box.y < first.y + first.height / 2) {
      row.push(box);
    } else {
      rows.push([box]);
    }
  }
  return rows.flatMap((row) => row.toSorted((a, b) => a.x - b.x || a.y - b.y));
}

/** The ids of the boxes in reading order, each once. */
export function idsInReadingOrder({ boxes }: Pick<WallStyle, 'boxes'>): readonly string[] {
  return [...new Set(inReadingOrder(boxes).map(({ id }) => id))];
}

/** What boxes are called: by their channel's name, with the id where several have that name; unknown ones by the id. */
export function boxNames(boxes: readonly StyleBox[]): (id: string) => string {
  const idsByAlias = new Map<string, Set<string>>();
  for (const { id, alias } of boxes) {
    idsByAlias.set(alias, (idsByAlias.get(alias) ?? new Set()).add(id));
  }
  const names = new Map(
    boxes.map(({ id, alias }) => {
      if (alias === '') return [id, id];
      return [id, (idsByAlias.get(alias)?.size ?? 0) > 1 ? `${alias} ${id}` : alias];
    }),
  );
  return (id) => names.get(id) ?? id;
}

function number(value: unknown): number {
  return typeof value === 'number' && Number.isFinite(value) ? value : 0;
}

function text(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

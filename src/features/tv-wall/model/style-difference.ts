import { contentAt, filledBoxes } from './wall.ts';
import type { BoxContent, Wall } from './wall.ts';
import { idsInReadingOrder } from './wall-style.ts';
import type { Rectangle, StyleBox, WallStyle } from './wall-style.ts';
import { boxOrder, withOrder } from './box-order.ts';
import { assignBoxes } from './placing.ts';

/**
 * Handles a style that has changed since a preset was made for it: content that still maps stays in its box,
 * other content is listed with its lost box. Nothing is dropped here. The preset stores only the ids of the
 * boxes; if an earlier state of the style is known, a box with another id at the same position is the same box
 * renamed.
 */
export interface StyleDifference {
  /** Contents of boxes that the style does not have. */
  readonly lost: readonly LostBox[];
  /** Boxes that the style did not have, or that got another id or name. Empty if no earlier state is known. */
  readonly added: readonly string[];
  readonly renamed: readonly { readonly from: string; readonly to: string }[];
  readonly relabelled: readonly {
    readonly id: string;
    readonly from: string;
    readonly to: string;
  }[];
  /** Boxes that have another position or size now. */
  readonly moved: readonly string[];
}

export interface LostBox {
  readonly box: string;
  readonly content: BoxContent;
  /** The free box that is now in its position; null if none is known. */
  readonly successor: string | null;
}

/** `before`: the style as it was when the wall was made, if known. */
export function styleDifference(
  wall: Wall,
  style: WallStyle,
  before?: Pick<WallStyle, 'boxes' | 'frame'>,
): StyleDifference {
  const now = new Map(style.boxes.map((box) => [box.id, box]));
  const then = new Map((before?.boxes ?? []).map((box) => [box.id, box]));
  const heirs = before === undefined ? new Map<string, string>() : heirsOf(before, style);
  const lost = filledBoxes(wall)
    .filter((box) => !now.has(box))
    .map((box) => ({ box, content: contentAt(wall, box), successor: heirs.get(box) ?? null }));
  const heirIds = new Set(heirs.values());
  const stayed = [...now].flatMap(([id, box]) => {
    const was = then.get(id);
    return was === undefined ? [] : [{ id, box, was }];
  });
  return {
    lost: lost.map((each) => ({ ...each, successor: freeHeir(wall, each.successor) })),
    added:
      before === undefined
        ? []
        : idsInReadingOrder(style).filter((id) => !then.has(id) && !heirIds.has(id)),
    renamed: [...heirs].map(([from, to]) => ({ from, to })),
    relabelled: stayed
      .filter(({ box, was }) => box.alias !== was.alias)
      .map(({ id, box, was }) => ({ id, from: was.alias, to: box.alias })),
    moved:
      before === undefined
        ? []
        : stayed
            .filter(({ box, was }) => !samePlace(relative(box, style), relative(was, before)))
            .map(({ id }) => id),
  };
}

/** Moves every content whose box was renamed to the box's new id, with its number; the others stay listed. */
export function carriedOver(wall: Wall, { lost }: StyleDifference): Wall {
  const moves = lost.flatMap(({ box, content, successor }) =>
    successor === null ? [] : [{ box, content, successor }],
  );
  const carried = assignBoxes(wall, [
    ...moves.map(({ box }) => [box, { kind: 'empty' }] as const),
    ...moves.map(({ successor, content }) => [successor, content] as const),
  ]);
  const heirs = new Map(moves.map(({ box, successor }) => [box, successor]));
  return withOrder(
    carried,
    boxOrder(wall).map((box) => heirs.get(box) ?? box),
  );
}

/** An occupied box cannot take another content. */
function freeHeir(wall: Wall, heir: string | null): string | null {
  return heir !== null && contentAt(wall, heir).kind === 'empty' ? heir : null;
}

/** Maps the id of a lost box to the id of the new box at its position. */
function heirsOf(
  before: Pick<WallStyle, 'boxes' | 'frame'>,
  style: WallStyle,
): Map<string, string> {
  const idsNow = new Set(style.boxes.map(({ id }) => id));
  const idsThen = new Set(before.boxes.map(({ id }) => id));
  const fresh = style.boxes.filter(({ id }) => !idsThen.has(id));
  const heirs = new Map<string, string>();
  for (const gone of before.boxes) {
    if (idsNow.has(gone.id)) continue;
    const place = relative(gone, before);
    const taken = new Set(heirs.values());
    const heir = fresh.find((box) => !taken.has(box.id) && samePlace(relative(box, style), place));
    if (heir !== undefined) heirs.set(gone.id, heir.id);
  }
  return heirs;
}

/** In fractions of the frame's width, because a style may return in other units. */
function relative(box: StyleBox, { frame }: Pick<WallStyle, 'frame'>): Rectangle {
  const scale = 1 / frame.width;
  return {
    x: box.x * scale,
    y: box.y * scale,
    width: box.width * scale,
    height: box.height * scale,
  };
}

const NEAR = 1 / 200;

function samePlace(a: Rectangle, b: Rectangle): boolean {
  return [a.x - b.x, a.y - b.y, a.width - b.width, a.height - b.height].every(
    (difference) => Math.abs(difference) <= NEAR,
  );
}

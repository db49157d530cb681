import { contentAt, filledBoxes } from './wall.ts';
import type { BoxContent, Wall } from './wall.ts';
import { idsInReadingOrder } from './wall-style.ts';
import type { Rectangle, StyleBox, WallStyle } from './wall-style.ts';
import { assignBoxes } from './placing.ts';

/**
 * A style is not the one any more that a preset was made for: what still maps stays where it is,
 * what does not is listed with its content. Nothing is dropped here. The preset itself keeps only
 * the boxes' ids; where an earlier state of the style is known, a box of another id at the same
 * place is the same box renamed.
 */
export interface StyleDifference {
  /** Contents for boxes that the style does not have. */
  readonly lost: readonly LostBox[];
  /** Boxes that the style did not have, or that got another id or name. Empty where nothing earlier is known. */
  readonly added: readonly string[];
  readonly renamed: readonly { readonly from: string; readonly to: string }[];
  readonly relabelled: readonly {
    readonly id: string;
    readonly from: string;
    readonly to: string;
  }[];
  /** Boxes that stand elsewhere or have another size now. */
  readonly moved: readonly string[];
}

export interface LostBox {
  readonly box: string;
  readonly content: BoxContent;
  /** The free box that has come to stand in its place; null where none is known. */
  readonly successor: string | null;
}

/** `before`: the style as it was when the wall was made, where somebody remembers. */
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

/** Every content whose box was renamed, in the box's new id; the others stay listed. */
export function carriedOver(wall: Wall, { lost }: StyleDifference): Wall {
  const moves = lost.flatMap(({ box, content, successor }) =>
    successor === null ? [] : [{ box, content, successor }],
  );
  return assignBoxes(wall, [
    ...moves.map(({ box }) => [box, { kind: 'empty' }] as const),
    ...moves.map(({ successor, content }) => [successor, content] as const),
  ]);
}

/** What is taken is no place for another content. */
function freeHeir(wall: Wall, heir: string | null): string | null {
  return heir !== null && contentAt(wall, heir).kind === 'empty' ? heir : null;
}

/** By the id of a box that is gone the id of the new one that stands in its place. */
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

/** In parts of the frame's width: a style may come back in other units. */
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

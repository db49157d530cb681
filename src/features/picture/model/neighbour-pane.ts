import type { PaneCell, VmpLayout } from './layouts.ts';

export const directions = ['left', 'right', 'up', 'down'] as const;
export type Direction = (typeof directions)[number];

/** Cells that only touch are not next to each other. */
const TOUCH = 1e-6;

/**
 * The slot of the pane that an arrow key moves to: the nearest adjacent pane, otherwise the nearest in that
 * direction. Undefined if there is none.
 */
export function neighbourPane(
  layout: Pick<VmpLayout, 'cells'>,
  slot: number,
  direction: Direction,
): number | undefined {
  const from = layout.cells[slot];
  if (from === undefined) return undefined;
  const candidates = [...layout.cells.entries()].flatMap(([other, cell]) => {
    const way = wayTo(from, cell, direction);
    return other === slot || way === undefined ? [] : [{ slot: other, ...way }];
  });
  const [nearest] = candidates.toSorted(
    (a, b) =>
      Number(b.beside) - Number(a.beside) || a.gap - b.gap || a.aside - b.aside || a.slot - b.slot,
  );
  return nearest?.slot;
}

interface Way {
  readonly beside: boolean;
  /** The distance between the facing edges, and between the centres across the direction. */
  readonly gap: number;
  readonly aside: number;
}

/** Undefined for a pane whose centre is not in that direction. */
function wayTo(from: PaneCell, to: PaneCell, direction: Direction): Way | undefined {
  const across = direction === 'left' || direction === 'right';
  const [own, other] = across ? [spanX(from), spanX(to)] : [spanY(from), spanY(to)];
  const [ownSide, otherSide] = across ? [spanY(from), spanY(to)] : [spanX(from), spanX(to)];
  const sign = direction === 'right' || direction === 'down' ? 1 : -1;
  if ((middle(other) - middle(own)) * sign < TOUCH) return undefined;
  const gap = sign > 0 ? other.start - own.end : own.start - other.end;
  return {
    beside: Math.min(ownSide.end, otherSide.end) - Math.max(ownSide.start, otherSide.start) > TOUCH,
    gap: Math.round(Math.max(gap, 0) / TOUCH),
    aside: Math.round(Math.abs(middle(otherSide) - middle(ownSide)) / TOUCH),
  };
}

interface Span {
  readonly start: number;
  readonly end: number;
}

function spanX({ x, width }: PaneCell): Span {
  return { start: x, end: x + width };
}

function spanY({ y, height }: PaneCell): Span {
  return { start: y, end: y + height };
}

function middle({ start, end }: Span): number {
  return (start + end) / 2;
}

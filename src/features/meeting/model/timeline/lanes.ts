import type { Span } from '#app/lib/time.ts';

/** A meeting's place in its row. */
export interface Placed<Item> {
  readonly item: Item;
  /** Within the window, milliseconds since 1970 UTC. */
  readonly start: number;
  readonly end: number;
  /** From 0, the uppermost. */
  readonly lane: number;
  /** It goes on outside of the window. */
  readonly fromBefore: boolean;
  readonly onwards: boolean;
  /** It overlaps with another one of a row that can hold one at a time. */
  readonly clash?: boolean;
}

export interface Lanes<Item> {
  /** In order of their start. */
  readonly blocks: readonly Placed<Item>[];
  /** At least 1: an empty row has a height too. */
  readonly lanes: number;
}

/** What has no length is drawn with this one, in ms. */
const SHORTEST = 60_000;

/**
 * Puts what overlaps into lanes, each into the uppermost that is free by then; what lies outside of
 * the window is left out, what leaves it is cut.
 *
 *     0  [a     ][c   ]
 *     1     [b     ][d ]
 */
export function placeInLanes<Item extends Span & { readonly id: string }>(
  items: readonly Item[],
  window: { readonly start: number; readonly end: number },
): Lanes<Item> {
  const inside = items
    .map((item) => ({ item, start: item.start, end: endOf(item) }))
    .filter(({ start, end }) => start < window.end && end > window.start)
    .toSorted((a, b) => a.start - b.start || b.end - a.end || (a.item.id < b.item.id ? -1 : 1));
  const freeFrom: number[] = [];
  const blocks = inside.map(({ item, start, end }) => {
    const found = freeFrom.findIndex((from) => from <= start);
    const lane = found === -1 ? freeFrom.length : found;
    freeFrom[lane] = end;
    return {
      item,
      lane,
      start: Math.max(start, window.start),
      end: Math.min(end, window.end),
      fromBefore: start < window.start,
      onwards: end > window.end,
    };
  });
  return { blocks, lanes: Math.max(1, freeFrom.length) };
}

function endOf({ start, end }: Span): number {
  if (end === null) return Infinity;
  return end > start ? end : start + SHORTEST;
}

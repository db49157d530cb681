import type { Placed } from './lanes.ts';

/** So many meetings of a room are shown from far away. */
const SHOWN = 4;

/** What is on in a room and what comes next, the earliest first. */
export function comingOn<Item>(
  blocks: readonly Placed<Item>[],
  now: number,
): readonly Placed<Item>[] {
  return blocks
    .filter(({ end }) => end > now)
    .toSorted((a, b) => a.start - b.start)
    .slice(0, SHOWN);
}

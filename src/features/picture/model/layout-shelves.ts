import { layoutOf, vmpLayouts } from './layouts.ts';

/** Layouts laid out to choose from: on a shelf for each number of panes, shelves broken into rows. */

export interface Shelf {
  readonly panes: number;
  /** By number. */
  readonly layouts: readonly number[];
}

/** All layouts by how many panes they have, the fewest first. */
export function shelvesByPanes(): readonly Shelf[] {
  const shelves = new Map<number, number[]>();
  for (const { id, cells } of vmpLayouts) {
    shelves.set(cells.length, [...(shelves.get(cells.length) ?? []), id]);
  }
  return [...shelves]
    .map(([panes, layouts]) => ({ panes, layouts: layouts.toSorted((a, b) => a - b) }))
    .toSorted((a, b) => a.panes - b.panes);
}

/**
 * Where a key leads among items on shelves, all counted through: `sizes` items on each shelf, the
 * shelves one after another in rows of `columns`. Left and right go on through the rows, up and down
 * keep the column, Page Up and Down go to the first item of the shelf before and after, Home and End
 * to the first and the last of all. Undefined for any other key.
 */
export function moveOnShelves(
  sizes: readonly number[],
  columns: number,
  at: number,
  key: string,
): number | undefined {
  const count = sizes.reduce((sum, size) => sum + size, 0);
  if (count === 0) return undefined;
  const last = count - 1;
  const row = (index: number) => Math.floor(index / Math.max(1, columns));
  switch (key) {
    case 'ArrowLeft':
      return Math.max(at - 1, 0);
    case 'ArrowRight':
      return Math.min(at + 1, last);
    case 'ArrowUp':
      return row(at) === 0 ? at : at - columns;
    case 'ArrowDown':
      // the last row may be too short for the column
      return row(at) === row(last) ? at : Math.min(at + columns, last);
    case 'PageUp':
    case 'PageDown': {
      const starts = startsOf(sizes);
      const shelf = starts.findLastIndex((start) => start <= at);
      return starts[shelf + (key === 'PageUp' ? -1 : 1)] ?? (key === 'PageUp' ? 0 : at);
    }
    case 'Home':
      return 0;
    case 'End':
      return last;
    default:
      return undefined;
  }
}

/** The first item of each shelf that has any. */
function startsOf(sizes: readonly number[]): readonly number[] {
  let start = 0;
  const starts: number[] = [];
  for (const size of sizes) {
    if (size > 0) starts.push(start);
    start += size;
  }
  return starts;
}

/** So many layouts used last are kept. */
export const MOST_RECENT = 6;

/** The layouts used last with one more, the last first, nothing twice. */
export function withRecent(recent: readonly number[], layout: number): readonly number[] {
  return [layout, ...recent.filter((id) => id !== layout)].slice(0, MOST_RECENT);
}

/** Those of the ids that are layouts, nothing twice. */
export function knownRecent(ids: readonly number[]): readonly number[] {
  return [...new Set(ids.filter((id) => layoutOf(id) !== undefined))].slice(0, MOST_RECENT);
}

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
 * Where a key leads among items on shelves, all counted through: `sizes` items on each shelf, every
 * shelf beginning a row of `columns`. Left and right go on through rows and shelves, up and down
 * keep the column as far as the row is so long, Page Up and Down go to the shelf before and after,
 * Home and End to the first and the last item. Undefined for any other key.
 */
export function moveOnShelves(
  sizes: readonly number[],
  columns: number,
  at: number,
  key: string,
): number | undefined {
  const rows = rowsOf(sizes, Math.max(1, columns));
  const last = sizes.reduce((sum, size) => sum + size, 0) - 1;
  if (last < 0) return undefined;
  const within = (index: number) => Math.min(Math.max(index, 0), last);
  const row = rows.findIndex(({ start, length }) => at < start + length);
  const here = rows[row];
  switch (key) {
    case 'ArrowLeft':
      return within(at - 1);
    case 'ArrowRight':
      return within(at + 1);
    case 'ArrowUp':
    case 'ArrowDown': {
      const next = rows[row + (key === 'ArrowUp' ? -1 : 1)];
      if (here === undefined || next === undefined) return at;
      return next.start + Math.min(at - here.start, next.length - 1);
    }
    case 'PageUp':
    case 'PageDown': {
      const shelf = (here?.shelf ?? 0) + (key === 'PageUp' ? -1 : 1);
      return rows.find((other) => other.shelf === shelf)?.start ?? at;
    }
    case 'Home':
      return 0;
    case 'End':
      return last;
    default:
      return undefined;
  }
}

interface Row {
  readonly shelf: number;
  readonly start: number;
  readonly length: number;
}

function rowsOf(sizes: readonly number[], columns: number): readonly Row[] {
  let start = 0;
  const rows: Row[] = [];
  for (const [shelf, size] of sizes.entries()) {
    for (let done = 0; done < size; done += columns) {
      const length = Math.min(columns, size - done);
      rows.push({ shelf, start, length });
      start += length;
    }
  }
  return rows;
}

/** So many layouts used last are kept. */
export const MOST_RECENT = 6;

/** The layouts used last with one more, the last first, nothing twice. */
export function withRecent(recent: readonly number[], layout: number): readonly number[] {
  return [layout, ...recent.filter((id) => id !== layout)].slice(0, MOST_RECENT);
}

/** What was kept, as far as it is layouts. */
export function readRecent(value: unknown): readonly number[] {
  if (!Array.isArray(value)) return [];
  const layouts = value.filter((id) => typeof id === 'number' && layoutOf(id) !== undefined);
  return [...new Set<number>(layouts)].slice(0, MOST_RECENT);
}

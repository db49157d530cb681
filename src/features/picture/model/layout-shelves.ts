import { layoutOf, vmpLayouts } from './layouts.ts';

/** Layouts on shelves for a picker: a shelf for each pane count, with shelves broken into rows. */

export interface Shelf {
  readonly panes: number;
  /** Layout numbers. */
  readonly layouts: readonly number[];
}

/** All layouts by their pane count, the fewest panes first. */
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
 * The item that a key moves to. Items are numbered across shelves: `sizes` gives the items on each shelf, and
 * each shelf has rows of `columns`. Left and right continue through the rows, up and down keep the column, Page
 * Up and Page Down go to the first item of the previous or next shelf, Home and End to the first or last item.
 * Undefined for any other key.
 */
export function moveOnShelves(
  sizes: readonly number[],
  columns: number,
  at: number,
  key: string,
): number | undefined {
  const count = countOf(sizes);
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
      // the last row may be too short to have this column
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

/** An item of one of several lists under each other. */
export interface ListPlace {
  readonly list: number;
  readonly item: number;
}

/**
 * As `moveOnShelves`, over several lists: beyond the last row of one, down goes on into the next list, and up into the
 * one before. Up from the very first row, or from nowhere, leads to nowhere.
 */
export function moveThroughLists(
  lists: readonly (readonly number[])[],
  columns: number,
  from: ListPlace | undefined,
  key: string,
): ListPlace | undefined {
  if (from === undefined) return key === 'ArrowDown' ? firstOf(lists, 0) : undefined;
  const { list, item } = from;
  const next = moveOnShelves(lists[list] ?? [], columns, item, key);
  if (next === undefined || next !== item) return { list, item: next ?? item };
  if (key === 'ArrowDown') return firstOf(lists, list + 1) ?? from;
  if (key !== 'ArrowUp') return from;
  const above = lists.findLastIndex((sizes, place) => place < list && countOf(sizes) > 0);
  return above < 0 ? undefined : { list: above, item: countOf(lists[above] ?? []) - 1 };
}

function firstOf(lists: readonly (readonly number[])[], from: number): ListPlace | undefined {
  const list = lists.findIndex((sizes, place) => place >= from && countOf(sizes) > 0);
  return list < 0 ? undefined : { list, item: 0 };
}

function countOf(sizes: readonly number[]): number {
  return sizes.reduce((sum, size) => sum + size, 0);
}

/** The first item of each shelf that is not empty. */
function startsOf(sizes: readonly number[]): readonly number[] {
  let start = 0;
  const starts: number[] = [];
  for (const size of sizes) {
    if (size > 0) starts.push(start);
    start += size;
  }
  return starts;
}

/** The number of recently used layouts to keep. */
export const MOST_RECENT = 6;

/** Adds a layout to the recently used ones, newest first, without duplicates. */
export function withRecent(recent: readonly number[], layout: number): readonly number[] {
  return [layout, ...recent.filter((id) => id !== layout)].slice(0, MOST_RECENT);
}

/** The ids that are known layouts, without duplicates. */
export function knownLayouts(ids: readonly number[]): readonly number[] {
  return [...new Set(ids.filter((id) => layoutOf(id) !== undefined))];
}

/** The known ones among those used last. */
export function knownRecent(ids: readonly number[]): readonly number[] {
  return knownLayouts(ids).slice(0, MOST_RECENT);
}

/** Takes a layout in as the last one, or out. */
export function withoutOrWith(layouts: readonly number[], layout: number): readonly number[] {
  return layouts.includes(layout) ? layouts.filter((id) => id !== layout) : [...layouts, layout];
}

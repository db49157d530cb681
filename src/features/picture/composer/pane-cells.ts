import type { Composition } from '../model/composition.ts';
import { layoutOf, paneSizeAt } from '../model/layouts.ts';
import type { PaneCell, PaneSize } from '../model/layouts.ts';

/** Where the panes of a picture stand; those of a layout that nobody knows are a list. */
export function cellsOf({
  layout,
  panes,
}: Pick<Composition, 'layout' | 'panes'>): readonly PaneCell[] {
  const known = layoutOf(layout);
  return known === undefined ? inList(panes.length) : known.cells;
}

/** Undefined where all are equal, or nobody knows. */
export function sizeAt(
  layout: Composition['layout'],
  slot: number,
): Exclude<PaneSize, 'equal'> | undefined {
  const known = layoutOf(layout);
  const size = known && paneSizeAt(known, slot);
  return size === 'equal' ? undefined : size;
}

/** The part of the frame above the list, where it says that the places are not known. */
const STAMP_HEIGHT = 0.1;
/** More of them would be too low to be read: the list goes on in a further column. */
const LIST_ROWS = 12;

/** Down the columns: a list in the order of the contract, which nobody takes for the places of a layout. */
function inList(count: number): readonly PaneCell[] {
  const columns = Math.ceil(count / LIST_ROWS);
  const rows = Math.ceil(count / columns);
  const height = (1 - STAMP_HEIGHT) / rows;
  return Array.from({ length: count }, (_, slot) => ({
    x: Math.floor(slot / rows) / columns,
    y: STAMP_HEIGHT + (slot % rows) * height,
    width: 1 / columns,
    height,
  }));
}

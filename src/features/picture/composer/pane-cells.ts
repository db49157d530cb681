import type { Composition } from '../model/composition.ts';
import { layoutOf, paneSizeAt } from '../model/layouts.ts';
import type { PaneCell, PaneSize } from '../model/layouts.ts';

/** Where the panes of a picture stand; those of a layout that nobody knows stand in a grid. */
export function cellsOf({
  layout,
  panes,
}: Pick<Composition, 'layout' | 'panes'>): readonly PaneCell[] {
  const known = layoutOf(layout);
  return known === undefined ? inGrid(panes.length) : known.cells;
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

function inGrid(count: number): readonly PaneCell[] {
  const columns = Math.ceil(Math.sqrt(count));
  return Array.from({ length: count }, (_, slot) => ({
    x: (slot % columns) / columns,
    y: Math.floor(slot / columns) / columns,
    width: 1 / columns,
    height: 1 / columns,
  }));
}

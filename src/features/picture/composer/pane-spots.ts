import type { Spots } from '../designer-parts/spots.ts';
import { extend } from '#app/features/people/selection.ts';
import { cellsOf } from './pane-cells.ts';
import type { Composer } from './use-composer.ts';

/** The panes as spots: known by their slots. */
export function paneSpots(composer: Composer, focus: (slot: number) => void): Spots {
  const { composition, selection, slots, at, armed, gathers, select, putDown } = composer;
  const rows = composition.panes.map((_, slot) => ({ key: String(slot) }));
  return {
    count: rows.length,
    cells: cellsOf(composition),
    at,
    selection,
    chosen: slots.length,
    keyOf: (slot) => rows[slot]?.key,
    rangeTo: (from, slot) => extend(from, rows, String(slot)),
    select,
    focus,
    gathers,
    putDown: armed === null ? undefined : (slot) => putDown(armed, { on: 'pane', slot }),
  };
}

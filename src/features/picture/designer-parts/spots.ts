import type { KeyboardEvent, MouseEvent } from 'react';
import type { PaneCell } from '../model/layouts.ts';
import { neighbourPane } from '../model/neighbour-pane.ts';
import type { Direction } from '../model/neighbour-pane.ts';
import { moveActiveTo, pick, toggle } from '#app/features/people/selection.ts';
import type { ListSelection } from '#app/features/people/selection.ts';

/** What panes and boxes have alike: numbered spots in the plane, to be chosen and filled. */
export interface Spots {
  readonly count: number;
  /** Where each stands, in their order. */
  readonly cells: readonly PaneCell[];
  /** The spot that the keyboard is at. */
  readonly at: number;
  /** By the keys of the spots. */
  readonly selection: ListSelection;
  /** How many are chosen. */
  readonly chosen: number;
  readonly keyOf: (spot: number) => string | undefined;
  /** Everything from where the range begins; where none does, from where the keyboard is. */
  readonly rangeTo: (selection: ListSelection, spot: number) => ListSelection;
  readonly select: (selection: ListSelection) => void;
  readonly focus: (spot: number) => void;
  /** A click takes a spot in or out beside the others. */
  readonly gathers?: boolean;
  /** Puts down what waits for a spot; undefined: nothing waits. */
  readonly putDown: ((spot: number) => void) | undefined;
}

type Held = Pick<MouseEvent, 'shiftKey' | 'ctrlKey' | 'metaKey'>;
type Pressed = Held & Pick<KeyboardEvent, 'key' | 'altKey' | 'stopPropagation'>;

/**
 * A click on a spot: puts down what waits, or chooses it, a range with Shift, one more or less with Ctrl. A chosen one that
 * is clicked again stays chosen: Escape, and a click beside all of them, give the choice up.
 */
export function clickSpot(spots: Spots, spot: number, event: Held): void {
  const { selection, select, gathers = false, putDown } = spots;
  const key = spots.keyOf(spot);
  if (key === undefined) return;
  if (putDown !== undefined) putDown(spot);
  else if (event.shiftKey) select(spots.rangeTo(selection, spot));
  else if (gathers || event.ctrlKey || event.metaKey) select(toggle(selection, key));
  else select(pick(key));
}

/** Space: what waits is put down where the keyboard is, or the spot is taken in or out. */
export function takeSpot({ at, selection, select, keyOf, putDown }: Spots): void {
  const key = keyOf(at);
  if (putDown !== undefined) putDown(at);
  else if (key !== undefined) select(toggle(selection, key));
}

const ARROWS: Readonly<Record<string, Direction>> = {
  ArrowLeft: 'left',
  ArrowRight: 'right',
  ArrowUp: 'up',
  ArrowDown: 'down',
};

/**
 * The keys that both designers give to their spots: arrows, Home and End lead to another one, Escape
 * gives the choice up, Enter puts down what waits. True: it was one of them, and is done.
 */
export function spotKey(event: Pressed, spots: Spots): boolean {
  const { at, count, selection, putDown } = spots;
  const direction = ARROWS[event.key];
  if (direction !== undefined) {
    if (event.altKey) return false;
    const spot = neighbourPane(spots, at, direction);
    if (spot !== undefined) walkTo(event, spots, spot);
    return true;
  }
  if (event.key === 'Home' || event.key === 'End') {
    walkTo(event, spots, event.key === 'Home' ? 0 : count - 1);
    return true;
  }
  if (event.key === 'Escape') {
    if (spots.chosen === 0) return false;
    spots.select({ ...selection, chosen: new Set() });
    // what the designer stands in is not closed by it
    event.stopPropagation();
    return true;
  }
  if (event.key !== 'Enter' || putDown === undefined) return false;
  putDown(at);
  return true;
}

/** The keyboard goes there and chooses it, the range with Shift; with Ctrl, or while something waits, it only goes. */
export function walkTo(event: Held, spots: Spots, spot: number): void {
  const { selection, select, keyOf, at } = spots;
  const key = keyOf(spot);
  if (key === undefined) return;
  if (spots.putDown !== undefined || event.ctrlKey || event.metaKey)
    select(moveActiveTo(selection, key));
  else if (event.shiftKey) select(spots.rangeTo({ ...selection, active: keyOf(at) ?? null }, spot));
  else select(pick(key));
  spots.focus(spot);
}

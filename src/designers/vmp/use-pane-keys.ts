import type { KeyboardEvent } from 'react';
import { layoutOf } from '#app/domain/vmp/layouts.ts';
import { neighbourPane } from '#app/domain/vmp/neighbour-pane.ts';
import type { Direction } from '#app/domain/vmp/neighbour-pane.ts';
import { extend, goTo, toggle } from '../people/selection.ts';
import { actionOfKey } from '../editing/keyed-action.ts';
import { composerActions } from './composer-actions.ts';
import type { ComposerPlaces } from './composer-actions.ts';
import { cellsOf } from './pane-cells.ts';
import { selectPane } from './use-composer.ts';
import type { Composer } from './use-composer.ts';
import { useStable } from '../use-stable.ts';

const ARROWS: Readonly<Record<string, Direction>> = {
  ArrowLeft: 'left',
  ArrowRight: 'right',
  ArrowUp: 'up',
  ArrowDown: 'down',
};

interface PaneKeys {
  readonly composer: Composer;
  readonly places: ComposerPlaces;
  readonly focusPane: (slot: number) => void;
}

/**
 * The keys of the panes: arrows lead to the neighbour and choose it, with Shift a range, with Ctrl
 * they only move; Space takes in or out; the other keys are the actions'. While something waits for
 * a pane, arrows only move, and Enter or Space puts it there.
 */
export function usePaneKeys({ composer, places, focusPane }: PaneKeys) {
  return useStable((event: KeyboardEvent) => {
    if (handle(event)) event.preventDefault();
  });

  function handle(event: KeyboardEvent): boolean {
    const { composition, selection, at, armed, slots } = composer;
    const direction = ARROWS[event.key];
    if (direction !== undefined) {
      if (event.altKey) return false;
      const layout = layoutOf(composition.layout) ?? { cells: cellsOf(composition) };
      const slot = neighbourPane(layout, at, direction);
      if (slot !== undefined) move(event, slot);
      return true;
    }
    if (event.key === 'Home' || event.key === 'End') {
      move(event, event.key === 'Home' ? 0 : composition.panes.length - 1);
      return true;
    }
    if (event.key === 'Escape') {
      if (slots.length === 0) return false;
      composer.select({ ...selection, chosen: new Set() });
      return true;
    }
    if (armed !== null && (event.key === 'Enter' || event.key === ' ')) {
      composer.putDown(armed, { on: 'pane', slot: at });
      return true;
    }
    if (event.key === ' ') {
      composer.select(toggle(selection, String(at)));
      return true;
    }
    const action = actionOfKey(composerActions, event);
    if (action === undefined) return false;
    // a pane that the keyboard is at counts, where none is selected
    if (action.id === 'assign' && slots.length === 0) composer.select(selectPane(at));
    if (action.why(composer) === undefined) action.run(composer, places);
    return true;
  }

  function move(event: KeyboardEvent, slot: number) {
    const { selection, composition, armed, at } = composer;
    const key = String(slot);
    const rows = composition.panes.map((_, each) => ({ key: String(each) }));
    if (armed !== null || event.ctrlKey || event.metaKey) composer.select(goTo(selection, key));
    else if (event.shiftKey) {
      const from = selection.anchor === null ? { ...selection, anchor: String(at) } : selection;
      composer.select(extend(from, rows, key));
    } else composer.select(selectPane(slot));
    focusPane(slot);
  }
}

import type { KeyboardEvent } from 'react';
import { actByKey } from '../designer-parts/designer-action.ts';
import { spotKey, takeSpot } from '../designer-parts/spots.ts';
import { useStable } from '#app/components/use-stable.ts';
import { composerActions } from './composer-actions.ts';
import type { ComposerWays } from './composer-actions.ts';
import { paneSpots } from './pane-spots.ts';
import type { Composer } from './use-composer.ts';

interface PaneKeys {
  readonly composer: Composer;
  readonly ways: ComposerWays;
  readonly focusPane: (slot: number) => void;
}

/**
 * The keys of the panes: arrows lead to the neighbour and choose it, with Shift a range, with Ctrl
 * they only move; Space takes in or out; the other keys are the actions'. While something waits for
 * a pane, arrows only move, and Enter or Space puts it there.
 */
export function usePaneKeys({ composer, ways, focusPane }: PaneKeys) {
  return useStable((event: KeyboardEvent) => {
    const spots = paneSpots(composer, focusPane);
    const acting = { actions: composerActions, designer: composer, ways, spots };
    if (event.key === ' ') takeSpot(spots);
    else if (!spotKey(event, spots) && !actByKey(event, acting)) return;
    event.preventDefault();
  });
}

import type { KeyboardEvent } from 'react';
import { ZOOM_STEP } from '../model/view.ts';
import { actByKey } from '#app/features/picture/designer-parts/designer-action.ts';
import type { DesignerWays } from '#app/features/picture/designer-parts/designer-action.ts';
import { spotKey, takeSpot, walkTo } from '#app/features/picture/designer-parts/spots.ts';
import type { Spots } from '#app/features/picture/designer-parts/spots.ts';
import { useStable } from '#app/components/use-stable.ts';
import { boxSpots } from './box-spots.ts';
import { chosenCells } from './use-wall-editing.ts';
import type { WallEditing } from './use-wall-editing.ts';
import type { ViewControl } from './view-control.ts';
import { wallActions } from './wall-actions.ts';
import { shortcutKey } from '#app/lib/keys.ts';

interface BoxKeys {
  readonly editing: WallEditing;
  readonly control: ViewControl;
  readonly ways: DesignerWays;
  readonly focusBox: (place: number) => void;
}

/**
 * The keys of the boxes: arrows lead to the neighbour and choose it, with Shift the rectangle up to
 * it, with Ctrl they only move; Page keys follow the order of reading. Space takes in or out, held
 * it drags the view; `+` and `-` zoom on the pointer, `Z` on the selection, `0` shows all; digits choose a zone; the other keys are the actions'. While something waits
 * for a box, arrows only move, and Enter or Space puts it there.
 */
export function useBoxKeys({ editing, control, ways, focusBox }: BoxKeys) {
  const onKeyDown = useStable((event: KeyboardEvent) => {
    const spots = boxSpots(editing, focusBox);
    const done =
      // Space is done when it is let go
      event.key === ' ' ||
      paged(event, spots) ||
      zoomed(event, control, editing) ||
      zoneChosen(event, editing) ||
      spotKey(event, spots) ||
      actByKey(event, { actions: wallActions, designer: editing, ways, spots });
    if (done) event.preventDefault();
  });
  const onKeyUp = useStable((event: KeyboardEvent) => {
    // held down it was dragging the view
    if (event.key !== ' ' || control.spaceTaken) return;
    takeSpot(boxSpots(editing, focusBox));
    event.preventDefault();
  });
  return { onKeyDown, onKeyUp };
}

function paged(event: KeyboardEvent, spots: Spots): boolean {
  const { at, count } = spots;
  if (event.key === 'PageDown') walkTo(event, spots, Math.min(at + 1, count - 1));
  else if (event.key === 'PageUp') walkTo(event, spots, Math.max(at - 1, 0));
  else return false;
  return true;
}

function zoomed(event: KeyboardEvent, control: ViewControl, editing: WallEditing): boolean {
  if (event.ctrlKey || event.metaKey || event.altKey) return false;
  const key = shortcutKey(event);
  const at = control.pointer && control.onStage(control.pointer);
  if (key === '+' || key === '=') control.zoomBy(ZOOM_STEP, at);
  else if (key === '-') control.zoomBy(1 / ZOOM_STEP, at);
  else if (key === 'z' && !event.shiftKey) control.showAll(chosenCells(editing));
  else if (key === '0') control.fit();
  else return false;
  return true;
}

/** `1` to `9`: the boxes of that zone. */
function zoneChosen(event: KeyboardEvent, { zones, selectZone }: WallEditing): boolean {
  if (event.ctrlKey || event.metaKey || event.altKey || !/^[1-9]$/.test(event.key)) return false;
  const zone = zones[Number(event.key) - 1];
  if (zone !== undefined) selectZone(zone);
  return true;
}

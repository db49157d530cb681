import type { KeyboardEvent } from 'react';
import { rangeBetween, ZOOM_STEP } from '#app/domain/tv-wall/view.ts';
import { neighbourPane } from '#app/domain/vmp/neighbour-pane.ts';
import type { Direction } from '#app/domain/vmp/neighbour-pane.ts';
import { actionOfKey } from '../editing/keyed-action.ts';
import { goTo, toggle } from '../people/selection.ts';
import type { Selection } from '../people/selection.ts';
import { useStable } from '../use-stable.ts';
import { selectBox } from './use-wall-desk.ts';
import type { WallDesk } from './use-wall-desk.ts';
import type { ViewControl } from './view-control.ts';
import { wallActions } from './wall-actions.ts';
import type { WallPlaces } from './wall-actions.ts';
import type { WallSurface } from './wall-surface.ts';

const ARROWS: Readonly<Record<string, Direction>> = {
  ArrowLeft: 'left',
  ArrowRight: 'right',
  ArrowUp: 'up',
  ArrowDown: 'down',
};

interface BoxKeys {
  readonly desk: WallDesk;
  readonly control: ViewControl;
  readonly places: WallPlaces;
  readonly focusBox: (place: number) => void;
}

/**
 * The keys of the boxes: arrows lead to the neighbour and choose it, with Shift the rectangle up to
 * it, with Ctrl they only move; Page keys follow the order of reading. Space takes in or out, held
 * it drags the view; `+`, `-` and `0` zoom; the other keys are the actions'. While something waits
 * for a box, arrows only move, and Enter or Space puts it there.
 */
export function useBoxKeys({ desk, control, places, focusBox }: BoxKeys) {
  const onKeyDown = useStable((event: KeyboardEvent) => {
    if (handle(event)) event.preventDefault();
  });
  const onKeyUp = useStable((event: KeyboardEvent) => {
    // held down it was dragging the view
    if (event.key !== ' ' || control.spaceTaken) return;
    const { armed, at } = desk;
    const box = desk.surface.boxes[at];
    if (box === undefined) return;
    if (armed === null) desk.select(toggle(desk.selection, box.key));
    else desk.putDown(armed, { on: 'box', box: box.id });
    event.preventDefault();
  });
  return { onKeyDown, onKeyUp };

  function handle(event: KeyboardEvent): boolean {
    const { surface, selection, at, armed, boxes } = desk;
    const direction = ARROWS[event.key];
    if (direction !== undefined) {
      if (event.altKey) return false;
      const place = neighbourPane({ cells: surface.cells }, at, direction);
      if (place !== undefined) move(event, place);
      return true;
    }
    const place = placeAfter(event.key, at, surface.boxes.length);
    if (place !== undefined) {
      move(event, place);
      return true;
    }
    if (zoomed(event)) return true;
    if (event.key === 'Escape') {
      if (boxes.length === 0) return false;
      desk.select({ ...selection, chosen: new Set() });
      // what the wall stands in is not closed by it
      event.stopPropagation();
      return true;
    }
    const box = surface.boxes[at];
    if (armed !== null && event.key === 'Enter' && box !== undefined) {
      desk.putDown(armed, { on: 'box', box: box.id });
      return true;
    }
    // the key is done when it is let go
    if (event.key === ' ') return true;
    const action = actionOfKey(wallActions, event);
    if (action === undefined) return false;
    // a box that the keyboard is at counts, where none is selected
    if (action.id === 'assign' && boxes.length === 0) desk.select(selectBox(surface, at));
    if (action.why(desk) === undefined) action.run(desk, places);
    return true;
  }

  function zoomed(event: KeyboardEvent): boolean {
    if (event.ctrlKey || event.metaKey || event.altKey) return false;
    if (event.key === '+' || event.key === '=') control.zoomBy(ZOOM_STEP);
    else if (event.key === '-') control.zoomBy(1 / ZOOM_STEP);
    else if (event.key === '0') control.fit();
    else return false;
    return true;
  }

  function move(event: KeyboardEvent, place: number) {
    const { surface, selection, armed, at } = desk;
    const key = surface.boxes[place]?.key;
    if (key === undefined) return;
    if (armed !== null || event.ctrlKey || event.metaKey) desk.select(goTo(selection, key));
    else if (event.shiftKey) desk.select(areaTo(surface, selection, at, place));
    else desk.select(selectBox(surface, place));
    focusBox(place);
  }
}

function placeAfter(key: string, at: number, count: number): number | undefined {
  const to: Readonly<Record<string, number>> = {
    Home: 0,
    End: count - 1,
    PageDown: Math.min(at + 1, count - 1),
    PageUp: Math.max(at - 1, 0),
  };
  return to[key];
}

/** Everything in the rectangle from where the range begins; where none does, from `at`. */
export function areaTo(
  { boxes, cells, placeOf }: WallSurface,
  selection: Selection,
  at: number,
  place: number,
): Selection {
  const anchor = selection.anchor === null ? undefined : placeOf.get(selection.anchor);
  const from = anchor ?? at;
  const keys = rangeBetween(cells, from, place).flatMap((each) => boxes[each]?.key ?? []);
  return {
    active: boxes[place]?.key ?? null,
    anchor: boxes[from]?.key ?? null,
    chosen: new Set(keys),
  };
}

import type { TypedNumber } from '#app/lib/typed-number.ts';
import {
  assignPane,
  assignPanes,
  clearPanes,
  dropFromTray,
  EMPTY_PANE,
  isEmpty,
  pasteIntoPanes,
  placeFromTray,
  sendToTray,
  swapPaneContents,
} from '../model/composition.ts';
import type { Composition, Pane } from '../model/composition.ts';
import { alignedRows, mirrored, rotated, rowOf } from '../model/arrange.ts';
import type { PlaceMove } from '../model/arrange.ts';
import {
  autofillPicture,
  byHand,
  emptySlots,
  keepingInPane,
  placeInPanes,
  slotsFrom,
  spreadOverPanes,
} from '../model/placing.ts';
import type { Poll } from '../model/poll.ts';
import { cellsOf } from './pane-cells.ts';
import type { Participant } from '../model/participant.ts';
import type { StepName } from '#app/components/undo/step-name.ts';

/** What gestures do to a composed picture, whether by drag, click or key; undefined: nothing. */

/** What is being dragged, or armed until a pane is clicked. */
export type PaneDragItem =
  /** People or a source. */
  | { readonly kind: 'panes'; readonly panes: readonly Pane[] }
  | { readonly kind: 'slot'; readonly slot: number }
  | { readonly kind: 'tray'; readonly index: number };

export type PaneDropPlace =
  { readonly on: 'pane'; readonly slot: number } | { readonly on: 'tray' | 'out' };

export interface Edit {
  readonly step: StepName;
  readonly next: Composition;
  /** What no pane was left for. */
  readonly left?: readonly Pane[];
}

/** What a pane shows, in words. */
type Words = (pane: Pane) => string;

export interface How {
  /** A pane is copied instead of swapped. */
  readonly copy?: boolean;
  /** The selected panes: what happens to one of several happens to all. */
  readonly selected?: readonly number[];
  readonly words: Words;
}

export function dropOnPicture(
  composition: Composition,
  carried: PaneDragItem,
  place: PaneDropPlace,
  how: How,
): Edit | undefined {
  if (place.on === 'pane') return ontoPane(composition, carried, place.slot, how);
  const { selected = [] } = how;
  switch (carried.kind) {
    case 'slot': {
      const slots = selected.includes(carried.slot) ? selected : [carried.slot];
      return place.on === 'tray' ? toTray(composition, slots) : empty(composition, slots);
    }
    case 'tray':
      return place.on === 'out' ? dropWaiting(composition, [carried.index]) : undefined;
    default:
      return undefined;
  }
}

function ontoPane(
  composition: Composition,
  carried: PaneDragItem,
  slot: number,
  { copy = false, selected = [], words }: How,
): Edit | undefined {
  switch (carried.kind) {
    case 'slot': {
      const pane = composition.panes[carried.slot];
      if (pane === undefined || carried.slot === slot) return undefined;
      return copy
        ? pasteInto(composition, [slot], pane)
        : swapPanes(composition, carried.slot, slot);
    }
    case 'tray': {
      const pane = composition.tray[carried.index];
      if (pane === undefined) return undefined;
      return edit(
        composition,
        { code: 'assign', who: words(pane), pane: slot + 1 },
        byHand(placeFromTray(composition, carried.index, slot)),
      );
    }
    default: {
      const { panes } = carried;
      const among = selected.length > 1 && selected.includes(slot);
      if (among && !isOnePerson(panes)) return putOnPanes(composition, selected, panes, words);
      return putOnPanes(composition, [slot], panes, words);
    }
  }
}

/** One person goes where they are put, whatever else is selected. */
function isOnePerson(panes: readonly Pane[]): boolean {
  return panes.length === 1 && panes[0]?.source.kind === 'member';
}

/**
 * What putting people and sources on selected panes means, by whichever gesture: one source goes into all of them,
 * several items go in order and on into the empty panes; without any selected, into the empty ones.
 */
export function putOnPanes(
  composition: Composition,
  slots: readonly number[],
  panes: readonly Pane[],
  words: Words,
): Edit | undefined {
  const [only] = panes;
  if (panes.length === 1 && only !== undefined && only.source.kind !== 'member') {
    const targets = slots.length > 0 ? slots : emptySlots(composition).slice(0, 1);
    return setSource(composition, targets, only, words);
  }
  return putIntoPanes(composition, slotsFrom(composition, slots), panes, words);
}

/** The first into the first of the panes and so on. */
export function putIntoPanes(
  composition: Composition,
  slots: readonly number[],
  panes: readonly Pane[],
  words: Words,
): Edit | undefined {
  const [slot] = slots;
  const [pane] = panes;
  if (slot === undefined || pane === undefined) return undefined;
  const count = Math.min(slots.length, panes.length);
  const step: StepName =
    count === 1
      ? { code: 'assign', who: words(pane), pane: slot + 1 }
      : { code: 'assignMany', count };
  const done = edit(composition, step, byHand(placeInPanes(composition, slots, panes)));
  return done && { ...done, left: panes.slice(slots.length) };
}

/** The same source in all of the panes; each keeps its channel, and a new rotation begins with whom the pane shows. */
export function setSource(
  composition: Composition,
  slots: readonly number[],
  pane: Pane,
  words: Words,
): Edit | undefined {
  const [slot] = slots;
  if (slot === undefined) return undefined;
  if (isEmpty(pane)) return empty(composition, slots);
  const next = assignPanes(
    composition,
    slots.map((each) => {
      const before = composition.panes[each] ?? EMPTY_PANE;
      return [each, { ...before, source: keepingInPane(pane, before).source }];
    }),
  );
  const step: StepName =
    slots.length === 1
      ? { code: 'assign', who: words(next.panes[slot] ?? pane), pane: slot + 1 }
      : { code: 'assignMany', count: slots.length };
  return edit(composition, step, byHand(next));
}

/** The terminal's channel that panes show; undefined: none is asked for. */
export function setPaneChannel(
  composition: Composition,
  slots: readonly number[],
  channel: TypedNumber | undefined,
): Edit | undefined {
  const [slot] = slots;
  if (slot === undefined) return undefined;
  const next = slots.reduce((picture, each) => {
    const pane = picture.panes[each];
    if (pane === undefined) return picture;
    const { source } = pane;
    return assignPane(picture, each, channel === undefined ? { source } : { source, channel });
  }, composition);
  return edit(composition, { code: 'channel', pane: slot + 1 }, next);
}

export function empty(composition: Composition, slots: readonly number[]): Edit | undefined {
  const count = filledSlots(composition, slots).length;
  return edit(composition, { code: 'clear', count }, clearPanes(composition, slots));
}

export function toTray(composition: Composition, slots: readonly number[]): Edit | undefined {
  const count = filledSlots(composition, slots).length;
  return edit(composition, { code: 'toTray', count }, sendToTray(composition, slots));
}

export function swapPanes(composition: Composition, a: number, b: number): Edit | undefined {
  const step = { code: 'swap', what: `${a + 1} ↔ ${b + 1}` } as const;
  return edit(composition, step, swapPaneContents(composition, a, b));
}

export function pasteInto(
  composition: Composition,
  slots: readonly number[],
  pane: Pane,
): Edit | undefined {
  const step = { code: 'paste', count: slots.length } as const;
  return edit(composition, step, byHand(pasteIntoPanes(composition, slots, pane)));
}

export function fillUp(composition: Composition, people: readonly Participant[]): Edit | undefined {
  const next = autofillPicture(composition, people);
  const count = emptySlots(composition).length - emptySlots(next).length;
  return next === composition ? undefined : { step: { code: 'fill', count }, next: byHand(next) };
}

/** Panes that change places in every row with those on its other side; without any selected, all do. */
export function mirrorPanes(composition: Composition, slots: readonly number[]): Edit | undefined {
  const moves = mirrored(cellsOf(composition), slots.length > 1 ? slots : undefined);
  return edit(composition, { code: 'mirror' }, rearranged(composition, moves));
}

/** The selected panes go round, the last to the first; one alone stands for its row. */
export function rotatePanes(composition: Composition, slots: readonly number[]): Edit | undefined {
  const [slot] = slots;
  if (slot === undefined) return undefined;
  const cells = cellsOf(composition);
  const round = slots.length > 1 ? alignedRows(cells, slots).flat() : rowOf(cells, slot);
  return edit(composition, { code: 'rotateRow' }, rearranged(composition, rotated(round)));
}

function rearranged(composition: Composition, moves: readonly PlaceMove[]): Composition {
  const panes = moves.map(({ to, from }) => [to, composition.panes[from] ?? EMPTY_PANE] as const);
  return assignPanes(composition, panes);
}

/** People evenly over the selected panes, or over the empty ones: several in a pane take turns. */
export function spreadPanes(
  composition: Composition,
  slots: readonly number[],
  people: readonly Participant[],
  interval?: Poll['interval'],
): Edit | undefined {
  const over = slots.length > 1 ? slots : emptySlots(composition);
  const next = spreadOverPanes(composition, over, people, interval);
  return edit(composition, { code: 'spread', count: over.length }, byHand(next));
}

export function dropWaiting(composition: Composition, places: readonly number[]): Edit | undefined {
  const step = { code: 'dropTray', count: places.length } as const;
  return edit(composition, step, dropFromTray(composition, places));
}

export function filledSlots({ panes }: Composition, slots: readonly number[]): readonly number[] {
  return slots.filter((slot) => {
    const pane = panes[slot];
    return pane !== undefined && !isEmpty(pane);
  });
}

function edit(before: Composition, step: StepName, next: Composition): Edit | undefined {
  return samePicture(before, next) ? undefined : { step, next };
}

/** The same but for a mode that follows from a change there was none of. */
function samePicture(before: Composition, next: Composition): boolean {
  return before === next || (before.panes === next.panes && before.tray === next.tray);
}

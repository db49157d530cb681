import { personKey } from '#app/features/people/model/accounts.ts';
import { assignPanes, changeComposition, fill, isEmpty } from './composition.ts';
import type { Composition, Pane } from './composition.ts';
import type { Participant } from './participant.ts';
import { NEW_POLL } from './poll.ts';
import { everyUse } from './people-in-composition.ts';

/** Puts several people and sources into a picture at once. */

export function paneOf(person: Participant): Pane {
  return { source: { kind: 'member', person } };
}

/** A pane that shows people in turn. */
export function pollPaneOf(people: readonly Participant[]): Pane {
  return { source: { kind: 'poll', poll: { ...NEW_POLL, members: people } } };
}

/** Turns an automatic picture into a manually composed one. */
export function byHand(composition: Composition): Composition {
  return composition.mode === 'automatic'
    ? changeComposition(composition, { mode: 'custom' })
    : composition;
}

/** Puts the first item into the first of these slots and so on, while there are both. */
export function placeInPanes(
  composition: Composition,
  slots: readonly number[],
  panes: readonly Pane[],
): Composition {
  return assignPanes(
    composition,
    slots.flatMap((slot, index) => {
      const pane = panes[index];
      return pane === undefined ? [] : [[slot, pane] as const];
    }),
  );
}

/**
 * The slots for several items dropped on one pane: that pane, then the empty ones after it, then those before.
 */
export function slotsFrom(composition: Composition, slot: number): readonly number[] {
  const empty = emptySlots(composition).filter((other) => other !== slot);
  return [slot, ...empty.filter((other) => other > slot), ...empty.filter((other) => other < slot)];
}

export function emptySlots({ panes }: Composition): readonly number[] {
  return [...panes.entries()].flatMap(([slot, pane]) => (isEmpty(pane) ? [slot] : []));
}

/** People who are in no pane, no visible poll and not in the tray, in their order. */
export function notYetIn(
  composition: Composition,
  people: readonly Participant[],
): readonly Participant[] {
  const batch = composition.mode === 'custom-batch-poll';
  const used = new Set(
    everyUse(composition)
      .filter(({ place }) => batch || place.in !== 'batch-poll')
      .map(({ person }) => personKey(person)),
  );
  return people.filter((person) => !used.has(personKey(person)));
}

/**
 * Fills the empty panes: first with the content of the tray, then with people who are not in the picture yet.
 * Returns the same picture if there is no empty pane or nobody to fill it with.
 */
export function autofillPicture(
  composition: Composition,
  people: readonly Participant[],
): Composition {
  const room = emptySlots(composition).length;
  if (room === 0) return composition;
  const { tray } = composition;
  const incoming = notYetIn(composition, people).slice(0, Math.max(room - tray.length, 0));
  const panes = [...tray, ...incoming.map(paneOf)];
  if (panes.length === 0) return composition;
  const filled = fill(composition, panes);
  return tray.length === 0 ? filled.composition : { ...filled.composition, tray: tray.slice(room) };
}

import { personKey } from '#app/features/people/model/accounts.ts';
import { assignPanes, changeComposition, EMPTY_PANE, fill, isEmpty } from './composition.ts';
import type { Composition, Pane } from './composition.ts';
import type { Participant } from './participant.ts';
import { inParts } from './arrange.ts';
import { NEW_POLL } from './poll.ts';
import type { Poll } from './poll.ts';
import { everyUse } from './people-in-composition.ts';

/** Puts several people and sources into a picture at once. */

export function paneOf(person: Participant): Pane {
  return { source: { kind: 'member', person } };
}

/** A pane that shows people in turn. */
export function pollPaneOf(
  people: readonly Participant[],
  interval: Poll['interval'] = NEW_POLL.interval,
): Pane {
  return { source: { kind: 'poll', poll: { ...NEW_POLL, interval, members: people } } };
}

/** Everybody whom a pane shows by name, at once or in turn. */
export function peopleInPane({ source }: Pane): readonly Participant[] {
  if (source.kind === 'poll') return source.poll.members;
  return 'person' in source && source.person !== null ? [source.person] : [];
}

/** Everybody who was there before and is no more, once. */
export function missingFrom(
  before: readonly Participant[],
  after: readonly Participant[],
): readonly Participant[] {
  const gone = new Map(before.map((person) => [personKey(person), person]));
  for (const person of after) gone.delete(personKey(person));
  return [...gone.values()];
}

/** What is put into a pane; a new rotation begins with those whom the pane shows already. */
export function keepingInPane(pane: Pane, before: Pane): Pane {
  const { source } = pane;
  if (source.kind !== 'poll' || source.poll.members.length > 0) return pane;
  const poll = before.source.kind === 'poll' ? before.source.poll : source.poll;
  return { ...pane, source: { kind: 'poll', poll: { ...poll, members: peopleInPane(before) } } };
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

/** The slots for several items: these, then the empty ones after them, then those before. */
export function slotsFrom(composition: Composition, slots: readonly number[]): readonly number[] {
  const last = slots.at(-1) ?? -1;
  const empty = emptySlots(composition).filter((other) => !slots.includes(other));
  return [
    ...slots,
    ...empty.filter((other) => other > last),
    ...empty.filter((other) => other < last),
  ];
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

/**
 * Spreads people evenly over panes, with those who are there already: one in a pane stands alone, several take turns.
 * Panes that show anything but people are left alone.
 */
export function spreadOverPanes(
  composition: Composition,
  slots: readonly number[],
  people: readonly Participant[],
  interval?: Poll['interval'],
): Composition {
  const own = slots.flatMap((slot) => {
    const pane = composition.panes[slot];
    return pane !== undefined && (isEmpty(pane) || peopleInPane(pane).length > 0)
      ? [{ slot, pane }]
      : [];
  });
  const everybody = [...own.flatMap(({ pane }) => peopleInPane(pane)), ...people];
  const once = [...new Map(everybody.map((person) => [personKey(person), person])).values()];
  const parts = inParts(once, own.length);
  return assignPanes(
    composition,
    own.map(({ slot, pane }, index) => {
      const part = parts[index] ?? [];
      const [only] = part;
      if (only === undefined) return [slot, EMPTY_PANE];
      if (part.length > 1) return [slot, pollPaneOf(part, interval)];
      const stays =
        pane.source.kind === 'member' && personKey(pane.source.person) === personKey(only);
      return [slot, stays ? pane : paneOf(only)];
    }),
  );
}

import { personKey } from '#app/features/people/model/accounts.ts';
import { EMPTY_PANE, withPanes } from './composition.ts';
import type { Composition, Pane } from './composition.ts';
import type { Participant } from './participant.ts';
import { placesInPoll, replaceInPoll, takeOutOfPoll } from './poll.ts';
import type { Poll } from './poll.ts';

/** Finds where a person is used in a composed picture, and replaces them in all these places. */

export type Place =
  | { readonly in: 'pane'; readonly slot: number }
  /** Member `place` of the pane's own poll. */
  | { readonly in: 'pane-poll'; readonly slot: number; readonly place: number }
  | { readonly in: 'batch-poll'; readonly place: number }
  /** In the tray, at `index`. */
  | { readonly in: 'tray'; readonly index: number };

/** Every person in the picture with their place, in this order: panes, batch poll, tray. */
export function everyUse(
  composition: Composition,
): readonly { readonly person: Participant; readonly place: Place }[] {
  return [
    ...composition.panes.flatMap((pane, slot) => [
      ...named(pane).map((person) => ({ person, place: { in: 'pane', slot } as const })),
      ...polled(pane).map((person, place) => ({
        person,
        place: { in: 'pane-poll', slot, place } as const,
      })),
    ]),
    ...(composition.poll?.members ?? []).map((person, place) => ({
      person,
      place: { in: 'batch-poll', place } as const,
    })),
    ...composition.tray.flatMap((pane, index) =>
      [...named(pane), ...polled(pane)].map((person) => ({
        person,
        place: { in: 'tray', index } as const,
      })),
    ),
  ];
}

/**
 * The uses that somebody is seen in: not in the panes of an automatic picture, not in the tray, nor in a batch poll
 * that the mode does not play.
 */
export function shownUses(composition: Composition): ReturnType<typeof everyUse> {
  const { mode } = composition;
  const automatic = mode === 'automatic' || mode === 'automatic-poll';
  const batch = mode === 'automatic-poll' || mode === 'custom-batch-poll';
  return everyUse(composition).filter(({ place }) =>
    place.in === 'batch-poll' ? batch : place.in !== 'tray' && !automatic,
  );
}

/** Replaces `before` with `after` everywhere, without listing anyone twice in a poll. */
export function replacePerson(
  composition: Composition,
  before: Participant,
  after: Participant,
): Composition {
  const key = personKey(before);
  return mapPeople(
    composition,
    (person) => (personKey(person) === key ? after : person),
    (poll) => (placesInPoll(poll, before).length === 0 ? poll : replaceInPoll(poll, before, after)),
  );
}

/** Removes people from every pane and poll. */
export function takeOut(composition: Composition, leaving: readonly Participant[]): Composition {
  const keys = new Set(leaving.map(personKey));
  return mapPeople(
    composition,
    (person) => (keys.has(personKey(person)) ? null : person),
    (poll) => takeOutOfPoll(poll, leaving),
  );
}

function named({ source }: Pane): readonly Participant[] {
  return 'person' in source && source.person !== null ? [source.person] : [];
}

function polled({ source }: Pane): readonly Participant[] {
  return source.kind === 'poll' ? source.poll.members : [];
}

/** `null` empties the pane, or removes the content from the tray. */
function mapPeople(
  composition: Composition,
  mapPerson: (person: Participant) => Participant | null,
  mapPoll: (poll: Poll) => Poll,
): Composition {
  const map = (pane: Pane): Pane => {
    const { source } = pane;
    if (source.kind === 'poll') {
      const poll = mapPoll(source.poll);
      return poll === source.poll ? pane : { ...pane, source: { ...source, poll } };
    }
    if (!('person' in source) || source.person === null) return pane;
    const person = mapPerson(source.person);
    if (person === source.person) return pane;
    return person === null ? EMPTY_PANE : { ...pane, source: { ...source, person } };
  };
  const tray = composition.tray.map(map).filter((pane) => pane !== EMPTY_PANE);
  const next = withPanes(composition, composition.panes.map(map), tray);
  const poll = composition.poll && mapPoll(composition.poll);
  return poll === composition.poll ? next : { ...next, poll };
}

import { personKey } from '#app/features/people/model/accounts.ts';
import { numberOf } from '#app/lib/typed-number.ts';
import { isEmpty } from './composition.ts';
import type { Composition, Pane } from './composition.ts';
import type { Participant } from './participant.ts';
import type { Poll } from './poll.ts';

/**
 * Computes who is shown when: plays a composed picture without a real clock. Seconds count from the start of
 * the play, and all polls start with it. Assumptions, because the document is silent: a poll stays at its last
 * step after its last round; a batch poll fills the panes that have no other content, as many people at a time
 * as there are such panes, and leaves the rest of its last batch empty.
 */

/** The events in the meeting, in chronological order. */
export interface Scene {
  readonly speaker?: readonly { readonly at: number; readonly person: Participant | null }[];
  readonly content?: readonly { readonly at: number; readonly shared: boolean }[];
  readonly chair?: Participant | null;
  readonly meetingPoll?: Poll | null;
}

/** A turn of a poll; `until` is null if it stays. */
export interface Turn {
  /** From 0 to `of` - 1: the index of the member or the batch. */
  readonly step: number;
  readonly of: number;
  /** Starts at 1. */
  readonly round: number;
  readonly since: number;
  readonly until: number | null;
}

export type Shown =
  | {
      readonly kind: 'person';
      readonly person: Participant;
      readonly turn: Turn | null;
      /** Speaks at this moment, in a picture that marks the active speaker. */
      readonly heard?: true;
    }
  | { readonly kind: 'content' }
  | {
      readonly kind: 'nobody';
      readonly why:
        | 'empty'
        | 'no-speaker'
        | 'no-chair'
        | 'no-content'
        | 'no-poll'
        | 'no-members'
        /** The decoder channel of a wall's box. */
        | 'offline'
        | 'in-use';
      readonly turn: Turn | null;
    }
  /** An automatic picture, or a source that no document lists. */
  | { readonly kind: 'platform-decides' };

/** What each pane shows at a moment, in slot order. */
export function picture(
  composition: Composition,
  atSeconds: number,
  scene: Scene = {},
): readonly Shown[] {
  const { panes, poll } = composition;
  if (!isComposedByHand(composition)) return panes.map(() => ({ kind: 'platform-decides' }));
  const batch = batchSlots(composition);
  const shown = panes.map((pane, slot) => {
    const place = batch.indexOf(slot);
    return place < 0 || poll === null
      ? shownIn(pane, atSeconds, scene)
      : shownOfBatch(poll, place, batch.length, atSeconds);
  });
  const speaker = composition.voiceHint ? latest(scene.speaker, atSeconds)?.person : null;
  return speaker ? shown.map((one) => markedAsHeard(one, speaker)) : shown;
}

function markedAsHeard(shown: Shown, speaker: Participant): Shown {
  const heard = shown.kind === 'person' && personKey(shown.person) === personKey(speaker);
  return heard ? { ...shown, heard: true } : shown;
}

/** The turn of a poll with the given number of steps at a moment; null for a poll without members. */
export function turnOf(
  poll: Pick<Poll, 'interval' | 'rounds'>,
  steps: number,
  atSeconds: number,
): Turn | null {
  if (steps < 1) return null;
  const [interval, rounds] = [numberOf(poll.interval), numberOf(poll.rounds)];
  const at = Math.max(atSeconds, 0);
  const still = steps === 1 || !(interval > 0);
  if (still) return { step: 0, of: steps, round: 1, since: 0, until: null };
  const turns = rounds > 0 ? rounds * steps : Number.POSITIVE_INFINITY;
  const turn = Math.min(Math.floor(at / interval), turns - 1);
  return {
    step: turn % steps,
    of: steps,
    round: Math.floor(turn / steps) + 1,
    since: turn * interval,
    until: turn === turns - 1 ? null : (turn + 1) * interval,
  };
}

/** How often people are visible, whoever speaks. */
export interface Coverage {
  /**
   * Each person who is shown repeatedly is visible at least once in this many seconds; 0 means always. Null if
   * there is nobody.
   */
  readonly seconds: number | null;
  /** People in no pane and no visible poll. */
  readonly never: readonly Participant[];
  /** People visible only during the rounds of a poll. */
  readonly atFirst: readonly Participant[];
}

/** Undefined if the platform decides who is shown. Panes that follow the speaker do not count. */
export function everyoneSeenEvery(
  composition: Composition,
  people: readonly Participant[],
  scene: Scene = {},
): Coverage | undefined {
  if (!isComposedByHand(composition)) return undefined;
  const seen = sightings(composition, scene);
  const never: Participant[] = [];
  const atFirst: Participant[] = [];
  let seconds: number | null = null;
  for (const person of people) {
    const every = seen.get(personKey(person));
    if (every === undefined) never.push(person);
    else if (every === Number.POSITIVE_INFINITY) atFirst.push(person);
    else seconds = Math.max(seconds ?? 0, every);
  }
  return { seconds, never, atFirst };
}

/**
 * Seconds until each person is visible again, by person key; infinite for never. Panes in `dark` slots show their
 * content to nobody.
 */
export function seenEvery(
  composition: Composition,
  scene: Scene = {},
  dark: ReadonlySet<number> = NONE,
): ReadonlyMap<string, number> {
  return isComposedByHand(composition) ? sightings(composition, scene, dark) : new Map();
}

const NONE: ReadonlySet<number> = new Set();

function isComposedByHand({ mode }: Composition): boolean {
  return mode === 'custom' || mode === 'custom-batch-poll';
}

/** The slots that the batch poll fills; empty without one. */
export function batchSlots({ mode, panes }: Composition): readonly number[] {
  if (mode !== 'custom-batch-poll') return [];
  return [...panes.entries()].flatMap(([slot, pane]) => (isEmpty(pane) ? [slot] : []));
}

function shownIn({ source }: Pane, at: number, scene: Scene): Shown {
  switch (source.kind) {
    case 'empty':
      return nobody('empty');
    case 'member':
      return { kind: 'person', person: source.person, turn: null };
    case 'poll':
      return shownOfPoll(source.poll, at);
    case 'meeting-poll':
      return scene.meetingPoll ? shownOfPoll(scene.meetingPoll, at) : nobody('no-poll');
    case 'speaker': {
      const speaker = latest(scene.speaker, at)?.person ?? null;
      return speaker === null
        ? nobody('no-speaker')
        : { kind: 'person', person: speaker, turn: null };
    }
    case 'chair':
      return scene.chair ? { kind: 'person', person: scene.chair, turn: null } : nobody('no-chair');
    case 'content':
      return latest(scene.content, at)?.shared === true
        ? { kind: 'content' }
        : nobody('no-content');
    default:
      return { kind: 'platform-decides' };
  }
}

function nobody(why: Extract<Shown, { kind: 'nobody' }>['why'], turn: Turn | null = null): Shown {
  return { kind: 'nobody', why, turn };
}

function latest<E extends { readonly at: number }>(
  events: readonly E[] | undefined,
  at: number,
): E | undefined {
  return events?.findLast((event) => event.at <= at);
}

function shownOfPoll(poll: Poll, at: number): Shown {
  const turn = turnOf(poll, poll.members.length, at);
  const person = turn === null ? undefined : poll.members[turn.step];
  return person === undefined ? nobody('no-members') : { kind: 'person', person, turn };
}

function shownOfBatch(poll: Poll, place: number, panes: number, at: number): Shown {
  const turn = turnOf(poll, Math.ceil(poll.members.length / panes), at);
  if (turn === null) return nobody('no-members');
  const person = poll.members[turn.step * panes + place];
  return person === undefined ? nobody('empty', turn) : { kind: 'person', person, turn };
}

function sightings(
  composition: Composition,
  scene: Scene,
  dark: ReadonlySet<number> = NONE,
): ReadonlyMap<string, number> {
  const seen = new Map<string, number>();
  const see = (person: Participant, every: number) => {
    const key = personKey(person);
    seen.set(key, Math.min(seen.get(key) ?? Number.POSITIVE_INFINITY, every));
  };
  /** Shown in these panes, as many at a time as there are. */
  const seePoll = (poll: Poll, slots: readonly number[]) => {
    const atOnce = slots.length;
    const steps = Math.ceil(poll.members.length / atOnce);
    const stepsByPerson = new Map<string, { person: Participant; steps: number[] }>();
    for (const [place, person] of poll.members.entries()) {
      if (dark.has(slots[place % atOnce] ?? -1)) continue;
      const entry = stepsByPerson.get(personKey(person)) ?? { person, steps: [] };
      entry.steps.push(Math.floor(place / atOnce));
      stepsByPerson.set(personKey(person), entry);
    }
    for (const entry of stepsByPerson.values()) {
      see(entry.person, secondsBetween(poll, [...new Set(entry.steps)], steps));
    }
  };
  for (const [slot, { source }] of composition.panes.entries()) {
    if (dark.has(slot)) continue;
    if (source.kind === 'member') see(source.person, 0);
    else if (source.kind === 'chair' && scene.chair) see(scene.chair, 0);
    else if (source.kind === 'poll') seePoll(source.poll, [slot]);
    else if (source.kind === 'meeting-poll' && scene.meetingPoll) {
      seePoll(scene.meetingPoll, [slot]);
    }
  }
  const batch = batchSlots(composition);
  if (batch.length > 0 && composition.poll !== null) seePoll(composition.poll, batch);
  return seen;
}

/** The longest time from one of these steps to the next, over all rounds. */
function secondsBetween(poll: Poll, own: readonly number[], steps: number): number {
  const [interval, rounds] = [numberOf(poll.interval), numberOf(poll.rounds)];
  if (own.length === steps) return 0;
  // A poll that does not advance shows its first step forever.
  if (!(interval > 0)) return own.includes(0) ? 0 : Number.POSITIVE_INFINITY;
  if (rounds > 0 && !own.includes(steps - 1)) return Number.POSITIVE_INFINITY;
  const [first = 0] = own;
  const next = [...own.slice(1), first + steps];
  return Math.max(...next.map((step, index) => step - (own[index] ?? 0))) * interval;
}

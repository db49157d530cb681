import { numberOf } from '#app/lib/typed-number.ts';
import type { NumberLimits } from '#app/lib/typed-number.ts';
import { isEmpty } from './composition.ts';
import type { Composition } from './composition.ts';
import type { Participant } from './participant.ts';
import type { Poll } from './poll.ts';
import { batchSlots, picture } from './schedule.ts';
import type { Scene } from './schedule.ts';

/**
 * Playback of a composed picture: a clock that runs, pauses or is set, and the events in the meeting. Every
 * action carries the real time (`now`, in ms with any origin); the picture shown is `picture` at `at`.
 */

export const PLAY_SPEEDS = [1, 2, 5, 10] as const;
export type PlaySpeed = (typeof PLAY_SPEEDS)[number];

/** Assumed until somebody says otherwise: seconds that a person speaks before the next one takes over. */
export const SPEAKER_STAYS = 20;
export const SPEAKER_STAYS_LIMITS: NumberLimits = { min: 1, max: 3600 };

export interface Play {
  readonly state: 'stopped' | 'playing' | 'paused';
  /** Seconds played so far. */
  readonly at: number;
  readonly speed: PlaySpeed;
  /** The real time at `at`; meaningless while the playback is paused. */
  readonly clock: number;
  /** Seconds after which the play begins again; null if it goes on. */
  readonly loop: number | null;
  /**
   * The speaker's turns: from `at` on, the person at `place` speaks, then one after another for
   * `stays` seconds each.
   */
  readonly speakers: readonly SpeakerEvent[];
  readonly content: readonly { readonly at: number; readonly shared: boolean }[];
}

interface SpeakerEvent {
  readonly at: number;
  readonly place: number;
  readonly stays: number;
}

const FIRST_SPEAKER: SpeakerEvent = { at: 0, place: 0, stays: SPEAKER_STAYS };

export const NEW_PLAY: Play = {
  state: 'stopped',
  at: 0,
  speed: 1,
  clock: 0,
  loop: null,
  speakers: [FIRST_SPEAKER],
  content: [{ at: 0, shared: false }],
};

export type PlayAction =
  | { readonly type: 'play' | 'pause' | 'stop' | 'tick'; readonly now: number }
  | { readonly type: 'seek'; readonly now: number; readonly at: number }
  | { readonly type: 'speed'; readonly now: number; readonly speed: PlaySpeed }
  /** `people`: the number of people who speak in turn. */
  | { readonly type: 'next-speaker'; readonly now: number; readonly people: number }
  /** Somebody in particular speaks from now on. */
  | { readonly type: 'speaker'; readonly now: number; readonly place: number }
  /** Whoever speaks goes on for so many seconds, and everybody after. */
  | {
      readonly type: 'speaker-stays';
      readonly now: number;
      readonly people: number;
      readonly seconds: number;
    }
  | { readonly type: 'loop'; readonly now: number; readonly end: number | null }
  | { readonly type: 'content'; readonly now: number; readonly shared: boolean };

/** Returns the same play if nothing changes. An action after a jump back in time replaces the later events. */
export function playReducer(play: Play, action: PlayAction): Play {
  const here = passed(play, action.now);
  switch (action.type) {
    case 'tick':
      return here;
    case 'play':
      return here.state === 'playing' ? here : { ...here, state: 'playing', clock: action.now };
    case 'pause':
      return here.state === 'playing' ? { ...here, state: 'paused' } : here;
    case 'stop':
      return here.state === 'stopped' ? here : anew(here);
    case 'seek':
      return {
        ...here,
        state: here.state === 'stopped' ? 'paused' : here.state,
        at: Math.max(0, action.at),
      };
    case 'speed':
      return { ...here, speed: action.speed };
    case 'next-speaker':
      return withSpeaker(here, { place: (speakerTurn(here, action.people)?.place ?? -1) + 1 });
    case 'speaker':
      return withSpeaker(here, { place: action.place });
    case 'speaker-stays': {
      if (action.seconds === staysOf(here)) return here;
      const place = speakerTurn(here, action.people)?.place ?? 0;
      return withSpeaker(here, { place, stays: action.seconds });
    }
    case 'loop':
      return here.loop === action.end ? here : { ...here, loop: action.end };
    case 'content': {
      const { shared } = action;
      if (contentTurn(here).shared === shared) return here;
      const at = wholeMs(here.at);
      const earlier = here.content.filter((one) => one.at < at);
      return { ...here, at, content: [...earlier, { at, shared }] };
    }
    default:
      return here;
  }
}

function passed(play: Play, now: number): Play {
  const seconds = (now - play.clock) / 1000;
  if (play.state !== 'playing' || seconds <= 0) return play;
  const at = play.at + seconds * play.speed;
  const { loop } = play;
  return { ...play, at: loop !== null && at >= loop ? at % loop : at, clock: now };
}

/** What was chosen for the play holds for the next one. */
function anew(play: Play): Play {
  const { speed, loop } = play;
  return { ...NEW_PLAY, speed, loop, speakers: [{ ...FIRST_SPEAKER, stays: staysOf(play) }] };
}

function withSpeaker(
  play: Play,
  event: Pick<SpeakerEvent, 'place'> & Partial<Pick<SpeakerEvent, 'stays'>>,
): Play {
  const at = wholeMs(play.at);
  const earlier = play.speakers.filter((one) => one.at < at);
  return { ...play, at, speakers: [...earlier, { stays: staysOf(play), ...event, at }] };
}

/** Turns are counted, and begin, in whole milliseconds: fractions of seconds do not add up. */
function inMs(seconds: number): number {
  return Math.floor(seconds * 1000 + 1e-6);
}

function wholeMs(seconds: number): number {
  return inMs(seconds) / 1000;
}

/** Seconds that each person speaks, as assumed at this moment. */
export function staysOf({ speakers, at }: Play): number {
  return (speakers.findLast((event) => event.at <= at) ?? FIRST_SPEAKER).stays;
}

interface SpeakerTurn {
  /** Index among the people. */
  readonly place: number;
  readonly since: number;
  /** Null if it stays for good. */
  readonly until: number | null;
}

/** The current speaker among the given number of people; null if there is nobody. */
export function speakerTurn({ speakers, at }: Play, people: number): SpeakerTurn | null {
  if (people < 1) return null;
  const last = speakers.findLast((event) => event.at <= at) ?? FIRST_SPEAKER;
  if (people === 1) return { place: 0, since: 0, until: null };
  const [from, stays] = [inMs(last.at), inMs(last.stays)];
  const passedOn = Math.floor((inMs(at) - from) / stays);
  const next = speakers.find((event) => event.at > at)?.at ?? Number.POSITIVE_INFINITY;
  return {
    place: (last.place + passedOn) % people,
    since: (from + passedOn * stays) / 1000,
    until: Math.min((from + (passedOn + 1) * stays) / 1000, next),
  };
}

/** Whether content is shared, and since when. */
export function contentTurn({ content, at }: Play): { at: number; shared: boolean } {
  return content.findLast((event) => event.at <= at) ?? { at: 0, shared: false };
}

export interface PlayedMeeting {
  readonly people: readonly Participant[];
  readonly chair: Participant | null;
  readonly poll: Poll | null;
}

/** The scene at this moment: who speaks and whether content is shared, each with its start time. */
export function sceneOf(play: Play, { people, chair, poll }: PlayedMeeting): Scene {
  const turn = speakerTurn(play, people.length);
  const person = turn === null ? undefined : people[turn.place];
  return {
    speaker: turn === null ? [] : [{ at: turn.since, person: person ?? null }],
    content: [contentTurn(play)],
    chair,
    meetingPoll: poll,
  };
}

/** The period in which the picture does not change; `until` is null if it never does. */
export interface Stage {
  readonly since: number;
  readonly until: number | null;
}

/** The period around this moment in which nothing in the picture changes. */
export function stageOf(composition: Composition, play: Play, meeting: PlayedMeeting): Stage {
  const { at } = play;
  const shown = picture(composition, at, sceneOf(play, meeting));
  const spans: Stage[] = shown.flatMap((one) =>
    'turn' in one && one.turn !== null ? [one.turn] : [],
  );
  const { speaker, content } = followed(composition);
  const changes = speaker || marksSpeaker(composition);
  const turn = changes ? speakerTurn(play, meeting.people.length) : null;
  if (turn !== null) spans.push(turn);
  if (content) {
    const next = play.content.find((event) => event.at > at)?.at ?? null;
    spans.push({ since: contentTurn(play).at, until: next });
  }
  const ends = spans.flatMap(({ until }) => (until === null ? [] : [until]));
  return {
    since: Math.max(0, ...spans.map(({ since }) => since)),
    until: ends.length === 0 ? null : Math.min(...ends),
  };
}

/** Whether any pane of a manually composed picture follows the speaker or shared content. */
export function followed({ mode, panes }: Composition): { speaker: boolean; content: boolean } {
  const byHand = mode === 'custom' || mode === 'custom-batch-poll';
  const has = (kind: string) => byHand && panes.some(({ source }) => source.kind === kind);
  return { speaker: has('speaker'), content: has('content') };
}

/** Whether a manually composed picture marks whoever speaks, in a pane that may show them. */
export function marksSpeaker({ mode, voiceHint, panes }: Composition): boolean {
  if (!voiceHint) return false;
  if (mode === 'custom-batch-poll') return true;
  return (
    mode === 'custom' && panes.some((pane) => !isEmpty(pane) && pane.source.kind !== 'content')
  );
}

/** Just before a turn, in seconds. */
const A_MOMENT = 0.001;

/** When the turn before this one began; the beginning within the first one, and null at it. */
export function previousTurn(stageAt: (play: Play) => Stage, play: Play): number | null {
  if (play.at === 0) return null;
  const { since } = stageAt(play);
  if (since > 0) return stageAt({ ...play, at: since - A_MOMENT }).since;
  return 0;
}

/** A play takes at least a minute; and at most an hour, so that a place on it can be pointed at. */
const CYCLE = { shortest: 60, longest: 3600 };

/** Seconds until everything has been seen once: every poll and speaker, and whatever was made happen. */
export function cycleOf(
  composition: Composition,
  play: Play,
  { people, poll }: Pick<PlayedMeeting, 'people' | 'poll'>,
): number {
  const speaks = followed(composition).speaker || marksSpeaker(composition);
  const events = [...play.speakers, ...play.content].map(({ at }) => at + staysOf(play));
  const seconds = [
    ...events,
    ...pollSeconds(composition, poll),
    speaks ? people.length * staysOf(play) : 0,
  ];
  return Math.min(Math.max(CYCLE.shortest, ...seconds), CYCLE.longest);
}

function pollSeconds(composition: Composition, meetingPoll: Poll | null): readonly number[] {
  const { panes, poll: batchPoll } = composition;
  const shown = panes.flatMap(({ source }) => {
    if (source.kind === 'poll') return [source.poll];
    return source.kind === 'meeting-poll' && meetingPoll !== null ? [meetingPoll] : [];
  });
  const batch = batchSlots(composition).length;
  return [
    ...[...new Set(shown)].map((poll) => secondsOf(poll, poll.members.length)),
    batchPoll === null || batch === 0
      ? 0
      : secondsOf(batchPoll, Math.ceil(batchPoll.members.length / batch)),
  ];
}

function secondsOf({ interval, rounds }: Poll, steps: number): number {
  const seconds = numberOf(interval) * steps * Math.max(numberOf(rounds) || 1, 1);
  return Number.isFinite(seconds) ? seconds : 0;
}

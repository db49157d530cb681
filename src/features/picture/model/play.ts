import type { Composition } from './composition.ts';
import type { Participant } from './participant.ts';
import type { Poll } from './poll.ts';
import { picture } from './schedule.ts';
import type { Scene } from './schedule.ts';

/**
 * Playback of a composed picture: a clock that runs, pauses or is set, and the events in the meeting. Every
 * action carries the real time (`now`, in ms with any origin); the picture shown is `picture` at `at`.
 */

export const PLAY_SPEEDS = [1, 2, 5, 10] as const;
export type PlaySpeed = (typeof PLAY_SPEEDS)[number];

/** Seconds that a person speaks before the next one takes over automatically. */
export const SPEAKER_STAYS = 20;

export interface Play {
  readonly state: 'stopped' | 'playing' | 'paused';
  /** Seconds played so far. */
  readonly at: number;
  readonly speed: PlaySpeed;
  /** The real time at `at`; meaningless while the playback is paused. */
  readonly clock: number;
  /** The speaker's turns: from `at` on, the person at `place` speaks, then one after another. */
  readonly speakers: readonly { readonly at: number; readonly place: number }[];
  readonly content: readonly { readonly at: number; readonly shared: boolean }[];
}

export const NEW_PLAY: Play = {
  state: 'stopped',
  at: 0,
  speed: 1,
  clock: 0,
  speakers: [{ at: 0, place: 0 }],
  content: [{ at: 0, shared: false }],
};

export type PlayAction =
  | { readonly type: 'play' | 'pause' | 'stop' | 'tick'; readonly now: number }
  | { readonly type: 'seek'; readonly now: number; readonly at: number }
  | { readonly type: 'speed'; readonly now: number; readonly speed: PlaySpeed }
  /** `people`: the number of people who speak in turn. */
  | { readonly type: 'next-speaker'; readonly now: number; readonly people: number }
  | { readonly type: 'content'; readonly now: number; readonly shared: boolean };

/** Returns the same play if nothing changes. An action after a jump back in time replaces the later events. */
export function playReducer(play: Play, action: PlayAction): Play {
  const here = passed(play, action.now);
  const { at } = here;
  switch (action.type) {
    case 'tick':
      return here;
    case 'play':
      return here.state === 'playing' ? here : { ...here, state: 'playing', clock: action.now };
    case 'pause':
      return here.state === 'playing' ? { ...here, state: 'paused' } : here;
    case 'stop':
      return here.state === 'stopped' ? here : { ...NEW_PLAY, speed: here.speed };
    case 'seek':
      return {
        ...here,
        state: here.state === 'stopped' ? 'paused' : here.state,
        at: Math.max(0, action.at),
      };
    case 'speed':
      return { ...here, speed: action.speed };
    case 'next-speaker': {
      const place = (speakerTurn(here, action.people)?.place ?? -1) + 1;
      return { ...here, speakers: [...here.speakers.filter((e) => e.at < at), { at, place }] };
    }
    case 'content': {
      const { shared } = action;
      if (contentTurn(here).shared === shared) return here;
      return { ...here, content: [...here.content.filter((e) => e.at < at), { at, shared }] };
    }
    default:
      return here;
  }
}

function passed(play: Play, now: number): Play {
  const seconds = (now - play.clock) / 1000;
  if (play.state !== 'playing' || seconds <= 0) return play;
  return { ...play, at: play.at + seconds * play.speed, clock: now };
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
  const last = speakers.findLast((event) => event.at <= at) ?? { at: 0, place: 0 };
  if (people === 1) return { place: 0, since: 0, until: null };
  const passedOn = Math.floor((at - last.at) / SPEAKER_STAYS);
  const since = last.at + passedOn * SPEAKER_STAYS;
  const next = speakers.find((event) => event.at > at)?.at ?? Number.POSITIVE_INFINITY;
  return {
    place: (last.place + passedOn) % people,
    since,
    until: Math.min(since + SPEAKER_STAYS, next),
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
  const turn = speaker ? speakerTurn(play, meeting.people.length) : null;
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

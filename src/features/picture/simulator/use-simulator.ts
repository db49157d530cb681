import { useDeferredValue, useEffect, useMemo, useReducer } from 'react';
import type { Composition } from '../model/composition.ts';
import type { Participant } from '../model/participant.ts';
import {
  contentTurn,
  cycleOf,
  followed,
  marksSpeaker,
  NEW_PLAY,
  playReducer,
  previousTurn,
  sceneOf,
  speakerTurn,
  stageOf,
  staysOf,
} from '../model/play.ts';
import type { Play, PlaySpeed, Stage } from '../model/play.ts';
import type { Poll } from '../model/poll.ts';
import { everyoneSeenEvery, picture } from '../model/schedule.ts';
import type { Coverage, Shown } from '../model/schedule.ts';

/** `Seen`: what is to be seen at a moment, of the panes of a picture or the boxes of a wall. */
export interface Simulator<Seen = unknown> {
  readonly state: Play['state'];
  /** Seconds played when something last turned or was done; {@link now} goes on in between. */
  readonly at: number;
  /** Seconds played by this moment. */
  readonly now: () => number;
  readonly speed: PlaySpeed;
  /** What is to be seen; the same object until something turns. Null while stopped. */
  readonly shown: Seen | null;
  /** When something turns next, in seconds played; null: nothing does. */
  readonly next: number | null;
  /** When the turn before began; null at the beginning. */
  readonly previous: number | null;
  /** Seconds until everything has been seen once; never less than have been played. */
  readonly length: number;
  readonly loops: boolean;
  /** False where the platform decides who is seen: there is nothing to play. */
  readonly plays: boolean;
  /** Whom and what something in it follows. */
  readonly follows: { readonly speaker: boolean; readonly content: boolean };
  /** It marks whoever speaks. */
  readonly marksSpeaker: boolean;
  readonly speaker: Participant | null;
  /** Seconds that each person is assumed to speak. */
  readonly speakerStays: number;
  readonly contentShared: boolean;
  /** Undefined where the platform decides who is seen. */
  readonly coverage: Coverage | undefined;
  /** Who can speak: everybody in the meeting, the same array until they change. */
  readonly speakers: readonly Participant[];
  /** How many people the meeting has. */
  readonly people: number;
  readonly play: () => void;
  readonly pause: () => void;
  readonly stop: () => void;
  readonly seek: (seconds: number) => void;
  readonly setSpeed: (speed: PlaySpeed) => void;
  readonly setLoops: (loops: boolean) => void;
  readonly nextSpeaker: () => void;
  /** Somebody among the people speaks from now on. */
  readonly setSpeaker: (person: Participant) => void;
  readonly setSpeakerStays: (seconds: number) => void;
  readonly setContent: (shared: boolean) => void;
}

/** A timer waits no longer than this at a time, in ms: longer ones are not reliable. */
const LONGEST_WAIT = 60_000;
/** A moment is looked at so many seconds after its turn, clear of rounding. */
const JUST_AFTER = 0.001;

/** What is played, as pure functions of the play; the same object until it changes. */
export interface Played<Seen> {
  readonly stageOf: (play: Play) => Stage;
  readonly shownAt: (play: Play) => Seen;
  /** Seconds until everything has been seen once. */
  readonly cycleOf: (play: Play) => number;
  readonly follows: Simulator['follows'];
  readonly marksSpeaker: boolean;
}

/**
 * Plays a composed picture: polls turn on their clock, the speaker moves, content comes and goes.
 * The component is drawn again when something turns, not with the clock. `people` and `meeting`'s
 * parts are to be the same objects while they are the same people.
 */
export function useSimulator(
  composition: Composition,
  people: readonly Participant[],
  { chair, poll }: { readonly chair: Participant | null; readonly poll: Poll | null },
): Simulator<readonly Shown[]> {
  // thousands of people are not gone through while panes are being moved
  const settled = useDeferredValue(composition);
  const coverage = useMemo(
    () => everyoneSeenEvery(settled, people, { chair, meetingPoll: poll }),
    [settled, people, chair, poll],
  );
  const played = useMemo(() => {
    const meeting = { people, chair, poll };
    return {
      stageOf: (play: Play) => stageOf(composition, play, meeting),
      shownAt: (play: Play) => picture(composition, play.at, sceneOf(play, meeting)),
      cycleOf: (play: Play) => cycleOf(composition, play, meeting),
      follows: followed(composition),
      marksSpeaker: marksSpeaker(composition),
    };
  }, [composition, people, chair, poll]);
  return usePlay(played, people, coverage);
}

/** The clock of what is played, and what can be done with it. */
export function usePlay<Seen>(
  played: Played<Seen>,
  people: readonly Participant[],
  coverage: Coverage | undefined,
): Simulator<Seen> {
  const [play, dispatch] = useReducer(playReducer, NEW_PLAY);
  const { state, at, speed, clock, loop, speakers, content } = play;
  const { since, until } = played.stageOf(play);
  const cycle = played.cycleOf(play);
  const turns = sooner(until, loop);
  const stopped = state === 'stopped';
  // whoever draws it is spared what has not turned
  const shown = useMemo(() => {
    if (stopped) return null;
    return played.shownAt({ ...NEW_PLAY, at: since + JUST_AFTER, speakers, content });
  }, [stopped, played, since, speakers, content]);

  useEffect(() => {
    if (state !== 'playing' || turns === null) return undefined;
    const due = clock + ((turns - at) / speed) * 1000;
    const wait = Math.min(Math.max(due - wallClock(), 0), LONGEST_WAIT);
    const timer = setTimeout(() => dispatch({ type: 'tick', now: wallClock() }), wait);
    return () => clearTimeout(timer);
  }, [state, at, speed, clock, turns]);
  // the loop is as long as what it plays
  useEffect(() => {
    if (loop !== null) dispatch({ type: 'loop', now: wallClock(), end: cycle });
  }, [loop, cycle]);

  const turn = speakerTurn(play, people.length);
  return {
    state,
    at,
    now: () => playReducer(play, { type: 'tick', now: wallClock() }).at,
    speed,
    shown,
    next: loop !== null && until !== null && until >= loop ? 0 : until,
    previous: previousTurn(played.stageOf, play),
    length: Math.max(cycle, Math.ceil(at)),
    loops: loop !== null,
    plays: coverage !== undefined,
    follows: played.follows,
    marksSpeaker: played.marksSpeaker,
    speakers: people,
    speakerStays: staysOf(play),
    speaker: turn === null ? null : (people[turn.place] ?? null),
    contentShared: contentTurn(play).shared,
    coverage,
    people: people.length,
    play: () => dispatch({ type: 'play', now: wallClock() }),
    pause: () => dispatch({ type: 'pause', now: wallClock() }),
    stop: () => dispatch({ type: 'stop', now: wallClock() }),
    seek: (seconds) => dispatch({ type: 'seek', now: wallClock(), at: seconds }),
    setSpeed: (chosen) => dispatch({ type: 'speed', now: wallClock(), speed: chosen }),
    setLoops: (loops) => dispatch({ type: 'loop', now: wallClock(), end: loops ? cycle : null }),
    nextSpeaker: () => dispatch({ type: 'next-speaker', now: wallClock(), people: people.length }),
    setSpeaker: (person) => {
      const place = people.indexOf(person);
      if (place >= 0) dispatch({ type: 'speaker', now: wallClock(), place });
    },
    setSpeakerStays: (seconds) =>
      dispatch({ type: 'speaker-stays', now: wallClock(), people: people.length, seconds }),
    setContent: (shared) => dispatch({ type: 'content', now: wallClock(), shared }),
  };
}

function sooner(one: number | null, other: number | null): number | null {
  if (one === null || other === null) return one ?? other;
  return Math.min(one, other);
}

/** In ms; only differences count. */
function wallClock(): number {
  return performance.now();
}

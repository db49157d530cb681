import { useDeferredValue, useEffect, useMemo, useReducer } from 'react';
import type { Composition } from '#app/domain/vmp/composition.ts';
import type { Participant } from '#app/domain/vmp/participant.ts';
import {
  contentTurn,
  followed,
  NEW_PLAY,
  playReducer,
  sceneOf,
  speakerTurn,
  stageOf,
} from '#app/domain/vmp/play.ts';
import type { Play, PlaySpeed } from '#app/domain/vmp/play.ts';
import type { Poll } from '#app/domain/vmp/poll.ts';
import { everyoneSeenEvery, picture } from '#app/domain/vmp/schedule.ts';
import type { Coverage, Shown } from '#app/domain/vmp/schedule.ts';

export interface Simulator {
  readonly state: Play['state'];
  /** Seconds played when something last turned or was done; {@link now} goes on in between. */
  readonly at: number;
  /** Seconds played by this moment. */
  readonly now: () => number;
  readonly speed: PlaySpeed;
  /** What each pane shows, in slot order; the same list until something turns. Null while stopped. */
  readonly shown: readonly Shown[] | null;
  /** When something turns next, in seconds played; null: nothing does. */
  readonly next: number | null;
  /** False where the platform decides who is seen: there is nothing to play. */
  readonly plays: boolean;
  /** Whom and what some pane follows. */
  readonly follows: { readonly speaker: boolean; readonly content: boolean };
  readonly speaker: Participant | null;
  readonly contentShared: boolean;
  /** Undefined where the platform decides who is seen. */
  readonly coverage: Coverage | undefined;
  /** How many people the meeting has. */
  readonly people: number;
  readonly play: () => void;
  readonly pause: () => void;
  readonly stop: () => void;
  readonly seek: (seconds: number) => void;
  readonly setSpeed: (speed: PlaySpeed) => void;
  readonly nextSpeaker: () => void;
  readonly setContent: (shared: boolean) => void;
}

/** A timer waits no longer than this at a time, in ms: longer ones are not reliable. */
const LONGEST_WAIT = 60_000;
/** A moment is looked at so many seconds after its turn, clear of rounding. */
const JUST_AFTER = 0.001;

/**
 * Plays a composed picture: polls turn on their clock, the speaker moves, content comes and goes.
 * The component is drawn again when something turns, not with the clock. `people` and `meeting`'s
 * parts are to be the same objects while they are the same people.
 */
export function useSimulator(
  composition: Composition,
  people: readonly Participant[],
  { chair, poll }: { readonly chair: Participant | null; readonly poll: Poll | null },
): Simulator {
  const [play, dispatch] = useReducer(playReducer, NEW_PLAY);
  const { state, at, speed, clock, speakers, content } = play;
  // thousands of people are not gone through while panes are being moved
  const settled = useDeferredValue(composition);
  const meeting = useMemo(() => ({ people, chair, poll }), [people, chair, poll]);
  const coverage = useMemo(
    () => everyoneSeenEvery(settled, people, { chair, meetingPoll: poll }),
    [settled, people, chair, poll],
  );
  const { since, until } = stageOf(composition, play, meeting);
  const stopped = state === 'stopped';
  // whoever draws it is spared what has not turned
  const shown = useMemo(() => {
    if (stopped) return null;
    const moment = since + JUST_AFTER;
    const then = { ...NEW_PLAY, at: moment, speakers, content };
    return picture(composition, moment, sceneOf(then, meeting));
  }, [stopped, composition, meeting, since, speakers, content]);

  useEffect(() => {
    if (state !== 'playing' || until === null) return undefined;
    const due = clock + ((until - at) / speed) * 1000;
    const wait = Math.min(Math.max(due - wallClock(), 0), LONGEST_WAIT);
    const timer = setTimeout(() => dispatch({ type: 'tick', now: wallClock() }), wait);
    return () => clearTimeout(timer);
  }, [state, at, speed, clock, until]);

  const turn = speakerTurn(play, people.length);
  return {
    state,
    at,
    now: () => playReducer(play, { type: 'tick', now: wallClock() }).at,
    speed,
    shown,
    next: until,
    plays: coverage !== undefined,
    follows: followed(composition),
    speaker: turn === null ? null : (people[turn.place] ?? null),
    contentShared: contentTurn(play).shared,
    coverage,
    people: people.length,
    play: () => dispatch({ type: 'play', now: wallClock() }),
    pause: () => dispatch({ type: 'pause', now: wallClock() }),
    stop: () => dispatch({ type: 'stop', now: wallClock() }),
    seek: (seconds) => dispatch({ type: 'seek', now: wallClock(), at: seconds }),
    setSpeed: (chosen) => dispatch({ type: 'speed', now: wallClock(), speed: chosen }),
    nextSpeaker: () => dispatch({ type: 'next-speaker', now: wallClock(), people: people.length }),
    setContent: (shared) => dispatch({ type: 'content', now: wallClock(), shared }),
  };
}

/** In ms; only differences count. */
function wallClock(): number {
  return performance.now();
}

import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NEW_COMPOSITION } from './composition.ts';
import type { Composition, Pane } from './composition.ts';
import type { Participant } from './participant.ts';
import {
  contentTurn,
  cycleOf,
  followed,
  marksSpeaker,
  NEW_PLAY,
  PLAY_SPEEDS,
  playReducer,
  previousTurn,
  sceneOf,
  SPEAKER_STAYS,
  speakerTurn,
  stageOf,
  staysOf,
} from './play.ts';
import type { Play, PlayAction, PlayedMeeting } from './play.ts';
import { NEW_POLL } from './poll.ts';
import type { Poll } from './poll.ts';
import { picture } from './schedule.ts';

const someone = (account: string): Participant => ({ account, kind: 'e164', name: '' });
const people = 'abc'.split('').map(someone);
const meeting: PlayedMeeting = { people, chair: null, poll: null };
const follow = (kind: 'speaker' | 'content'): Pane => ({ source: { kind } });
const polling = (members: string, interval: number): Pane => ({
  source: {
    kind: 'poll',
    poll: { ...NEW_POLL, interval, members: members.split('').map(someone) },
  },
});
const composed = (...panes: readonly Pane[]): Composition => ({
  ...NEW_COMPOSITION,
  mode: 'custom',
  panes,
});
const done = (actions: readonly PlayAction[], from: Play = NEW_PLAY) =>
  actions.reduce(playReducer, from);
/** Converts seconds of real time to the milliseconds that actions carry. */
const s = (seconds: number) => 1_000_000 + seconds * 1000;

describe('the clock', () => {
  it('runs with the clock on the wall, stands in a pause, and begins anew after a stop', () => {
    const played = done([
      { type: 'play', now: s(0) },
      { type: 'tick', now: s(4) },
      { type: 'pause', now: s(5) },
      { type: 'tick', now: s(60) },
    ]);
    expect(played).toMatchObject({ state: 'paused', at: 5 });
    const more = done(
      [
        { type: 'play', now: s(60) },
        { type: 'tick', now: s(61) },
      ],
      played,
    );
    expect(more).toMatchObject({ state: 'playing', at: 6 });
    expect(done([{ type: 'stop', now: s(62) }], more)).toEqual(NEW_PLAY);
  });

  it('changes its speed from the moment on', () => {
    const played = done([
      { type: 'play', now: s(0) },
      { type: 'speed', now: s(4), speed: 10 },
      { type: 'tick', now: s(6) },
    ]);
    expect(played.at).toBe(24);
    expect(done([{ type: 'stop', now: s(7) }], played).speed).toBe(10);
  });

  it('is set, before the first play too, and never before the beginning', () => {
    expect(done([{ type: 'seek', now: s(0), at: 30 }])).toMatchObject({ state: 'paused', at: 30 });
    expect(done([{ type: 'seek', now: s(0), at: -3 }]).at).toBe(0);
    const played = done([
      { type: 'play', now: s(0) },
      { type: 'seek', now: s(9), at: 2 },
      { type: 'tick', now: s(10) },
    ]);
    expect(played).toMatchObject({ state: 'playing', at: 3 });
  });

  it('gives the same play back where nothing happens', () => {
    const paused = done([{ type: 'seek', now: s(0), at: 5 }]);
    expect(playReducer(paused, { type: 'tick', now: s(9) })).toBe(paused);
    expect(playReducer(paused, { type: 'pause', now: s(9) })).toBe(paused);
    expect(playReducer(NEW_PLAY, { type: 'stop', now: s(9) })).toBe(NEW_PLAY);
    expect(playReducer(paused, { type: 'content', now: s(9), shared: false })).toBe(paused);
  });

  it('loses no time however it is cut', () => {
    const cuts = fc.array(fc.integer({ min: 0, max: 4000 }), { maxLength: 20 });
    fc.assert(
      fc.property(cuts, fc.constantFrom(...PLAY_SPEEDS), (waits, speed) => {
        let now = s(0);
        let play = done([
          { type: 'speed', now, speed },
          { type: 'play', now },
        ]);
        for (const wait of waits) {
          now += wait;
          play = playReducer(play, { type: 'tick', now });
        }
        expect(play.at).toBeCloseTo(((now - s(0)) / 1000) * speed, 6);
      }),
    );
  });
});

const placeAt = (play: Play, seconds: number) => speakerTurn({ ...play, at: seconds }, 3)?.place;

describe('a loop', () => {
  it('begins again at its end, as often as the time asks', () => {
    const looping = done([
      { type: 'loop', now: s(0), end: 60 },
      { type: 'play', now: s(0) },
    ]);
    const atAfter = (seconds: number) => playReducer(looping, { type: 'tick', now: s(seconds) }).at;
    expect([59, 60, 65, 185].map(atAfter)).toEqual([59, 0, 5, 5]);
    const once = done([{ type: 'loop', now: s(1), end: null }], looping);
    expect(playReducer(once, { type: 'tick', now: s(65) }).at).toBe(65);
  });

  it('outlives a stop, as speed and the time of each speaker do', () => {
    const stopped = done([
      { type: 'loop', now: s(0), end: 60 },
      { type: 'play', now: s(0) },
      { type: 'speaker-stays', now: s(7), people: 3, seconds: 5 },
      { type: 'stop', now: s(9) },
    ]);
    expect(stopped).toMatchObject({ state: 'stopped', at: 0, loop: 60 });
    expect(stopped.speakers).toEqual([{ at: 0, place: 0, stays: 5 }]);
  });
});

describe('the speaker', () => {
  it('moves on by themselves', () => {
    expect(
      [0, SPEAKER_STAYS - 1, SPEAKER_STAYS, SPEAKER_STAYS * 3].map((t) => placeAt(NEW_PLAY, t)),
    ).toEqual([0, 0, 1, 0]);
    expect(speakerTurn({ ...NEW_PLAY, at: 25 }, 3)).toEqual({ place: 1, since: 20, until: 40 });
  });

  it('moves on when told to, and keeps the rhythm from there', () => {
    const play = done([
      { type: 'play', now: s(0) },
      { type: 'next-speaker', now: s(5), people: 3 },
    ]);
    expect([4, 5, 24, 25].map((t) => placeAt(play, t))).toEqual([0, 1, 1, 2]);
    expect(speakerTurn({ ...play, at: 2 }, 3)?.until).toBe(5);
    const again = done([{ type: 'next-speaker', now: s(5), people: 3 }], play);
    expect([4, 5].map((t) => placeAt(again, t))).toEqual([0, 2]);
  });

  it('is told anew after going back', () => {
    const play = done([
      { type: 'play', now: s(0) },
      { type: 'next-speaker', now: s(5), people: 3 },
      { type: 'seek', now: s(5), at: 2 },
      { type: 'next-speaker', now: s(5), people: 3 },
    ]);
    expect([1, 2, 5, 21, 22].map((t) => placeAt(play, t))).toEqual([0, 1, 1, 1, 2]);
  });

  it.each([21.315, 21.314999999999998, 21.3150001, 0.1 + 0.2])(
    'is another at %d s, however a second is cut',
    (at) => {
      const play = done([{ type: 'next-speaker', now: s(0), people: 3 }], { ...NEW_PLAY, at });
      expect(speakerTurn(play, 3)?.place).toBe((Math.floor(at / SPEAKER_STAYS) + 1) % 3);
      const shared = playReducer(play, { type: 'content', now: s(0), shared: true });
      expect(contentTurn(shared).shared).toBe(true);
    },
  );

  it('is whoever was chosen, and the others follow from there', () => {
    const play = done([
      { type: 'play', now: s(0) },
      { type: 'speaker', now: s(5), place: 2 },
    ]);
    expect([4, 5, 24, 25].map((t) => placeAt(play, t))).toEqual([0, 2, 2, 0]);
  });

  it('speaks as long as is assumed from that moment on; what was shown before stays', () => {
    const play = done([
      { type: 'play', now: s(0) },
      { type: 'speaker-stays', now: s(30), people: 3, seconds: 5 },
    ]);
    expect([19, 20, 29, 30, 34, 35, 40].map((t) => placeAt(play, t))).toEqual([
      0, 1, 1, 1, 1, 2, 0,
    ]);
    expect([29, 30].map((at) => staysOf({ ...play, at }))).toEqual([20, 5]);
    expect(playReducer(play, { type: 'speaker-stays', now: s(30), people: 3, seconds: 5 })).toBe(
      play,
    );
  });

  it('is nobody among nobody, and stays alone', () => {
    expect(speakerTurn(NEW_PLAY, 0)).toBeNull();
    expect(speakerTurn({ ...NEW_PLAY, at: 99 }, 1)).toEqual({ place: 0, since: 0, until: null });
  });
});

it('shares content from when it is told to', () => {
  const shared = done([
    { type: 'play', now: s(0) },
    { type: 'content', now: s(3), shared: true },
    { type: 'content', now: s(8), shared: false },
  ]);
  expect([2, 3, 7, 8].map((at) => contentTurn({ ...shared, at }).shared)).toEqual([
    false,
    true,
    true,
    false,
  ]);
});

describe('the stage', () => {
  it('lasts until the next pane turns', () => {
    const value = composed(polling('abc', 5), polling('xy', 7));
    expect(stageOf(value, { ...NEW_PLAY, at: 6 }, meeting)).toEqual({ since: 5, until: 7 });
    expect(stageOf(composed(), { ...NEW_PLAY, at: 6 }, meeting)).toEqual({ since: 0, until: null });
  });

  it('counts speaker and content where a pane follows them', () => {
    const shared = done([
      { type: 'play', now: s(0) },
      { type: 'content', now: s(3), shared: true },
    ]);
    const at = (value: Composition, seconds: number) =>
      stageOf(value, { ...shared, at: seconds }, meeting);
    expect(at(composed(follow('speaker')), 25)).toEqual({ since: 20, until: 40 });
    expect(at(composed(follow('content')), 1)).toEqual({ since: 0, until: 3 });
    expect(at(composed(follow('content')), 9)).toEqual({ since: 3, until: null });
    expect(followed({ ...composed(follow('speaker')), mode: 'automatic' })).toEqual({
      speaker: false,
      content: false,
    });
  });

  it('is one in which the same is shown', () => {
    const value = composed(
      polling('abc', 5),
      polling('xy', 7),
      follow('speaker'),
      follow('content'),
    );
    const play = done([
      { type: 'play', now: s(0) },
      { type: 'next-speaker', now: s(11), people: 3 },
      { type: 'content', now: s(12), shared: true },
    ]);
    fc.assert(
      fc.property(fc.nat(120), fc.nat(120), (from, to) => {
        const first = { ...play, at: from };
        const { since, until } = stageOf(value, first, meeting);
        const second = { ...play, at: to };
        if (to < since || (until !== null && to >= until)) return;
        const shown = (play: Play) => picture(value, play.at, sceneOf(play, meeting));
        expect(shown(second)).toEqual(shown(first));
      }),
    );
  });
});

describe('turns', () => {
  const value = composed(polling('abc', 5), polling('xy', 7), follow('speaker'), follow('content'));
  const shownIn = (play: Play) => picture(value, play.at, sceneOf(play, meeting));
  const stageAt = (play: Play) => stageOf(value, play, meeting);
  const seconds = fc.double({ min: 0, max: 90, noNaN: true });
  const happening = fc.record({
    after: seconds,
    place: fc.nat(2),
    stays: fc.integer({ min: 1, max: 30 }),
    shared: fc.boolean(),
  });
  type Happening = typeof happening extends fc.Arbitrary<infer One> ? One : never;
  const playOf = (happenings: readonly Happening[]) => {
    let now = s(0);
    return done(
      happenings.flatMap(({ after, place, stays, shared }): readonly PlayAction[] => {
        now += after * 1000;
        return [
          { type: 'play', now },
          { type: 'speaker', now, place },
          { type: 'speaker-stays', now, people: 3, seconds: stays },
          { type: 'content', now, shared },
        ];
      }),
    );
  };

  it('lead back to exactly what was shown', () => {
    fc.assert(
      fc.property(fc.array(happening, { maxLength: 4 }), (happenings) => {
        let play: Play = { ...playOf(happenings), state: 'paused', at: 0 };
        const passed: Play[] = [];
        for (let step = 0; step < 12; step += 1) {
          passed.push(play);
          const { until } = stageAt(play);
          if (until === null) throw new Error('these turns never end');
          play = playReducer(play, { type: 'seek', now: s(999), at: until });
          expect(play.at).toBeGreaterThan(passed.at(-1)?.at ?? 0);
        }
        for (const before of passed.toReversed()) {
          const at = previousTurn(stageAt, play);
          if (at === null) throw new Error('there is a turn before');
          play = playReducer(play, { type: 'seek', now: s(999), at });
          expect(play.at).toBeCloseTo(before.at, 9);
          expect(shownIn(play)).toEqual(shownIn(before));
        }
        expect(previousTurn(stageAt, play)).toBeNull();
      }),
    );
  });

  it('of the beginning lead to the beginning', () => {
    expect(previousTurn(stageAt, { ...NEW_PLAY, at: 3 })).toBe(0);
    expect(previousTurn(stageAt, NEW_PLAY)).toBeNull();
  });

  it('are all there wherever the play was set to', () => {
    fc.assert(
      fc.property(fc.array(happening, { maxLength: 4 }), fc.array(seconds), (happenings, jumps) => {
        const play: Play = { ...playOf(happenings), state: 'paused' };
        const jumped = done(
          jumps.map((at): PlayAction => ({ type: 'seek', now: s(999), at })),
          play,
        );
        expect(jumped.speakers).toEqual(play.speakers);
        expect(jumped.content).toEqual(play.content);
        expect(shownIn({ ...jumped, at: 44 })).toEqual(shownIn({ ...play, at: 44 }));
      }),
    );
  });
});

const heardAt = (value: Composition, seconds: number) => {
  const play = { ...NEW_PLAY, at: seconds };
  return picture(value, seconds, sceneOf(play, meeting)).map(
    (one) => one.kind === 'person' && one.heard === true,
  );
};

describe('who is heard', () => {
  const each = people.map((person): Pane => ({ source: { kind: 'member', person } }));

  it('is marked wherever they are shown, and only where the picture marks them', () => {
    const value = composed(...each, follow('speaker'), polling('ab', 5));
    expect(heardAt(value, 1)).toEqual([true, false, false, true, true]);
    expect(heardAt(value, 6)).toEqual([true, false, false, true, false]);
    expect(heardAt(value, 21)).toEqual([false, true, false, true, false]);
    expect(heardAt({ ...value, voiceHint: false }, 1)).toEqual(Array(5).fill(false));
  });

  it('is a turn of a picture that shows people', () => {
    expect(stageOf(composed(...each), { ...NEW_PLAY, at: 25 }, meeting)).toEqual({
      since: 20,
      until: 40,
    });
    expect([composed(...each), composed(follow('content')), composed()].map(marksSpeaker)).toEqual([
      true,
      false,
      false,
    ]);
  });
});

const long = (value: Composition, play = NEW_PLAY) => cycleOf(value, play, meeting);

it('takes as long as everything is seen once, a minute at least and an hour at most', () => {
  expect(long(composed())).toBe(60);
  const rounds = { ...NEW_POLL, interval: 30, rounds: 4, members: people };
  const poll = (change: Partial<Poll>) =>
    long(composed({ source: { kind: 'poll', poll: { ...rounds, ...change } } }));
  expect(poll({})).toBe(360);
  expect(poll({ rounds: 0 })).toBe(90);
  expect(poll({ interval: 2000 })).toBe(3600);
  expect(poll({ interval: 'soon' })).toBe(60);
  const slow = done([{ type: 'speaker-stays', now: s(0), people: 3, seconds: 40 }]);
  expect(long(composed(follow('speaker')), slow)).toBe(120);
  const batch: Composition = {
    ...composed({ source: { kind: 'empty' } }, { source: { kind: 'empty' } }),
    mode: 'custom-batch-poll',
    voiceHint: false,
    poll: { ...rounds, rounds: 0, interval: 50 },
  };
  expect(long(batch)).toBe(100);
  const later = done([{ type: 'content', now: s(0), shared: true }], { ...NEW_PLAY, at: 200 });
  expect(long(composed(), later)).toBe(220);
});

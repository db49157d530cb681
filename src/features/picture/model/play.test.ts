import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NEW_COMPOSITION } from './composition.ts';
import type { Composition, Pane } from './composition.ts';
import type { Participant } from './participant.ts';
import {
  contentTurn,
  followed,
  NEW_PLAY,
  PLAY_SPEEDS,
  playReducer,
  sceneOf,
  SPEAKER_STAYS,
  speakerTurn,
  stageOf,
} from './play.ts';
import type { Play, PlayAction, PlayedMeeting } from './play.ts';
import { NEW_POLL } from './poll.ts';
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

// @vitest-environment jsdom
import { act, cleanup, renderHook } from '@testing-library/react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { NEW_COMPOSITION } from '../model/composition.ts';
import type { Composition, Pane } from '../model/composition.ts';
import type { Participant } from '../model/participant.ts';
import { SPEAKER_STAYS } from '../model/play.ts';
import { NEW_POLL } from '../model/poll.ts';
import type { Shown } from '../model/schedule.ts';
import { useSimulator } from './use-simulator.ts';

const someone = (account: string): Participant => ({ account, kind: 'e164', name: '' });
const people = 'abc'.split('').map(someone);
const meeting = { chair: null, poll: null };
const polling = (interval: number): Pane => ({
  source: { kind: 'poll', poll: { ...NEW_POLL, interval, members: people } },
});
const composed = (...panes: readonly Pane[]): Composition => ({
  ...NEW_COMPOSITION,
  mode: 'custom',
  panes,
});
const signs = (shown: readonly Shown[] | null) =>
  shown?.map((one) => (one.kind === 'person' ? one.person.account : '.')).join('');

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

/** Time passes a tenth of a second at a time, as between two frames. */
function pass(seconds: number) {
  for (let tenth = 0; tenth < Math.round(seconds * 10); tenth += 1) {
    act(() => {
      vi.advanceTimersByTime(100);
    });
  }
}

function simulate(composition: Composition) {
  let renders = 0;
  const hook = renderHook(
    ({ value }) => {
      renders += 1;
      return useSimulator(value, people, meeting);
    },
    { initialProps: { value: composition } },
  );
  return { ...hook, renders: () => renders };
}

it('turns with the clock, and is drawn again only then', () => {
  const { result, renders } = simulate(composed(polling(5)));
  expect(result.current.shown).toBeNull();
  act(() => result.current.play());
  const begun = renders();
  pass(4.9);
  expect([signs(result.current.shown), renders()]).toEqual(['a', begun]);
  expect(Math.floor(result.current.now())).toBe(4);
  pass(0.2);
  expect(signs(result.current.shown)).toBe('b');
  pass(10);
  expect(signs(result.current.shown)).toBe('a');
  expect(renders() - begun).toBeLessThan(9);
});

it('stands in a pause, goes on, goes faster, and is gone after a stop', () => {
  const { result } = simulate(composed(polling(5)));
  act(() => result.current.play());
  pass(3);
  act(() => result.current.pause());
  pass(60);
  expect([signs(result.current.shown), Math.round(result.current.at)]).toEqual(['a', 3]);
  act(() => result.current.setSpeed(10));
  act(() => result.current.play());
  pass(0.3);
  expect(signs(result.current.shown)).toBe('b');
  act(() => result.current.stop());
  expect([result.current.shown, result.current.at]).toEqual([null, 0]);
});

it('gives the same list for as long as nothing turns', () => {
  const { result } = simulate(composed(polling(5)));
  act(() => result.current.seek(6));
  const { shown } = result.current;
  act(() => result.current.seek(9));
  expect(result.current.shown).toBe(shown);
  act(() => result.current.seek(10));
  expect(result.current.shown).not.toBe(shown);
});

it('lets the speaker move by themselves and when told, and content come and go', () => {
  const { result } = simulate(
    composed({ source: { kind: 'speaker' } }, { source: { kind: 'content' } }),
  );
  act(() => result.current.play());
  expect(signs(result.current.shown)).toBe('a.');
  pass(SPEAKER_STAYS + 0.1);
  expect(signs(result.current.shown)).toBe('b.');
  act(() => result.current.nextSpeaker());
  expect([signs(result.current.shown), result.current.speaker]).toEqual(['c.', people[2]]);
  act(() => result.current.setContent(true));
  expect(result.current.shown?.[1]).toEqual({ kind: 'content' });
  act(() => result.current.setContent(false));
  expect(result.current.shown?.[1]).toMatchObject({ why: 'no-content' });
});

it('plays what the picture has become', () => {
  const { result, rerender } = simulate(composed(polling(30)));
  act(() => result.current.play());
  pass(9);
  rerender({ value: composed(polling(5)) });
  pass(0.1);
  expect(signs(result.current.shown)).toBe('b');
});

it('says who is seen how often, and where nothing can be played', () => {
  const { result, rerender } = simulate(composed(polling(5)));
  expect(result.current.coverage).toMatchObject({ seconds: 15, never: [] });
  rerender({ value: { ...composed(polling(5)), mode: 'automatic' } });
  expect([result.current.coverage, result.current.plays]).toEqual([undefined, false]);
});

import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { personKey } from '#app/features/people/model/accounts.ts';
import { EMPTY_PANE, NEW_COMPOSITION } from './composition.ts';
import type { Composition, Pane } from './composition.ts';
import type { Participant } from './participant.ts';
import { NEW_POLL } from './poll.ts';
import type { Poll } from './poll.ts';
import { everyoneSeenEvery, picture } from './schedule.ts';
import type { Scene, Shown } from './schedule.ts';

const someone = (account: string): Participant => ({ account, kind: 'e164', name: '' });
const pollOf = (members: string, interval: number, rounds = 0): Poll => ({
  ...NEW_POLL,
  interval,
  rounds,
  members: members.split('').map(someone),
});
const member = (account: string): Pane => ({
  source: { kind: 'member', person: someone(account) },
});
const polling = (poll: Poll): Pane => ({ source: { kind: 'poll', poll } });
const following = (kind: 'speaker' | 'chair' | 'content' | 'meeting-poll'): Pane => ({
  source: { kind },
});
const composed = (panes: readonly Pane[], more: Partial<Composition> = {}): Composition => ({
  ...NEW_COMPOSITION,
  mode: 'custom',
  panes,
  ...more,
});
const sign = (shown: Shown) =>
  shown.kind === 'person' ? shown.person.account : shown.kind === 'content' ? '#' : '.';
const at = (composition: Composition, seconds: number, scene?: Scene) =>
  picture(composition, seconds, scene).map(sign).join('');

describe('picture', () => {
  it('turns polls on their clock', () => {
    const value = composed([polling(pollOf('abc', 5)), polling(pollOf('xy', 2)), member('m')]);
    expect([0, 1.9, 2, 4.9, 5, 14, 15].map((t) => at(value, t))).toEqual([
      'axm',
      'axm',
      'aym',
      'axm',
      'bxm',
      'cym',
      'aym',
    ]);
    expect(picture(value, 17)[0]).toEqual({
      kind: 'person',
      person: someone('a'),
      turn: { step: 0, of: 3, round: 2, since: 15, until: 20 },
    });
  });

  it('stays where the last round ends', () => {
    const value = composed([polling(pollOf('abc', 5, 2))]);
    expect([0, 14, 15, 25, 29, 30, 9999].map((t) => at(value, t)).join('')).toBe('acacccc');
    expect(picture(value, 9999)[0]).toMatchObject({ turn: { round: 2, since: 25, until: null } });
  });

  it('does not turn without a time or with one member', () => {
    expect(at(composed([polling(pollOf('abc', 0))]), 50)).toBe('a');
    expect(picture(composed([polling(pollOf('a', 5))]), 50)[0]).toMatchObject({
      turn: { until: null },
    });
  });

  it('follows speaker, content, chair and the poll of the meeting', () => {
    const value = composed([
      following('speaker'),
      following('content'),
      following('chair'),
      following('meeting-poll'),
    ]);
    const scene: Scene = {
      speaker: [
        { at: 3, person: someone('s') },
        { at: 6, person: someone('t') },
        { at: 9, person: null },
      ],
      content: [
        { at: 4, shared: true },
        { at: 8, shared: false },
      ],
      chair: someone('c'),
      meetingPoll: pollOf('xy', 5),
    };
    expect([0, 3, 4, 6, 8, 9].map((t) => at(value, t, scene))).toEqual([
      '..cx',
      's.cx',
      's#cx',
      't#cy',
      't.cy',
      '..cy',
    ]);
    expect(picture(value, 0).map((shown) => shown.kind === 'nobody' && shown.why)).toEqual([
      'no-speaker',
      'no-content',
      'no-chair',
      'no-poll',
    ]);
  });

  it('shows a batch in the panes nothing else is put in', () => {
    const panes = [member('m'), EMPTY_PANE, EMPTY_PANE];
    const value = composed(panes, { mode: 'custom-batch-poll', poll: pollOf('abcde', 10) });
    expect([0, 10, 20, 30].map((t) => at(value, t))).toEqual(['mab', 'mcd', 'me.', 'mab']);
    expect(at({ ...value, mode: 'custom' }, 0)).toBe('m..');
    expect(at({ ...value, poll: null }, 0)).toBe('m..');
  });

  it('leaves an automatic picture to the platform', () => {
    expect(picture(NEW_COMPOSITION, 0)).toHaveLength(4);
    expect(picture(NEW_COMPOSITION, 0)[0]).toEqual({ kind: 'platform-decides' });
    expect(everyoneSeenEvery(NEW_COMPOSITION, [])).toBeUndefined();
  });
});

const letters = fc.stringMatching(/^[a-f]{0,7}$/);
const anyPoll = fc
  .tuple(letters, fc.integer({ min: 1, max: 4 }), fc.nat(2))
  .map(([members, interval, rounds]) => pollOf(members, interval, rounds));
const anyPane = fc.oneof(
  fc.constant(EMPTY_PANE),
  fc.constantFrom('a', 'b').map(member),
  anyPoll.map(polling),
  fc.constantFrom('chair' as const, 'meeting-poll' as const).map(following),
);
const anyScene = fc.record({ chair: fc.constantFrom(null, someone('c')), meetingPoll: anyPoll });
const anyComposition = fc
  .record({
    panes: fc.array(anyPane, { maxLength: 4 }),
    mode: fc.constantFrom('custom' as const, 'custom-batch-poll' as const),
    poll: fc.option(anyPoll),
  })
  .map(({ panes, ...more }) => composed(panes, more));

/**
 * Checks who is visible in each second of two minutes, which is longer than all rounds and several cycles of
 * the longest.
 */
const HORIZON = 120;
const film = (composition: Composition, scene: Scene) =>
  Array.from({ length: HORIZON }, (_, second) => {
    const people = picture(composition, second, scene);
    return new Set(people.flatMap((s) => (s.kind === 'person' ? [personKey(s.person)] : [])));
  });

const signs = (list: readonly Participant[] = []) => list.map(({ account }) => account).join('');
const keysOf = (list: readonly Participant[] = []) => new Set(list.map(personKey));

describe('everyoneSeenEvery', () => {
  it.each([
    ['a poll', [polling(pollOf('abc', 5))], 'abc', 15, '', ''],
    ['twice in a poll', [polling(pollOf('abac', 5))], 'a', 10, '', ''],
    ['in a pane too', [polling(pollOf('abc', 5)), member('a'), member('b')], 'ab', 0, '', ''],
    [
      'in a quicker poll too',
      [polling(pollOf('abc', 5)), polling(pollOf('ad', 3))],
      'ad',
      6,
      '',
      '',
    ],
    ['with an end', [polling(pollOf('abc', 5, 2))], 'abc', 15, '', 'ab'],
    ['not at all', [member('a')], 'ax', 0, 'x', ''],
    ['nobody', [following('speaker')], 'a', null, 'a', ''],
  ])('%s', (_, panes, people, seconds, never, atFirst) => {
    const found = everyoneSeenEvery(composed(panes), people.split('').map(someone));
    expect([found?.seconds, signs(found?.never), signs(found?.atFirst)]).toEqual([
      seconds,
      never,
      atFirst,
    ]);
  });

  it('holds for every composition that plays', () => {
    const people = 'abcdef'.split('').map(someone);
    fc.assert(
      fc.property(anyComposition, anyScene, (composition, scene) => {
        const found = everyoneSeenEvery(composition, people, scene);
        const seconds = film(composition, scene);
        const [never, atFirst] = [keysOf(found?.never), keysOf(found?.atFirst)];
        const length = Math.max(found?.seconds ?? 0, 1);
        for (const key of people.map(personKey)) {
          const isSeen = seconds.map((seen) => seen.has(key));
          const windows = Array.from({ length: HORIZON - length }, (_, from) =>
            isSeen.slice(from, from + length).includes(true),
          );
          const sometimes = isSeen.includes(true);
          const lastly = isSeen.at(-1) === true || windows.at(-1) === true;
          const expected = never.has(key) ? 'never' : atFirst.has(key) ? 'at first' : 'always';
          const seen = !sometimes ? 'never' : !lastly ? 'at first' : 'always';
          expect([seen, seen !== 'always' || !windows.includes(false)]).toEqual([expected, true]);
        }
      }),
    );
  });

  it('shows every member of an endless poll within members times seconds', () => {
    fc.assert(
      fc.property(letters, fc.integer({ min: 1, max: 9 }), fc.nat(50), (members, k, from) => {
        const poll = pollOf(members, k);
        const value = composed([polling(poll)]);
        const window = Array.from({ length: members.length * k }, (_, index) => from + index);
        const shown = new Set(window.map((second) => at(value, second)));
        expect([...shown].toSorted()).toEqual([...new Set(members.split(''))].toSorted());
      }),
    );
  });

  it('is always the same', () => {
    fc.assert(
      fc.property(anyComposition, anyScene, fc.nat(500), (composition, scene, second) => {
        expect(picture(composition, second, scene)).toEqual(picture(composition, second, scene));
      }),
    );
  });
});

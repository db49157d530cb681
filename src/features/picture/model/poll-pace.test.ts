import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { NEW_COMPOSITION } from './composition.ts';
import type { Participant } from './participant.ts';
import { pollPace } from './poll-pace.ts';
import { NEW_POLL } from './poll.ts';
import type { Poll } from './poll.ts';
import { everyoneSeenEvery, turnOf } from './schedule.ts';

const pollOf = (accounts: string, more: Partial<Poll> = {}): Poll => ({
  ...NEW_POLL,
  interval: 15,
  rounds: 0,
  members: accounts
    .split('')
    .map((account): Participant => ({ account, kind: 'e164', name: account })),
  ...more,
});

it.each([
  ['endless', pollOf('abc'), { people: 3, interval: 15, cycle: 45, total: null }],
  ['rounds', pollOf('abc', { rounds: 2 }), { people: 3, interval: 15, cycle: 45, total: 90 }],
  ['one alone', pollOf('a', { rounds: 2 }), { people: 1, interval: 15, cycle: 0, total: null }],
  ['twice', pollOf('aba'), { people: 2, interval: 15, cycle: 45, total: null }],
  ['nobody', pollOf(''), undefined],
  ['no time', pollOf('ab', { interval: 0 }), undefined],
  ['half typed', pollOf('ab', { interval: '15s' }), undefined],
  ['no rounds', pollOf('ab', { rounds: '' }), undefined],
])('%s', (_, poll, pace) => {
  expect(pollPace(poll)).toEqual(pace);
});

it('agrees with the schedule', () => {
  const members = fc.constantFrom('a', 'ab', 'abc', 'abcdef');
  fc.assert(
    fc.property(
      members,
      fc.integer({ min: 1, max: 90 }),
      fc.nat(4),
      (accounts, interval, rounds) => {
        const poll = pollOf(accounts, { interval, rounds });
        const pace = pollPace(poll);
        const shown = everyoneSeenEvery(
          { ...NEW_COMPOSITION, mode: 'custom', panes: [{ source: { kind: 'poll', poll } }] },
          rounds === 0 ? poll.members : poll.members.slice(-1),
        );
        expect(pace?.cycle).toBe(shown?.seconds);
        const last = turnOf(poll, poll.members.length, Number.MAX_SAFE_INTEGER);
        const total = pace?.total ?? null;
        expect(total).toBe(total === null ? null : (last?.since ?? 0) + interval);
      },
    ),
  );
});

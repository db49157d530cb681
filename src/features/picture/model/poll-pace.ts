import { personKey } from '#app/features/people/model/accounts.ts';
import { numberOf } from '#app/lib/typed-number.ts';
import { checkPoll } from './poll.ts';
import type { Poll } from './poll.ts';

/** What the numbers of a poll come to. */
export interface PollPace {
  /** Different people. */
  readonly people: number;
  /** Seconds that each stays. */
  readonly interval: number;
  /** Everybody has had a turn after so many seconds; 0: one alone is shown all the time. */
  readonly cycle: number;
  /** After so many seconds the last round is over; null: it goes on. */
  readonly total: number | null;
}

/** Undefined while the poll has nobody, or its numbers make no sense. */
export function pollPace(poll: Poll): PollPace | undefined {
  const stopped = checkPoll(poll).some(({ code }) => code !== 'poll-member-twice');
  if (stopped) return undefined;
  const { members } = poll;
  const [interval, rounds] = [numberOf(poll.interval), numberOf(poll.rounds)];
  const turns = members.length;
  return {
    people: new Set(members.map(personKey)).size,
    interval,
    cycle: turns === 1 ? 0 : turns * interval,
    total: rounds === 0 || turns === 1 ? null : rounds * turns * interval,
  };
}

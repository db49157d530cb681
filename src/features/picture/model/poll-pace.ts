import { personKey } from '#app/features/people/model/accounts.ts';
import { numberOf } from '#app/lib/typed-number.ts';
import { checkPoll } from './poll.ts';
import type { Poll } from './poll.ts';

/** The durations that a poll's settings result in. */
export interface PollPace {
  /** The number of different people. */
  readonly people: number;
  /** Seconds that each person is shown. */
  readonly interval: number;
  /** Seconds until each person has had a turn; 0 if a single person is always shown. */
  readonly cycle: number;
  /** Seconds until the last round ends; null if it is endless. */
  readonly total: number | null;
}

/** Undefined if the poll has no members or its numbers are invalid. */
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

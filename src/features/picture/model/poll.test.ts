import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addToPoll,
  changePoll,
  checkPoll,
  fromPoll,
  NEW_POLL,
  placesInPoll,
  replaceInPoll,
  takeOutOfPoll,
  toPoll,
} from './poll.ts';
import type { Poll } from './poll.ts';
import type { Participant } from './participant.ts';

const someone = (account: string): Participant => ({ account, kind: 'e164', name: account });
const poll = (...accounts: readonly string[]): Poll => ({
  ...NEW_POLL,
  members: accounts.map(someone),
});
const accounts = (value: Poll) => value.members.map(({ account }) => account).join('');

const anyRow = fc
  .tuple(
    fc.record(
      {
        account: fc.oneof(fc.constantFrom('a', 'b', ''), fc.nat()),
        account_type: fc.oneof(fc.constantFrom(1, 5, 99), fc.string()),
        name: fc.string(),
        conf_e164: fc.string(),
      },
      { requiredKeys: [] },
    ),
    fc.dictionary(fc.string(), fc.jsonValue()),
  )
  .map(([known, extra]) => ({ ...extra, ...known }));
const anyPoll = fc
  .tuple(
    fc.record(
      {
        name: fc.string(),
        mode: fc.oneof(fc.constantFrom(1, 3), fc.jsonValue()),
        num: fc.oneof(fc.nat(), fc.jsonValue()),
        keep_time: fc.oneof(fc.nat(), fc.jsonValue()),
        members: fc.oneof(fc.array(anyRow), fc.jsonValue()),
      },
      { requiredKeys: [] },
    ),
    fc.dictionary(
      fc.string().filter((key) => !['success', 'error_code', 'description'].includes(key)),
      fc.jsonValue(),
    ),
  )
  .map(([known, extra]) => ({ ...extra, ...known }));

describe('between the contract and the editor', () => {
  it('sends back the same object when nothing was touched', () => {
    fc.assert(
      fc.property(anyPoll, (original) => {
        expect(toPoll(fromPoll(original), original)).toEqual(original);
      }),
    );
  });

  it('changes what was changed and nothing else', () => {
    const original = {
      name: 'A',
      num: 10,
      keep_time: 5,
      mode: 7,
      extra: { deep: 1 },
      members: [
        { account: 'a', account_type: 5, name: 'a', conf_e164: '1', seat: 3 },
        { account: 'b', account_type: 5, name: 'b' },
      ],
    };
    const read = fromPoll(original);
    expect([read.mode, read.rounds, read.interval]).toEqual(['raw:7', 10, 5]);
    expect(toPoll(changePoll(read, { interval: 30 }), original)).toEqual({
      ...original,
      keep_time: 30,
    });
    const { poll: longer } = addToPoll({ ...read, members: read.members.toReversed() }, [
      someone('c'),
    ]);
    expect(toPoll(longer, original, '77')).toEqual({
      ...original,
      members: [
        original.members[1],
        original.members[0],
        { account: 'c', account_type: 5, name: 'c', conf_e164: '77' },
      ],
    });
  });

  it('gives a new poll every mandatory row', () => {
    expect(toPoll(poll('a'))).toEqual({
      mode: 1,
      num: 10,
      keep_time: 5,
      members: [{ account: 'a', account_type: 5, name: 'a' }],
    });
  });
});

describe('editing', () => {
  it('adds nobody twice and says who was there', () => {
    const added = addToPoll(poll('a', 'b'), ['b', 'c', 'c'].map(someone));
    expect(accounts(added.poll)).toBe('abc');
    expect(added.duplicates).toEqual([someone('b'), someone('c')]);
  });

  it('takes out and replaces by person, nobody listed twice', () => {
    const five = poll(...'abcde'.split(''));
    expect(accounts(takeOutOfPoll(five, [someone('e'), someone('x')]))).toBe('abcd');
    expect(accounts(replaceInPoll(five, someone('b'), someone('x')))).toBe('axcde');
    expect(accounts(replaceInPoll(five, someone('b'), someone('d')))).toBe('adce');
    expect(accounts(replaceInPoll(five, someone('d'), someone('b')))).toBe('abce');
    expect(placesInPoll(poll('a', 'b', 'a'), someone('a'))).toEqual([0, 2]);
  });

  it('gives the same poll back when nothing changes', () => {
    const five = poll(...'abcde'.split(''));
    expect(takeOutOfPoll(five, [someone('x')])).toBe(five);
    expect(replaceInPoll(five, someone('x'), someone('a'))).toBe(five);
    expect(addToPoll(five, [someone('a')]).poll).toBe(five);
    expect(changePoll(five, { rounds: 10, mode: 'video' })).toBe(five);
  });
});

it('tells what is wrong', () => {
  expect(checkPoll(poll('a', 'b'))).toEqual([]);
  expect(checkPoll({ ...poll('a', 'a'), interval: 0, rounds: -1 })).toEqual([
    { code: 'poll-interval-invalid', interval: 0 },
    { code: 'poll-rounds-invalid', rounds: -1 },
    { code: 'poll-member-twice', person: someone('a'), place: 1 },
  ]);
  expect(checkPoll(poll())).toEqual([{ code: 'poll-without-members' }]);
});

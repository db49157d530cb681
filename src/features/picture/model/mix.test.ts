import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addToMix,
  changeMix,
  checkMix,
  fromMix,
  NEW_MIX,
  replaceInMix,
  setActive,
  takeOutOfMix,
  toMix,
  usesInMix,
  withMixMembers,
} from './mix.ts';
import type { Mix } from './mix.ts';
import type { Participant } from './participant.ts';

const someone = (account: string): Participant => ({ account, kind: 'e164', name: '' });
const people = (accounts: string) => accounts.split('').map(someone);
const mixOf = (members: string, active = ''): Mix => ({
  ...NEW_MIX,
  mode: 'custom',
  members: people(members),
  active: people(active),
});
const accounts = (people: readonly Participant[]) => people.map((p) => p.account).join('');
const shown = (mix: Mix) => `${accounts(mix.members)}/${accounts(mix.active)}`;

const row = fc.record({ account: fc.constantFrom('a', 'b', ''), seat: fc.jsonValue() });
const anyMix = fc
  .tuple(
    fc.record(
      {
        mode: fc.oneof(fc.constantFrom(1, 2, 9), fc.jsonValue()),
        members: fc.oneof(fc.array(row), fc.jsonValue()),
        active_members: fc.oneof(fc.array(row), fc.jsonValue()),
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
      fc.property(anyMix, (original) => {
        expect(toMix(fromMix(original), original)).toEqual(original);
      }),
    );
  });

  it('changes what was changed and nothing else', () => {
    const original = {
      mode: 2,
      volume: 3,
      members: [{ account: 'a', account_type: 5, gain: 2 }],
      active_members: [{ account: 'a', account_type: 5, since: 1 }],
    };
    const { mix } = addToMix(fromMix(original), [someone('b')]);
    expect(toMix(mix, original, '7')).toEqual({
      ...original,
      members: [original.members[0], { account: 'b', account_type: 5, conf_e164: '7' }],
    });
    expect(toMix(changeMix(fromMix(original), { name: 'B' }), original)).toEqual({
      ...original,
      name: 'B',
    });
  });

  it('gives a new custom mix its members, a smart one its mode alone', () => {
    expect(toMix(changeMix(NEW_MIX, { mode: 'custom' }))).toEqual({ mode: 2, members: [] });
    expect(toMix(NEW_MIX)).toEqual({ mode: 1 });
  });
});

describe('editing', () => {
  it('takes no more than 64', () => {
    const crowd = Array.from({ length: 70 }, (_, index) => someone(`${index}`));
    const { mix, duplicates, tooMany } = addToMix(mixOf('a'), [someone('a'), ...crowd]);
    expect(mix.members).toHaveLength(64);
    expect([duplicates.length, tooMany.length]).toEqual([1, 7]);
    expect(addToMix(mix, crowd.slice(65)).mix).toBe(mix);
  });

  it('keeps the active ones among the members', () => {
    expect(shown(setActive(mixOf('abc', 'c'), [someone('a'), someone('x')], true))).toBe('abc/ac');
    expect(shown(setActive(mixOf('abc', 'ac'), [someone('a')], false))).toBe('abc/c');
    expect(shown(takeOutOfMix(mixOf('abc', 'ac'), [someone('a')]))).toBe('bc/c');
    expect(shown(replaceInMix(mixOf('abc', 'ac'), someone('a'), someone('x')))).toBe('xbc/xc');
    expect(shown(withMixMembers(mixOf('abc', 'acx'), people('dca')))).toBe('dca/acx');
    expect(shown(withMixMembers(mixOf('abc', 'acx'), people('b')))).toBe('b/x');
    expect(usesInMix(mixOf('abc', 'ac'), someone('b'))).toEqual(['members']);
    expect(usesInMix(mixOf('abc', 'ac'), someone('c'))).toEqual(['members', 'active']);
  });

  it('gives the same mix back when nothing changes', () => {
    const mix = mixOf('abc', 'ac');
    expect(addToMix(mix, [someone('a')]).mix).toBe(mix);
    expect(setActive(mix, [someone('a'), someone('x')], true)).toBe(mix);
    expect(setActive(mix, [someone('b')], false)).toBe(mix);
    expect(takeOutOfMix(mix, [someone('x')])).toBe(mix);
    expect(withMixMembers(mix, mix.members)).toBe(mix);
    expect(changeMix(mix, { mode: 'custom' })).toBe(mix);
  });
});

it('tells what is wrong', () => {
  expect(checkMix(NEW_MIX)).toEqual([]);
  expect(checkMix(mixOf('ab', 'a'))).toEqual([]);
  expect(checkMix(mixOf('')).map(({ code }) => code)).toEqual(['mix-without-members']);
  expect(checkMix({ ...mixOf('a'), mode: 'smart' }).map(({ code }) => code)).toEqual([
    'mix-members-ignored',
  ]);
  expect(checkMix(mixOf('aa', 'x')).map(({ code }) => code)).toEqual([
    'mix-member-twice',
    'mix-active-not-member',
  ]);
  const full = mixOf('').members.concat(
    Array.from({ length: 65 }, (_, index) => someone(`${index}`)),
  );
  expect(checkMix({ ...mixOf(''), members: full })).toEqual([
    { code: 'mix-too-many', count: 65, max: 64 },
  ]);
});

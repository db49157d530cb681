import { describe, expect, it } from 'vitest';
import { movedItems } from '../model/ordered-list.ts';
import type { Participant } from '../model/participant.ts';
import { personKey } from '#app/features/people/model/accounts.ts';
import { destination, firstPlaceAfter, memberRows, reversed, sortedByName } from './member-rows.ts';
import type { RowMove } from './member-rows.ts';
import { inOneLine, typedAccounts } from './typed-accounts.ts';

const someone = (account: string, name = account): Participant => ({ account, kind: 'e164', name });
const people = (accounts: string) => accounts.split('').map((letter) => someone(letter));
const letters = (list: readonly Participant[]) => list.map(({ account }) => account).join('');

it('rows have keys of their own, the same person twice too', () => {
  const keys = memberRows(people('abab')).map(({ key }) => key);
  expect(new Set(keys).size).toBe(4);
  expect(keys[0]).toBe(personKey(someone('a')));
});

describe('moving', () => {
  it.each<[RowMove, readonly number[], string, number]>([
    ['up', [2], 'acbde', 1],
    ['up', [0], 'abcde', 0],
    ['up', [1, 3], 'bdace', 0],
    ['down', [2], 'abdce', 3],
    ['down', [4], 'abcde', 4],
    ['down', [0, 2], 'bdace', 2],
    ['top', [2, 4], 'ceabd', 0],
    ['end', [0, 2], 'bdeac', 3],
  ])('%s from %j', (direction, places, expected, first) => {
    const list = people('abcde');
    const before = destination(direction, places, list.length);
    expect(letters(movedItems(list, places, before))).toBe(expected);
    expect(firstPlaceAfter(places, before)).toBe(first);
  });
});

describe('in another order', () => {
  it('sorts by name, numbers by value, without a name by account', () => {
    const list = [
      someone('1', 'Room 10'),
      someone('2', 'Room 9'),
      someone('Abc', ''),
      someone('3', 'amy'),
    ];
    expect(sortedByName(list, 'en').map(({ name }) => name)).toEqual([
      '',
      'amy',
      'Room 9',
      'Room 10',
    ]);
  });

  it('sorts Chinese names by how they sound', () => {
    const list = [someone('1', '\u5f20\u4f1f'), someone('2', '\u674e\u5a1c')];
    expect(letters(sortedByName(list, 'zh-CN'))).toBe('21');
  });

  it('is the same list where it was in that order', () => {
    const list = people('abc');
    expect(sortedByName(list, 'en')).toBe(list);
    expect(letters(reversed(list))).toBe('cba');
    const one = people('a');
    expect(reversed(one)).toBe(one);
  });
});

describe('what stands in the box', () => {
  const known = new Map([[personKey(someone('1001')), someone('1001', 'Lobby')]]);

  it.each([
    ['1001', ['Lobby'], ''],
    ['1001; 1002', ['Lobby', ''], ''],
    ['1001 1002', ['Lobby', ''], ''],
    ['Wang <wang@example.com>; 300.1.1.1', ['Wang'], '300.1.1.1'],
    ['Wang', [], 'Wang'],
    ['', [], ''],
  ])('%s', (text, names, rest) => {
    const typed = typedAccounts(text, known);
    expect(typed.people.map(({ name }) => name)).toEqual(names);
    expect(typed.rest).toBe(rest);
  });

  it('keeps nothing but account, kind and name', () => {
    expect(typedAccounts('sip:1003', known).people).toEqual([someone('1003', '')]);
  });

  it('takes pasted lines', () => {
    expect(inOneLine('1001\r\n\n 1002 \n')).toBe('1001; 1002');
  });
});

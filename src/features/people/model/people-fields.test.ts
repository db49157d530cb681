import { describe, expect, it } from 'vitest';
import type { Person } from './accounts.ts';
import {
  keyOfRow,
  peopleChanges,
  PEOPLE_PARAMS,
  readPeople,
  readPerson,
  writePeople,
} from './people-fields.ts';
import { NO_PEOPLE } from './roles.ts';

const ann: Person = { account: '101', kind: 'e164', name: 'Ann', protocol: 'sip', bitrate: 1024 };
const annRow = { account: '101', account_type: 5, name: 'Ann', protocol: 1, bitrate: 1024 };
const bob: Person = { account: '102', kind: 'e164', name: '' };
const bobRow = { account: '102', account_type: 5 };

describe('a person of the contract', () => {
  it.each([
    ['all of it', annRow, ann],
    ['the least of it', bobRow, bob],
    ['without a kind', { account: 'x' }, { account: 'x', kind: 'moid', name: '' }],
    [
      'with fields of another type',
      { account: 'x', account_type: '5', name: 1, protocol: '1', bitrate: '64' },
      { account: 'x', kind: 'moid', name: '' },
    ],
    ['an empty account', { account: '', name: 'Ann' }, null],
    ['no account', { name: 'Ann' }, null],
    ['a number for an account', { account: 101 }, null],
    ['nothing', null, null],
    ['a text', '101', null],
  ])('%s', (_, row, person) => {
    expect(readPerson(row)).toStrictEqual(person);
  });

  it('is known by kind and account', () => {
    expect(keyOfRow(annRow)).toBe('e164:101');
    expect(keyOfRow({})).toBeUndefined();
  });
});

const one = (account: string) => ({ account, kind: 'e164', name: '' });

describe('people of an answer', () => {
  it('are read from the word of each list', () => {
    const answer = Object.fromEntries(
      Object.values(PEOPLE_PARAMS).map((word, index) => [
        word,
        word === 'chairman' || word === 'speaker'
          ? { account: `${index}`, account_type: 5 }
          : [{ account: `${index}`, account_type: 5 }, {}, null],
      ]),
    );
    expect(readPeople(answer)).toEqual({
      members: [one('0')],
      audience: [one('1')],
      vips: [one('2')],
      chair: one('3'),
      speaker: one('4'),
      keepCalling: [one('5')],
      contentSharers: [one('6')],
    });
    expect(Object.values(PEOPLE_PARAMS)).toEqual([
      'invite_members',
      'audiences',
      'vips',
      'chairman',
      'speaker',
      'keep_calling_members',
      'doubleflow_members',
    ]);
  });

  it('are nobody where there is none', () => {
    expect(readPeople({})).toEqual(NO_PEOPLE);
    expect(readPeople({ invite_members: 'x', chairman: {} })).toEqual(NO_PEOPLE);
  });
});

describe('what is sent of people', () => {
  it('is nothing while nothing changed', () => {
    const original = {
      invite_members: [{ ...annRow, extra: 1 }],
      chairman: annRow,
      vips: [bobRow],
    };
    expect(peopleChanges(readPeople(original), original)).toEqual({});
    expect(peopleChanges(NO_PEOPLE, {})).toEqual({});
  });

  it.each(['members', 'audience'] as const)('says how %s are called', (list) => {
    const people = { ...NO_PEOPLE, [list]: [ann, bob] };
    expect(peopleChanges(people, {})).toStrictEqual({ [PEOPLE_PARAMS[list]]: [annRow, bobRow] });
  });

  it.each(['vips', 'keepCalling', 'contentSharers'] as const)('does not say it of %s', (list) => {
    const people = { ...NO_PEOPLE, [list]: [ann] };
    const row = { account: '101', account_type: 5, name: 'Ann' };
    expect(peopleChanges(people, {})).toStrictEqual({ [PEOPLE_PARAMS[list]]: [row] });
  });

  it('goes over the row that was read: what changed, what went, and nothing else', () => {
    const original = { invite_members: [{ ...annRow, extra: 1 }, 'odd', bobRow] };
    const { bitrate: _, ...rest } = ann;
    const changed = { ...rest, name: 'Anna' };
    const members = [bob, changed];
    expect(peopleChanges({ ...NO_PEOPLE, members }, original)).toStrictEqual({
      invite_members: [
        bobRow,
        { account: '101', account_type: 5, name: 'Anna', protocol: 1, extra: 1 },
      ],
    });
  });

  it('keeps a kind and an account written another way', () => {
    const original = {
      invite_members: [{ account: 'A@x.cn', account_type: 4, name: '', extra: 1 }],
    };
    const members = [...readPeople(original).members, bob];
    expect(peopleChanges({ ...NO_PEOPLE, members }, original)).toStrictEqual({
      invite_members: [original.invite_members[0], bobRow],
    });
  });

  it('takes a chair out, or puts another in with nothing of the one before', () => {
    const original = { chairman: { ...annRow, extra: 1 } };
    const out = peopleChanges(NO_PEOPLE, original);
    expect(out).toStrictEqual({ chairman: undefined });
    expect(peopleChanges({ ...NO_PEOPLE, chair: bob }, original)).toStrictEqual({
      chairman: {
        account: '102',
        account_type: 5,
        name: undefined,
        protocol: undefined,
        bitrate: undefined,
        extra: undefined,
      },
    });
    expect(peopleChanges({ ...NO_PEOPLE, speaker: ann }, {})).toStrictEqual({
      speaker: { account: '101', account_type: 5, name: 'Ann' },
    });
  });
});

describe('a list of people that is changed', () => {
  const nobody = { name: 'guest', seat: 3 };

  it('keeps the rows that name nobody, each at its place', () => {
    const rows = [nobody, annRow, { account: '' }, bobRow];
    expect(writePeople([bob], rows, true)).toEqual([nobody, bobRow, { account: '' }]);
    expect(writePeople([], rows)).toEqual([nobody, { account: '' }]);
  });

  it('gives somebody listed twice the own fields of each row', () => {
    const rows = [
      { ...annRow, seat: 1 },
      { ...annRow, seat: 2 },
    ];
    expect(writePeople([ann], rows, true)).toEqual([{ ...annRow, seat: 1 }]);
    expect(writePeople([ann, bob, ann], rows, true)).toEqual([rows[0], bobRow, rows[1]]);
  });

  it('keeps what a person of a list does not show', () => {
    const rows = [{ ...bobRow, conf_e164: '9001', seat: 1 }];
    expect(writePeople([{ ...bob, name: 'Bob' }], rows)).toEqual([
      { ...bobRow, conf_e164: '9001', seat: 1, name: 'Bob' },
    ]);
  });
});

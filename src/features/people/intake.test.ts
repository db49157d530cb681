import { describe, expect, it } from 'vitest';
import { identitiesOf } from './model/identities.ts';
import { NO_PEOPLE } from './model/roles.ts';
import { seatsOf, takeIn } from './intake.ts';
import { createTextReader } from './recognise-cached.ts';

const wang = { account: 'wang@example.com', kind: 'email', name: 'Wang' } as const;

describe('a pasted text', () => {
  const text = [
    'Li <li@example.com>',
    '',
    'WANG@example.com',
    '邮箱\uff1ali@example.com',
    'nobody here',
    '1001; 1002',
  ].join('\n');

  it('is held line by line against who is there', () => {
    const seats = seatsOf({ ...NO_PEOPLE, audience: [wang] });
    const intake = takeIn(createTextReader()(text), { seats });
    expect(intake.arrivals.map(({ place, state }) => [place, state])).toEqual([
      [1, 'new'],
      [3, 'seated'],
      [4, 'repeated'],
      [5, 'refused'],
      [6, 'new'],
      [6, 'new'],
    ]);
    expect(intake.people.map(({ account }) => account)).toEqual(['li@example.com', '1001', '1002']);
    expect([intake.merged, intake.refused.length]).toEqual([2, 1]);
  });

  it('is read the same the second time, when only one line is new', () => {
    const read = createTextReader();
    read(text);
    expect(read(`${text}\n1003`)).toEqual(createTextReader()(`${text}\n1003`));
  });
});

describe('who they are', () => {
  const entry = {
    account_moid: 'c69da1ef593047e09a79dfa083de0208',
    e164: '100001',
    mobile: '13800138000',
    name: 'Ann',
  };
  const identities = identitiesOf([entry]);
  const take = (text: string, people = NO_PEOPLE) =>
    takeIn(createTextReader()(text), { seats: seatsOf(people), identities });

  it('one person by number, telephone and account is added once, by the name of the directory', () => {
    const intake = take('100001\n+86 138 0013 8000\nAnn c69da1ef-5930-47e0-9a79-dfa083de0208');
    expect(intake.arrivals.map(({ state }) => state)).toEqual(['new', 'repeated', 'repeated']);
    expect(intake.people).toEqual([{ account: '100001', kind: 'e164', name: 'Ann' }]);
  });

  it('is not added beside another account of theirs', () => {
    const ann = { account: entry.account_moid, kind: 'moid', name: 'Ann' } as const;
    expect(take('13800138000', { ...NO_PEOPLE, members: [ann] }).arrivals).toMatchObject([
      { state: 'seated', seat: 'members' },
    ]);
  });

  it('a line that is asked adds nobody before its choice, and then whoever is not there yet', () => {
    const readings = createTextReader()('100001\n13800138000, li@x.cn');
    const asked = takeIn(readings, { seats: new Map(), identities });
    expect(asked.asked).toHaveLength(1);
    expect(asked.people).toHaveLength(1);
    const decisions = new Map([['13800138000, li@x.cn', 0]]);
    const chosen = takeIn(readings, { seats: new Map(), identities, decisions });
    expect(chosen.people.map(({ account }) => account)).toEqual(['100001', 'li@x.cn']);
    expect(chosen.asked).toEqual([]);
  });
});

import { describe, expect, it } from 'vitest';
import type { DirectoryPerson } from '../model/directory.ts';
import type { Person } from '../model/accounts.ts';
import { recogniseLine } from '../model/recognise.ts';
import { candidatesOf, type Candidate } from './candidates.ts';
import { endedBy, fieldOptions, firstOption, MOST_OPTIONS } from './options.ts';

const person = (account: string, name = '', kind: Person['kind'] = 'e164'): Person => ({
  account,
  kind,
  name,
});
const ann: DirectoryPerson = {
  person: person('a'.repeat(32), 'Ann', 'moid'),
  keys: [`moid:${'a'.repeat(32)}`, 'e164:1001', 'phone:1001'],
  contact: ['1001'],
  departments: ['Sales'],
};
const bo: DirectoryPerson = {
  person: person('b'.repeat(32), 'Bo', 'moid'),
  keys: [`moid:${'b'.repeat(32)}`, 'e164:1001', 'e164:1002'],
  contact: ['1002'],
  departments: [],
};

const names = (all: readonly Candidate[]) => all.map((one) => one.person.name);
const offered = (
  text: string,
  found: readonly Candidate[],
  seats: ReadonlySet<string> = new Set(),
) => fieldOptions({ reading: recogniseLine(text), found, seats });

describe('who may be meant', () => {
  const sources = { recent: [], directory: [], remembered: [] };

  it('is whom one meets most, then the directory, then who is remembered', () => {
    const recent = [{ person: person('9', 'Cy'), meetings: 3 }];
    const remembered = [{ person: person('8', 'Di') }];
    expect(names(candidatesOf({ recent, directory: [ann, bo], remembered }))).toEqual([
      'Cy',
      'Ann',
      'Bo',
      'Di',
    ]);
  });

  it('is everybody once, as the directory has them', () => {
    const met = { person: person('1002', '1002'), meetings: 1 };
    const all = candidatesOf({
      recent: [met, { person: bo.person, meetings: 1 }],
      directory: [ann, bo],
      remembered: [{ person: person('1002', 'Bo of old') }, { person: ann.person }],
    });
    expect(all).toEqual([bo, ann]);
  });

  it('is not told by a number that two of them have', () => {
    const met = { person: person('1001', 'Switchboard'), meetings: 1 };
    expect(candidatesOf({ ...sources, recent: [met], directory: [ann, bo] })).toEqual([
      met,
      ann,
      bo,
    ]);
  });
});

describe('what is offered', () => {
  it('marks who is there already, by any of their accounts, and begins with the first who is not', () => {
    const options = offered('o', [ann, bo], new Set(['e164:1001']));
    expect(options).toMatchObject([{ isAdded: true }, { isAdded: true }]);
    expect(firstOption(options)).toBe(-1);
    const fresh = offered('o', [ann, bo], new Set(ann.keys.slice(0, 1)));
    expect(firstOption(fresh)).toBe(1);
  });

  it('has the account that was typed first, as whoever has it', () => {
    expect(offered('1002', [ann, bo])).toMatchObject([
      { type: 'known', candidate: bo },
      { type: 'known', candidate: ann },
    ]);
    expect(offered('2003', [])).toMatchObject([{ type: 'typed', people: [{ account: '2003' }] }]);
    expect(offered('10.0.0.8', [])).toMatchObject([{ type: 'typed', people: [{ kind: 'ip' }] }]);
  });

  it('has the name that was typed with the account', () => {
    expect(offered('Bob 1002', [bo])).toMatchObject([
      { type: 'typed', people: [{ account: '1002', name: 'Bob' }] },
      { type: 'known', candidate: bo },
    ]);
  });

  it('says of an account that it is there', () => {
    const options = offered('2003', [], new Set(['e164:2003']));
    expect(options).toMatchObject([{ type: 'known', isAdded: true }]);
    expect(firstOption(options)).toBe(-1);
  });

  it('asks what is not certain, behind who is found', () => {
    const options = offered('20261129', [ann]);
    expect(options[0]).toMatchObject({ type: 'known' });
    expect(options.slice(1).every(({ type }) => type === 'typed')).toBe(true);
    expect(options.length).toBeGreaterThan(1);
  });

  it('is no more than fits', () => {
    const many = Array.from({ length: 50 }, (_, index) => ({ person: person(`7${index}00`) }));
    expect(offered('x', many)).toHaveLength(MOST_OPTIONS);
  });
});

it.each([
  ['Ann,', 'Ann'],
  ['Ann ;', 'Ann'],
  ['张伟，', '张伟'],
  ['张伟；', '张伟'],
  ['张伟、', '张伟'],
  [',', undefined],
  ['Ann', undefined],
  ['Ann, ', undefined],
])('a separator ends one: %s', (text, ended) => {
  expect(endedBy(text)).toBe(ended);
});

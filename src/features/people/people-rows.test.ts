import { describe, expect, it } from 'vitest';
import type { Person } from './model/accounts.ts';
import { NO_PEOPLE } from './model/roles.ts';
import { countRows, filterRows, peopleRows } from './people-rows.ts';

const person = (account: string, name = ''): Person => ({ account, kind: 'e164', name });
const wang = person('1001', '王 Wang');
const li = person('1002', 'Li');
const guest = person('1003', 'Guest');

const people = {
  ...NO_PEOPLE,
  members: [wang, li],
  audience: [person('1004')],
  chair: { ...wang },
  vips: [guest, wang],
};

describe('the rows', () => {
  it('show everybody once, with every role, whoever has no seat last', () => {
    expect(
      peopleRows(people).map(({ person: p, seat, marks }) => [p.account, seat, marks]),
    ).toEqual([
      ['1001', 'members', ['chair', 'vips']],
      ['1002', 'members', []],
      ['1004', 'audience', []],
      ['1003', null, ['vips']],
    ]);
  });

  it('are counted by role', () => {
    expect(countRows(peopleRows(people))).toMatchObject({
      all: 4,
      members: 2,
      audience: 1,
      vips: 2,
      chair: 1,
      speaker: 0,
    });
  });

  it.each([
    ['all', 4],
    ['members', 2],
    ['vips', 2],
    ['audience', 1],
  ] as const)('are filtered by %s', (filter, count) => {
    expect(filterRows(peopleRows(people), filter)).toHaveLength(count);
  });
});

import { expect, it } from 'vitest';
import { NO_PEOPLE, checkPeople } from '#app/features/people/model/roles.ts';
import type { Person } from '#app/features/people/model/accounts.ts';
import type { BookingProblem } from './booking-problems.ts';
import { groupsOfProblems, mendAll } from './earlier-problems.ts';

const someone = (account: string): Person => ({ account, kind: 'e164', name: '' });
const [ann, bob, cid] = [someone('101'), someone('102'), someone('103')];
const people = {
  ...NO_PEOPLE,
  members: [ann, bob],
  audience: [ann, bob],
  speaker: cid,
  vips: Array.from({ length: 9 }, (_, index) => someone(String(200 + index))),
};
const found: readonly BookingProblem[] = [
  { field: 'name', problem: { code: 'name-empty' } },
  ...checkPeople(people).map((problem) => ({ field: 'people' as const, problem })),
  { field: 'picture', problem: { part: 'mix', code: 'mix-without-members' } },
  { field: 'picture', problem: { part: 'poll', code: 'poll-rounds-invalid' } },
];

it('groups problems by what is done about them', () => {
  const groups = groupsOfProblems(found).map((group) =>
    group.kind === 'people'
      ? [group.problems[0]?.code, group.problems.length, group.mends]
      : [group.field, group.problems.length],
  );
  expect(groups).toEqual([
    ['name', 1],
    ['speaker-not-member', 1, true],
    ['member-and-audience', 2, true],
    ['too-many-vips', 1, false],
    ['picture', 2],
  ]);
});

it('mends all that has one remedy', () => {
  const mended = mendAll(people, found);
  expect(mended.members).toEqual([ann, bob, cid]);
  expect(mended.audience).toEqual([]);
  expect(checkPeople(mended).map(({ code }) => code)).toEqual(['too-many-vips']);
});

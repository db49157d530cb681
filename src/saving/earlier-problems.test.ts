import { expect, it } from 'vitest';
import { splitProblems } from './earlier-problems.ts';

const stranger = {
  field: 'people',
  problem: { code: 'chair-not-member', person: { account: 'a' } },
};
const another = {
  field: 'people',
  problem: { code: 'chair-not-member', person: { account: 'b' } },
};
const vips = (count: number) => ({ field: 'people', problem: { code: 'too-many', count, max: 8 } });

it.each([
  ['what was so is kept', [stranger], [stranger], []],
  ['what is new prevents saving', [another], [stranger], [another]],
  ['both at once', [stranger, another], [stranger], [another]],
  ['nothing was wrong', [stranger], [], [stranger]],
  ['less of too much is no new problem', [vips(9)], [vips(10)], []],
  ['as much of too much is no new problem', [vips(10)], [vips(10)], []],
  ['more of too much is one', [vips(11)], [vips(10)], [vips(11)]],
])('%s', (_what, now, opened, fresh) => {
  const split = splitProblems<unknown>(now, opened);
  expect(split.fresh).toEqual(fresh);
  expect(split.earlier).toEqual(now.filter((problem) => !split.fresh.includes(problem)));
});

const ofPeople = (count: number) =>
  Array.from({ length: count }, (_, index) => ({ code: 'no-account', person: { id: index } }));

it('thousands of problems are split', () => {
  const { fresh, earlier } = splitProblems(ofPeople(20_001), ofPeople(20_000));
  expect(fresh).toEqual([{ code: 'no-account', person: { id: 20_000 } }]);
  expect(earlier).toHaveLength(20_000);
});

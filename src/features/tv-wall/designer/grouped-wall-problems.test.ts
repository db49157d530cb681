import { expect, it } from 'vitest';
import type { WallProblem } from '../model/lint.ts';
import { groupWallProblems, problemsByBox } from './grouped-wall-problems.ts';

const ann = { account: '1', kind: 'e164', name: 'Ann' } as const;
const bob = { account: '2', kind: 'e164', name: 'Bob' } as const;

const PROBLEMS: readonly WallProblem[] = [
  { code: 'box-empty', box: '1_1' },
  { code: 'box-empty', box: '1_2' },
  { code: 'box-in-use', box: '1_3' },
  { code: 'quad-incomplete', box: '1_3', missing: [1] },
  { code: 'quad-incomplete', box: '1_4', missing: [1, 2] },
  { code: 'picture', box: '2_1', problem: { code: 'meeting-poll-missing', slot: 0 } },
  { code: 'person-not-in-meeting', person: ann, box: '1_3', place: { in: 'box' } },
  { code: 'person-not-in-meeting', person: bob, box: null, place: null },
];

it('tells like problems together, the worst first, with their boxes and people', () => {
  const groups = groupWallProblems(PROBLEMS).map(({ problem, severity, count, boxes, people }) => [
    severity,
    problem.code,
    count,
    boxes.join(),
    people.map(({ name }) => name).join(),
  ]);
  expect(groups).toEqual([
    ['error', 'picture', 1, '2_1', ''],
    ['error', 'person-not-in-meeting', 2, '1_3', 'Ann,Bob'],
    ['warning', 'box-in-use', 1, '1_3', ''],
    ['warning', 'quad-incomplete', 1, '1_3', ''],
    ['warning', 'quad-incomplete', 1, '1_4', ''],
    ['note', 'box-empty', 2, '1_1,1_2', ''],
  ]);
});

it('counts what is wrong in each box, by the worst; that it is empty is seen', () => {
  expect(Object.fromEntries(problemsByBox(PROBLEMS))).toEqual({
    '1_3': { count: 3, worst: 'error' },
    '1_4': { count: 1, worst: 'warning' },
    '2_1': { count: 1, worst: 'error' },
  });
});

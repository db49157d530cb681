import { expect, it } from 'vitest';
import { groupProblems } from './grouped-problems.ts';
import type { CompositionProblem } from './lint.ts';
import type { Participant } from './participant.ts';

const someone = (account: string): Participant => ({ account, kind: 'e164', name: '' });
const lines = (problems: readonly CompositionProblem[]) =>
  groupProblems(problems).map(({ problem, slots, people }) =>
    [problem.code, slots.join('+'), people.map(({ account }) => account).join('+')]
      .join(' ')
      .trim(),
  );

it('tells many equal problems in one line, the panes in order', () => {
  expect(
    lines([
      { code: 'pane-empty', slot: 7 },
      { code: 'pane-empty', slot: 2 },
      { code: 'pane-empty', slot: 11 },
    ]),
  ).toEqual(['pane-empty 2+7+11']);
});

it('puts the worst first, the rest as they came', () => {
  expect(
    lines([
      { code: 'layout-ignored', layout: 6 },
      { code: 'pane-empty', slot: 0 },
      { code: 'mode-reserved' },
      { code: 'batch-poll-missing' },
    ]),
  ).toEqual(['batch-poll-missing', 'pane-empty 0', 'mode-reserved', 'layout-ignored']);
});

it('names people outside the meeting once, wherever they are', () => {
  const person = someone('a');
  expect(
    lines([
      { code: 'person-not-in-meeting', person, place: { in: 'pane', slot: 3 } },
      { code: 'person-not-in-meeting', person, place: { in: 'pane-poll', slot: 1, place: 0 } },
      {
        code: 'person-not-in-meeting',
        person: someone('b'),
        place: { in: 'batch-poll', place: 2 },
      },
    ]),
  ).toEqual(['person-not-in-meeting 1+3 a+b']);
});

it('keeps apart what is not the same', () => {
  expect(
    lines([
      { code: 'person-twice', person: someone('a'), slots: [0, 2] },
      { code: 'person-twice', person: someone('b'), slots: [1, 3] },
      { code: 'source-twice', kind: 'speaker', slots: [4, 5] },
      { code: 'source-twice', kind: 'content', slots: [6, 7] },
      { code: 'poll-interval-invalid', interval: 0, slot: 1 },
      { code: 'poll-interval-invalid', interval: 0, slot: 2 },
      { code: 'poll-interval-invalid', interval: 0.5, slot: 3 },
      { code: 'poll-interval-invalid', interval: 0, slot: null },
      { code: 'poll-member-twice', person: someone('a'), place: 3, slot: 1 },
      { code: 'poll-member-twice', person: someone('b'), place: 4, slot: 2 },
    ]),
  ).toEqual([
    'poll-interval-invalid 1+2',
    'poll-interval-invalid 3',
    'poll-interval-invalid',
    'person-twice 0+2 a',
    'person-twice 1+3 b',
    'source-twice 4+5',
    'source-twice 6+7',
    'poll-member-twice 1+2 a+b',
  ]);
});

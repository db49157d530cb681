import { personKey } from '#app/features/people/model/accounts.ts';
import { SEVERITIES } from './lint.ts';
import type { CompositionProblem } from './lint.ts';
import type { Participant } from './participant.ts';

/** Problems of one kind, shown on one line. */
export interface ProblemGroup {
  /** The first problem; the others differ only in `slots` and `people`. */
  readonly problem: CompositionProblem;
  readonly severity: (typeof SEVERITIES)[CompositionProblem['code']];
  /** The affected panes, in order. */
  readonly slots: readonly number[];
  /** The affected people, each once. */
  readonly people: readonly Participant[];
}

const RANKS = { error: 0, warning: 1, note: 2 } as const;

/** Groups equal problems, the worst first; equal ranks keep their order. */
export function groupProblems(problems: readonly CompositionProblem[]): readonly ProblemGroup[] {
  const groups = new Map<string, CompositionProblem[]>();
  for (const problem of problems) {
    const key = likenessOf(problem);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [problem]);
    else group.push(problem);
  }
  return [...groups.values()]
    .flatMap((group): ProblemGroup[] => {
      const [problem] = group;
      if (problem === undefined) return [];
      const slots = new Set(group.flatMap(slotsOf));
      const people = new Map(group.flatMap(peopleOf).map((person) => [personKey(person), person]));
      return [
        {
          problem,
          severity: SEVERITIES[problem.code],
          slots: [...slots].toSorted((a, b) => a - b),
          people: [...people.values()],
        },
      ];
    })
    .toSorted((a, b) => RANKS[a.severity] - RANKS[b.severity]);
}

/** The key shared by problems that fit on one line. */
function likenessOf(problem: CompositionProblem): string {
  const { code } = problem;
  switch (code) {
    case 'person-twice':
      // two channels of one terminal get two lines
      return `${code} ${personKey(problem.person)} ${problem.slots.join()}`;
    case 'source-twice':
      return `${code} ${problem.kind}`;
    case 'source-unknown':
      return `${code} ${problem.type}`;
    case 'poll-interval-invalid':
      return `${code} ${ownerOf(problem.slot)} ${problem.interval}`;
    case 'poll-rounds-invalid':
      return `${code} ${ownerOf(problem.slot)} ${problem.rounds}`;
    case 'poll-without-members':
    case 'poll-member-twice':
      return `${code} ${ownerOf(problem.slot)}`;
    default:
      return code;
  }
}

function ownerOf(slot: number | null): string {
  return slot === null ? 'batch' : 'pane';
}

function slotsOf(problem: CompositionProblem): readonly number[] {
  if ('slots' in problem) return problem.slots;
  if ('slot' in problem) return problem.slot === null ? [] : [problem.slot];
  if ('place' in problem && typeof problem.place === 'object' && 'slot' in problem.place) {
    return [problem.place.slot];
  }
  return [];
}

function peopleOf(problem: CompositionProblem): readonly Participant[] {
  return 'person' in problem ? [problem.person] : [];
}

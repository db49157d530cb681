import { personKey } from '#app/features/people/model/accounts.ts';
import { WALL_SEVERITIES } from '../model/lint.ts';
import type { WallProblem, WallSeverity } from '../model/lint.ts';
import type { Participant } from '#app/features/picture/model/participant.ts';
import { SEVERITIES } from '#app/features/picture/model/lint.ts';

/** Problems of one kind, shown in one line. */
export interface WallProblemGroup {
  /** The first of them; the others differ only in `boxes` and `people`. */
  readonly problem: WallProblem;
  readonly severity: WallSeverity;
  readonly count: number;
  /** Ids of the boxes they are in, each once. */
  readonly boxes: readonly string[];
  /** Each once. */
  readonly people: readonly Participant[];
}

const RANKS = { error: 0, warning: 1, note: 2 } as const;

/** A problem of a box's own picture keeps its severity. */
function severityOf(problem: WallProblem): WallSeverity {
  return problem.code === 'picture'
    ? SEVERITIES[problem.problem.code]
    : WALL_SEVERITIES[problem.code];
}

/** Equal problems together, the worst first; among equals in the order they came. */
export function groupWallProblems(problems: readonly WallProblem[]): readonly WallProblemGroup[] {
  return [...Map.groupBy(problems, likenessOf).values()]
    .flatMap((group): WallProblemGroup[] => {
      const [problem] = group;
      if (problem === undefined) return [];
      const people = group.flatMap((each) => ('person' in each ? [each.person] : []));
      return [
        {
          problem,
          severity: severityOf(problem),
          count: group.length,
          boxes: [...new Set(group.flatMap(boxesOf))],
          people: [...new Map(people.map((person) => [personKey(person), person])).values()],
        },
      ];
    })
    .toSorted((a, b) => RANKS[a.severity] - RANKS[b.severity]);
}

/** What is wrong in each box: how much of it, and how bad the worst is. */
export function problemsByBox(
  problems: readonly WallProblem[],
): ReadonlyMap<string, { readonly count: number; readonly worst: WallSeverity }> {
  const byBox = new Map<string, { count: number; worst: WallSeverity }>();
  for (const problem of problems) {
    const severity = severityOf(problem);
    // an empty box is seen to be empty
    if (problem.code === 'box-empty') continue;
    for (const box of boxesOf(problem)) {
      const known = byBox.get(box);
      const worse = known === undefined || RANKS[severity] < RANKS[known.worst];
      byBox.set(box, {
        count: (known?.count ?? 0) + 1,
        worst: worse ? severity : known.worst,
      });
    }
  }
  return byBox;
}

function boxesOf(problem: WallProblem): readonly string[] {
  if ('boxes' in problem) return problem.boxes;
  return 'box' in problem && problem.box !== null ? [problem.box] : [];
}

/** The key shared by problems that fit in one line. */
function likenessOf(problem: WallProblem): string {
  const { code } = problem;
  switch (code) {
    case 'person-twice':
      return `${code} ${personKey(problem.person)} ${problem.boxes.join()}`;
    case 'source-unknown':
      return `${code} ${problem.type}`;
    case 'quad-index-twice':
    case 'quad-index-outside':
      return `${code} ${problem.index}`;
    case 'quad-incomplete':
      return `${code} ${problem.missing.join()}`;
    case 'picture':
      return `${code} ${problem.problem.code}`;
    case 'poll-interval-invalid':
      return `${code} ${problem.box === null} ${problem.interval}`;
    case 'poll-rounds-invalid':
      return `${code} ${problem.box === null} ${problem.rounds}`;
    case 'poll-without-members':
    case 'poll-member-twice':
      return `${code} ${problem.box === null}`;
    case 'box-on-two-walls':
      return `${code} ${problem.other}`;
    default:
      return code;
  }
}

import { personKey } from '#app/features/people/model/accounts.ts';
import { groupProblems } from '#app/features/picture/model/grouped-problems.ts';
import type { ProblemGroup } from '#app/features/picture/model/grouped-problems.ts';
import { lint, SEVERITIES } from '#app/features/picture/model/lint.ts';
import { checkMix } from '#app/features/picture/model/mix.ts';
import type { MixProblem } from '#app/features/picture/model/mix.ts';
import type { Participant } from '#app/features/picture/model/participant.ts';
import { checkPoll } from '#app/features/picture/model/poll.ts';
import type { PollProblem } from '#app/features/picture/model/poll.ts';
import { groupWallProblems } from '#app/features/tv-wall/designer/grouped-wall-problems.ts';
import type { WallProblemGroup } from '#app/features/tv-wall/designer/grouped-wall-problems.ts';
import { lintPreset } from '#app/features/tv-wall/model/lint.ts';
import type { MeetingAroundWall, StyleLookup } from '#app/features/tv-wall/model/lint.ts';
import type { Design } from '../model/designs.ts';
import { peopleIn } from '../model/people-in-design.ts';
import type { PresetName } from '../model/people-index.ts';

/** One check over designs of every family: what they will not show or mix as it was meant. */

type Severity = 'error' | 'warning' | 'note';

interface Strangers {
  readonly code: 'person-not-in-meeting';
  readonly people: readonly Participant[];
}

/** What was found in a design, as its family words it. */
export type DesignFinding = { readonly severity: Severity } & (
  | { readonly family: 'vmp'; readonly group: ProblemGroup }
  /** `wall`: the index of the wall, and how many there are. */
  | {
      readonly family: 'wall';
      readonly wall: number;
      readonly of: number;
      readonly group: WallProblemGroup;
    }
  | { readonly family: 'mix'; readonly problem: MixProblem | Strangers; readonly members: number }
  | { readonly family: 'poll'; readonly problem: PollProblem | Strangers }
);

const MIX_SEVERITIES: Readonly<Record<MixProblem['code'], Severity>> = {
  'mix-without-members': 'error',
  'mix-too-many': 'error',
  'mix-active-not-member': 'warning',
  'mix-member-twice': 'warning',
  'mix-members-ignored': 'note',
};

/** What is known around the designs; a missing part is not checked. */
export interface AroundDesigns extends MeetingAroundWall {
  readonly styleOf: StyleLookup;
}

/** What is wrong with a design, notes left out, in the order of its family's own check. */
export function checkDesign(design: Design, around: AroundDesigns): readonly DesignFinding[] {
  return findingsIn(design, around).filter(({ severity }) => severity !== 'note');
}

function findingsIn(design: Design, around: AroundDesigns): readonly DesignFinding[] {
  const { family, value } = design;
  switch (family) {
    case 'vmp':
      return groupProblems(lint(value, around)).map((group) => ({
        family,
        severity: group.severity,
        group,
      }));
    case 'wall':
      return lintPreset(value, around.styleOf, around).flatMap((problems, wall) =>
        groupWallProblems(problems).map((group) => ({
          family,
          severity: group.severity,
          wall,
          of: value.walls.length,
          group,
        })),
      );
    case 'mix': {
      const members = value.members.length;
      return [
        ...checkMix(value).map((problem) => ({
          family,
          severity: MIX_SEVERITIES[problem.code],
          problem,
          members,
        })),
        // a smart mix does not use its members
        ...(value.mode === 'smart' ? [] : strangersIn(design, around)).map((problem) => ({
          family,
          severity: 'error' as const,
          problem,
          members,
        })),
      ];
    }
    default:
      return [
        ...checkPoll(value).map((problem) => ({
          family,
          severity: SEVERITIES[problem.code],
          problem,
        })),
        ...strangersIn(design, around).map((problem) => ({
          family,
          severity: 'error' as const,
          problem,
        })),
      ];
  }
}

/** One finding for all of them, or none. */
function strangersIn(design: Design, { isMember }: AroundDesigns): readonly Strangers[] {
  if (isMember === undefined) return [];
  const found = peopleIn(design).filter(({ person }) => !isMember(person));
  const people = [...new Map(found.map(({ person }) => [personKey(person), person])).values()];
  return people.length === 0 ? [] : [{ code: 'person-not-in-meeting', people }];
}

export interface PlacedFinding {
  /** Null for the meeting's or template's own. */
  readonly preset: PresetName | null;
  readonly found: DesignFinding;
}

interface CheckedDesign {
  readonly preset: PresetName | null;
  readonly design: Design;
}

/** Every finding in these designs, errors first; among equals in the order of the designs. */
export function checkDesigns(
  designs: readonly CheckedDesign[],
  around: AroundDesigns,
): readonly PlacedFinding[] {
  const all = designs.flatMap(({ preset, design }) =>
    checkDesign(design, around).map((found) => ({ preset, found })),
  );
  const isError = ({ found }: PlacedFinding) => found.severity === 'error';
  return [...all.filter(isError), ...all.filter((one) => !isError(one))];
}

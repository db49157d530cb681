import { CHANNELS } from '#app/features/picture/model/composition.ts';
import { usePersonNames } from '#app/features/people/known-names.ts';
import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import type { WallProblem } from '../model/lint.ts';
import { ProblemList } from '#app/features/picture/designer-parts/problem-list.tsx';
import type { Participant } from '#app/features/picture/model/participant.ts';
import { groupProblems } from '#app/features/picture/model/grouped-problems.ts';
import { usePictureProblemText } from '#app/features/picture/problems/use-picture-problem-text.ts';
import { groupWallProblems } from './grouped-wall-problems.ts';
import { POLL_ROUNDS, POLL_SECONDS } from '#app/features/picture/model/poll.ts';

/** The most names listed; the rest are counted. */
const MOST_NAMES = 3;

interface WallProblemsProps {
  readonly problems: readonly WallProblem[];
  /** How many boxes the wall has. */
  readonly boxes: number;
  readonly nameOf: (box: string) => string;
  /** Takes to a box, by its id. */
  readonly onGoTo: (box: string) => void;
}

/** Problems that keep a wall from showing as intended, the worst first. */
function PlainWallProblems({ problems, boxes, nameOf, onGoTo }: WallProblemsProps) {
  const { t } = useTranslation('wallProblems');
  const text = useWallProblemText(boxes);
  return (
    <ProblemList
      title={t('title')}
      none={t('none')}
      places={t('boxes')}
      lines={groupWallProblems(problems).map((group) => ({
        severity: group.severity,
        text: text(group),
        // empty boxes are seen to be empty
        places: (group.problem.code === 'box-empty' ? [] : group.boxes).map((box) => ({
          key: box,
          name: nameOf(box),
          goTo: t('goTo', { box: nameOf(box) }),
          onGo: () => onGoTo(box),
        })),
      }))}
    />
  );
}

/** Not drawn again with every selection. */
export const WallProblems = memo(PlainWallProblems);

interface NamedWallProblem {
  readonly problem: WallProblem;
  /** How many there are like it. */
  readonly count: number;
  readonly people: readonly Participant[];
}

/** Problems of one kind in one sentence, the boxes aside. `boxes`: how many the wall has. */
export function useWallProblemText(boxes?: number): (problem: NamedWallProblem) => string {
  const { t } = useTranslation('wallProblems');
  const picture = useTranslation('pictureProblems').t;
  const pictureText = usePictureProblemText();
  const { label } = usePersonNames();
  const namesOf = (people: readonly Participant[]) => {
    const names = people.slice(0, MOST_NAMES).map(label);
    const joined = names.join(picture('join'));
    return people.length > names.length
      ? picture('more', {
          names: joined,
          count: people.length - names.length,
          total: people.length,
        })
      : joined;
  };

  return ({ problem, count, people }) => {
    switch (problem.code) {
      case 'box-unknown':
      case 'box-repeated':
      case 'box-offline':
      case 'box-in-use':
      case 'box-on-two-walls':
        return t(`said.${problem.code}`, { count });
      case 'box-empty':
        return t('said.box-empty', { count, all: boxes ?? count });
      case 'source-unknown':
        return t('said.source-unknown', { type: problem.type });
      case 'mode-unknown':
        return t('said.mode-unknown', { mode: problem.mode });
      case 'quad-index-twice':
        return t('said.quad-index-twice', { part: problem.index + 1 });
      case 'quad-index-outside':
        return t('said.quad-index-outside', { index: problem.index });
      case 'quad-incomplete':
        return t('said.quad-incomplete', {
          parts: problem.missing.map((index) => index + 1).join(picture('join')),
        });
      case 'picture': {
        const [group] = groupProblems([problem.problem]);
        return t('said.picture', { problem: group === undefined ? '' : pictureText(group) });
      }
      case 'person-not-in-meeting':
      case 'person-twice':
        return t(`said.${problem.code}`, { names: namesOf(people) });
      case 'poll-without-members':
        return problem.box === null
          ? picture('polls.batch.poll-without-members')
          : t('polls.box.poll-without-members');
      case 'poll-interval-invalid': {
        const { interval } = problem;
        return problem.box === null
          ? picture('polls.batch.poll-interval-invalid', { interval, ...POLL_SECONDS })
          : t('polls.box.poll-interval-invalid', { interval, ...POLL_SECONDS });
      }
      case 'poll-rounds-invalid': {
        const { rounds } = problem;
        return problem.box === null
          ? picture('polls.batch.poll-rounds-invalid', { rounds, ...POLL_ROUNDS })
          : t('polls.box.poll-rounds-invalid', { rounds, ...POLL_ROUNDS });
      }
      case 'poll-member-twice': {
        const names = namesOf(people);
        return problem.box === null
          ? picture('polls.batch.poll-member-twice', { names })
          : t('polls.box.poll-member-twice', { names });
      }
      case 'channel-invalid':
        return picture('said.channel-invalid', { ...CHANNELS });
      default:
        return t(`said.${problem.code}`);
    }
  };
}

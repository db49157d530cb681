import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import type { WallProblem } from '../model/lint.ts';
import { ProblemList } from '#app/features/picture/designer-parts/problem-list.tsx';
import { groupWallProblems } from './grouped-wall-problems.ts';
import { useWallProblemText } from './use-wall-problem-text.ts';

interface WallProblemsProps {
  readonly problems: readonly WallProblem[];
  readonly nameOf: (box: string) => string;
  /** Takes to a box, by its id. */
  readonly onGoTo: (box: string) => void;
}

/** Problems that keep a wall from showing as intended, the worst first. */
function PlainWallProblems({ problems, nameOf, onGoTo }: WallProblemsProps) {
  const { t } = useTranslation('wallProblems');
  const text = useWallProblemText();
  return (
    <ProblemList
      title={t('title')}
      none={t('none')}
      places={t('boxes')}
      lines={groupWallProblems(problems).map((group) => ({
        severity: group.severity,
        text: text(group),
        places: group.boxes.map((box) => ({
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

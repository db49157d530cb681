import { useTranslation } from 'react-i18next';
import { groupProblems } from '../model/grouped-problems.ts';
import type { CompositionProblem } from '../model/lint.ts';
import { ProblemList } from '../designer-parts/problem-list.tsx';
import { usePictureProblemText } from './use-picture-problem-text.ts';

interface CompositionProblemsProps {
  readonly problems: readonly CompositionProblem[];
  /** Takes to a pane, by its slot. */
  readonly onGoTo: (slot: number) => void;
}

/** What does not fit together in a composed picture, the worst first, like problems in one line. */
export function CompositionProblems({ problems, onGoTo }: CompositionProblemsProps) {
  const { t } = useTranslation('pictureProblems');
  const textOf = usePictureProblemText();
  return (
    <ProblemList
      title={t('title')}
      none={t('none')}
      places={t('panes')}
      lines={groupProblems(problems).map((group) => ({
        severity: group.severity,
        text: textOf(group),
        places: group.slots.map((slot) => ({
          key: String(slot),
          name: String(slot + 1),
          goTo: t('goTo', { pane: slot + 1 }),
          onGo: () => onGoTo(slot),
        })),
      }))}
    />
  );
}

import {
  CheckCircleFilled,
  CloseCircleFilled,
  InfoCircleFilled,
  WarningFilled,
} from '@ant-design/icons';
import type { ComponentType } from 'react';
import { useTranslation } from 'react-i18next';
import { groupProblems } from '#app/domain/vmp/grouped-problems.ts';
import type { ProblemGroup } from '#app/domain/vmp/grouped-problems.ts';
import type { CompositionProblem } from '#app/domain/vmp/lint.ts';
import { useProblemText } from './use-problem-text.ts';
import styles from './composition-problems.module.css';

interface CompositionProblemsProps {
  readonly problems: readonly CompositionProblem[];
  /** Takes to a pane, by its slot. */
  readonly onGoTo: (slot: number) => void;
}

type Severity = ProblemGroup['severity'];

const ICONS: Readonly<Record<Severity, ComponentType<{ 'aria-hidden'?: boolean }>>> = {
  error: CloseCircleFilled,
  warning: WarningFilled,
  note: InfoCircleFilled,
};
const SEVERITY_ORDER: readonly Severity[] = ['error', 'warning', 'note'];

/** What does not fit together in a composed picture, the worst first, like problems in one line. */
export function CompositionProblems({ problems, onGoTo }: CompositionProblemsProps) {
  const { t } = useTranslation('pictureProblems');
  const said = useProblemText();
  const groups = groupProblems(problems);
  const counts = SEVERITY_ORDER.flatMap((severity) => {
    const count = groups.filter((group) => group.severity === severity).length;
    return count === 0 ? [] : [t(`counts.${severity}`, { count })];
  });

  return (
    <section className={styles['problems']} aria-label={t('title')}>
      <h3>
        {t('title')} <small>{counts.join(' · ')}</small>
      </h3>
      {groups.length === 0 ? (
        <p className={styles['none']}>
          <CheckCircleFilled aria-hidden /> {t('none')}
        </p>
      ) : (
        <ul>
          {groups.map((group, index) => {
            const { severity, slots } = group;
            const Icon = ICONS[severity];
            return (
              // lines stand for kinds of problems, not for things
              // oxlint-disable-next-line react/no-array-index-key
              <li key={index}>
                <span className={styles['severity']} data-severity={severity}>
                  <Icon aria-hidden /> {t(`severities.${severity}`)}
                </span>
                <span className={styles['said']}>{said(group)}</span>
                {slots.length > 0 && (
                  <span className={styles['panes']}>
                    {t('panes')}
                    {slots.map((slot) => (
                      <button
                        key={slot}
                        type="button"
                        aria-label={t('goTo', { pane: slot + 1 })}
                        onClick={() => onGoTo(slot)}
                      >
                        {slot + 1}
                      </button>
                    ))}
                  </span>
                )}
              </li>
            );
          })}
        </ul>
      )}
    </section>
  );
}

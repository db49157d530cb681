import { useTranslation } from 'react-i18next';
import { Link, useLocation, useSearchParams } from 'react-router';
import type { StepId } from './booking-context.ts';
import { STEPS } from './steps.tsx';
import styles from './booking.module.css';

interface StepListProps {
  readonly current: StepId;
  /** The number of problems shown at a step; 0 if the user has not seen the step's fields yet. */
  readonly problemsIn: (step: StepId) => number;
}

/** The list of the wizard's steps, which can be visited in any order. */
export function StepList({ current, problemsIn }: StepListProps) {
  const { t } = useTranslation('booking');
  const { pathname } = useLocation();
  const [query] = useSearchParams();
  return (
    <nav aria-label={t('steps.label')}>
      <ol className={styles['steps']}>
        {STEPS.map(({ id, label }, index) => {
          const problems = problemsIn(id);
          const next = new URLSearchParams(query);
          next.set('step', id);
          return (
            <li key={id}>
              <Link
                to={{ pathname, search: next.toString() }}
                className={styles['step']}
                aria-current={id === current ? 'step' : undefined}
              >
                <span className={styles['number']} aria-hidden>
                  {index + 1}
                </span>
                <span className={styles['stepLabel']}>{t(label)}</span>
                {problems > 0 && (
                  <span className={styles['badge']}>
                    {t('steps.problems', { count: problems })}
                  </span>
                )}
              </Link>
            </li>
          );
        })}
      </ol>
    </nav>
  );
}

import { CheckCircleFilled, MinusCircleOutlined } from '#app/components/icons/icons.tsx';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useKnownPeople } from '#app/features/people/known-names.ts';
import { useOffered } from '#app/features/platform/use-api-level.ts';
import { templateQueries } from '#app/features/template/api/templates.ts';
import { paths } from '#app/lib/paths.ts';
import { OverviewBlock } from './overview-block.tsx';
import { overviewReads } from './reads.ts';
import styles from './overview.module.css';

/** What to do first on a platform without any meeting; with the first meeting it is gone. */
export function FirstStepsBlock() {
  const { t } = useTranslation('overview');
  const any = useQuery({ ...overviewReads.any(), enabled: useOffered('listMeetings').offered });
  const isEmpty = any.data?.total === 0;
  const templates = useQuery({
    ...templateQueries.list(),
    enabled: useOffered('listTemplates').offered && isEmpty,
  });
  const people = useKnownPeople();
  if (!isEmpty) return null;
  const steps = [
    { step: 'people', isDone: people.length > 0, to: paths.book },
    { step: 'template', isDone: (templates.data?.length ?? 0) > 0, to: paths.newTemplate },
    { step: 'meeting', isDone: false, to: paths.book },
  ] as const;
  return (
    <OverviewBlock title={t('first.title')}>
      <ol className={styles['rows']}>
        {steps.map(({ step, isDone, to }) => (
          <li key={step} className={styles['step']}>
            {isDone ? <CheckCircleFilled aria-hidden /> : <MinusCircleOutlined aria-hidden />}
            <span>
              <Link to={to}>{t(`first.${step}`)}</Link>
              {isDone && <span className={styles['soft']}> {t('first.done')}</span>}
              <span className={styles['stepWhy']}>{t(`first.${step}Why`)}</span>
            </span>
          </li>
        ))}
      </ol>
    </OverviewBlock>
  );
}

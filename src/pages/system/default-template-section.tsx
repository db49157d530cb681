import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { paths } from '#app/lib/paths.ts';
import { templateQueries } from '#app/features/template/api/templates.ts';
import { ReadState } from '#app/features/platform/read-state.tsx';
import { useOffered } from '#app/features/platform/use-api-level.ts';
import styles from './system.module.css';

/** Which template a quick booking is made from. */
export function DefaultTemplateSection() {
  const { t } = useTranslation('system');
  const offered = useOffered('getDefaultTemplate');
  const query = useQuery({ ...templateQueries.chosen(), enabled: offered.offered });
  return (
    <ReadState query={query} offered={offered} failed={t('defaultTemplate.failed')} rows={1}>
      {(chosen) => (
        <>
          {chosen === null ? (
            <p className={styles['soft']}>{t('defaultTemplate.none')}</p>
          ) : (
            <p>
              <Link to={paths.template(chosen.id)}>
                {chosen.name || t('defaultTemplate.unnamed')}
              </Link>{' '}
              <span className={styles['soft']}>
                {[
                  chosen.number && t('defaultTemplate.number', { number: chosen.number }),
                  chosen.by && t('defaultTemplate.by', { who: chosen.by }),
                ]
                  .filter(Boolean)
                  .join(' · ')}
              </span>
            </p>
          )}
          <p className={styles['links']}>
            {chosen && <Link to={paths.bookFrom(chosen.id)}>{t('defaultTemplate.book')}</Link>}
            <Link to={paths.templates}>{t('defaultTemplate.toTemplates')}</Link>
          </p>
        </>
      )}
    </ReadState>
  );
}

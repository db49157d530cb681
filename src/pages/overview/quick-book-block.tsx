import { ThunderboltOutlined } from '#app/components/icons/icons.tsx';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { paths } from '#app/lib/paths.ts';
import { templateQueries } from '#app/features/template/api/templates.ts';
import { ActionLink } from '#app/components/action-link.tsx';
import { ReadState } from '#app/features/platform/read-state.tsx';
import { recentTemplates } from '#app/features/template/recent-templates.ts';
import { useOffered } from '#app/features/platform/use-api-level.ts';
import { OverviewBlock } from './overview-block.tsx';
import { ForeignText } from '#app/components/foreign-text.tsx';
import { visibleName } from '#app/lib/foreign-text.ts';
import styles from './overview.module.css';

const most = 5;

/** Starts a booking from the default template or one recently used in this browser. */
export function QuickBookBlock() {
  const { t } = useTranslation('overview');
  const offered = useOffered('listTemplates');
  const list = useQuery({ ...templateQueries.list(), enabled: offered.offered });
  return (
    <OverviewBlock title={t('quick.title')} more={{ to: paths.templates, label: t('quick.all') }}>
      <div className={styles['actions']}>
        <ActionLink to={paths.quickBook} kind="secondary" title={t('quick.defaultWhy')}>
          <ThunderboltOutlined aria-hidden /> {t('quick.default')}
        </ActionLink>
        <Link to={paths.book}>{t('quick.blank')}</Link>
      </div>
      <ReadState query={list} offered={offered} failed={t('quick.failed')} rows={2}>
        {(rows) => {
          const byId = new Map(rows.map((row) => [row.id, row]));
          const recent = recentTemplates().flatMap((id) => byId.get(id) ?? []);
          // those that were not used yet stay beside those that were
          const shown = [...new Set([...recent, ...rows])].slice(0, most);
          return shown.length === 0 ? (
            <p className={styles['soft']}>
              {t('quick.none')} <Link to={paths.newTemplate}>{t('quick.make')}</Link>
            </p>
          ) : (
            <>
              <p className={styles['soft']}>
                {t(recent.length > 0 ? 'quick.recent' : 'quick.some')}
              </p>
              <ul className={styles['rows']}>
                {shown.map(({ id, name, number }) => (
                  <li key={id} className={styles['item']}>
                    <Link to={paths.bookFrom(id)} className={styles['name']}>
                      <ForeignText>{visibleName(name) || t('unnamed')}</ForeignText>
                    </Link>
                    {number && <span className={styles['number']}>{number}</span>}
                  </li>
                ))}
              </ul>
            </>
          );
        }}
      </ReadState>
    </OverviewBlock>
  );
}

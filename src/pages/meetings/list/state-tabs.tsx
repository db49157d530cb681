import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { listSearch, stateTabs, withState, type ListQuery } from './list-query.ts';
import styles from './meetings.module.css';

/** Tabs that are links: each state has its address. */
export function StateTabs({
  query,
  pathname,
}: {
  readonly query: ListQuery;
  readonly pathname: string;
}) {
  const { t } = useTranslation('meetings');
  return (
    <nav aria-label={t('tabsLabel')} className={styles['tabs']}>
      {stateTabs.map((state) => (
        <Link
          key={state}
          to={{ pathname, search: listSearch(withState(query, state)) }}
          aria-current={state === query.state ? 'page' : undefined}
        >
          {t(`tabs.${state}`)}
        </Link>
      ))}
    </nav>
  );
}

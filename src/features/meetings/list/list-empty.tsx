import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { paths } from '#app/app/paths.ts';
import { hasFilters, listSearch, withoutFilters, type ListQuery } from './list-query.ts';
import styles from './meetings.module.css';

interface ListEmptyProps {
  readonly query: ListQuery;
  readonly onShow: (query: ListQuery) => void;
}

/** Nothing there yet, with the way to make one; or no match, with the way to clear. */
export function ListEmpty({ query, onShow }: ListEmptyProps) {
  const { t } = useTranslation('meetings');
  const everything: ListQuery = { ...query, range: 'all', page: 1 };
  if (hasFilters(query)) {
    return (
      <div className={styles['empty']}>
        <h2>{t('empty.noMatchTitle')}</h2>
        <p>{t('empty.noMatchWhy')}</p>
        <div>
          <Button type="primary" onClick={() => onShow(withoutFilters(query))}>
            {t('clearFilters')}
          </Button>
          {query.range !== 'all' && (
            <Button onClick={() => onShow(everything)}>{t('empty.anyTime')}</Button>
          )}
        </div>
      </div>
    );
  }
  return (
    <div className={styles['empty']}>
      <h2>{t('empty.nothingTitle')}</h2>
      <p>{t('empty.nothingWhy')}</p>
      <div>
        <Link to={paths.book} className={styles['primary']}>
          {t('book')}
        </Link>
        <Link to={{ search: listSearch(everything) }}>{t('empty.past')}</Link>
      </div>
    </div>
  );
}

import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { paths } from '#app/lib/paths.ts';
import { ActionLink } from '#app/components/action-link.tsx';
import { ListEmpty } from '#app/components/list-page/list-empty.tsx';
import { hasFilters, listSearch, withoutFilters, type ListQuery } from './list-query.ts';

interface MeetingEmptyProps {
  readonly query: ListQuery;
  readonly onShow: (query: ListQuery) => void;
}

/** Nothing there yet, with the way to make one; or no match, with the way to clear. */
export function MeetingEmpty({ query, onShow }: MeetingEmptyProps) {
  const { t } = useTranslation('meetings');
  const everything: ListQuery = { ...query, range: 'all', page: 1 };
  if (hasFilters(query)) {
    return (
      <ListEmpty title={t('empty.noMatchTitle')} why={t('empty.noMatchWhy')}>
        <Button type="primary" onClick={() => onShow(withoutFilters(query))}>
          {t('clearFilters')}
        </Button>
        {query.range !== 'all' && (
          <Button onClick={() => onShow(everything)}>{t('empty.anyTime')}</Button>
        )}
      </ListEmpty>
    );
  }
  return (
    <ListEmpty title={t('empty.nothingTitle')} why={t('empty.nothingWhy')}>
      <ActionLink to={paths.book} kind="primary">
        {t('book')}
      </ActionLink>
      <Link to={{ search: listSearch(everything) }}>{t('empty.past')}</Link>
    </ListEmpty>
  );
}

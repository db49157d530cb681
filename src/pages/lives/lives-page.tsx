import { useQuery } from '@tanstack/react-query';
import { Button } from '#app/components/button/button.tsx';
import { useTranslation } from 'react-i18next';
import { useAddressSearch } from '#app/components/use-address-search.ts';
import { livesQueries } from '#app/features/live/api/lives.ts';
import { TableSkeleton } from '#app/components/data-table/table-skeleton.tsx';
import { ErrorNotice } from '#app/components/error-notice.tsx';
import { ListEmpty } from '#app/components/list-page/list-empty.tsx';
import { PageHeader } from '#app/components/page-header.tsx';
import { RefreshButton } from '#app/components/refresh-button.tsx';
import { SearchBox } from '#app/components/search-box/search-box.tsx';
import { DayFilter } from '#app/components/time/day-filter.tsx';
import { useOffered } from '#app/features/platform/use-api-level.ts';
import { narrowScreen, useMedia } from '#app/components/use-media.ts';
import { LiveFilterBar } from './live-filter-bar.tsx';
import { LiveTable } from './live-table.tsx';
import { liveFilters, livesSearch, parseLivesQuery, type LivesQuery } from './lives-query.ts';
import styles from '#app/components/list-page/list-page.module.css';
import own from './lives.module.css';

/** Booked live meetings, which the platform lists only by user domain, recording server or machine room. */
export function LivesPage() {
  const { t } = useTranslation('lives');
  const [search, setSearch] = useAddressSearch();
  const view = parseLivesQuery(search);
  const show = (next: LivesQuery, replace: boolean) => setSearch(livesSearch(next), { replace });
  const { offered, reason } = useOffered('listLives');
  const asks = offered && view.id !== '';
  const list = useQuery({
    ...livesQueries.list(liveFilters(view)),
    enabled: asks,
    placeholderData: (before) => before,
  });
  const narrow = useMedia(narrowScreen);
  const rows = asks ? list.data : undefined;
  const narrowed = view.text.trim() !== '' || view.from !== undefined || view.to !== undefined;

  return (
    <div className={own['page']}>
      <PageHeader title={t('title')} />
      <LiveFilterBar key={`${view.source} ${view.id}`} view={view} onShow={show} />
      <div className={styles['tools']}>
        <SearchBox
          label={t('search')}
          clearLabel={t('clearSearch')}
          text={view.text}
          onChange={(text) => show({ ...view, text }, true)}
        />
        <Days view={view} onShow={show} />
      </div>
      {list.isError && asks && (
        <ErrorNotice title={t('failed')} error={list.error} onRetry={() => void list.refetch()} />
      )}
      {asks && (
        <div className={styles['status']}>
          <output>{rows && t('count', { count: rows.length })}</output>
          <span className={styles['statusEnd']}>
            <RefreshButton
              label={t('refresh')}
              busy={list.isFetching}
              onClick={() => void list.refetch()}
            />
          </span>
        </div>
      )}
      {!asks && (
        <ListEmpty title={t('empty.askTitle')} why={offered ? t('empty.askWhy') : reason} />
      )}
      {asks && list.isPending && <TableSkeleton stacked={narrow} />}
      {rows?.length === 0 && (
        <ListEmpty
          title={t(narrowed ? 'empty.noMatchTitle' : 'empty.nothingTitle')}
          why={t(narrowed ? 'empty.noMatchWhy' : `empty.nothingWhy.${view.source}`)}
        >
          {narrowed && (
            <Button
              type="primary"
              onClick={() => show({ ...view, text: '', from: undefined, to: undefined }, false)}
            >
              {t('empty.clear')}
            </Button>
          )}
        </ListEmpty>
      )}
      {rows && rows.length > 0 && (
        <LiveTable
          rows={rows}
          view={view}
          stacked={narrow}
          stale={list.isPlaceholderData}
          onSort={(sort) => show({ ...view, sort }, false)}
        />
      )}
    </div>
  );
}

interface DaysProps {
  readonly view: LivesQuery;
  readonly onShow: (view: LivesQuery, replace: boolean) => void;
}

/** First and last day; left empty, from now on and without an end. */
function Days({ view, onShow }: DaysProps) {
  const { t } = useTranslation('lives');
  const day = (word: 'from' | 'to') => (
    <span className={own['day']}>
      <span aria-hidden>{t(`days.${word}`)}</span>
      <DayFilter
        label={t(`days.${word}`)}
        day={view[word] ?? ''}
        optional
        min={word === 'to' ? view.from : undefined}
        onDay={(chosen) => onShow({ ...view, [word]: chosen || undefined }, false)}
      />
    </span>
  );
  return (
    <>
      {day('from')}
      {day('to')}
    </>
  );
}

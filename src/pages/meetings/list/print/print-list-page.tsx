import { useMemo, useSyncExternalStore } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'react-router';
import { PrintPage } from '#app/components/print/print-page.tsx';
import { SHEET_ROWS } from '#app/components/print/sheet-rows.ts';
import { paths } from '#app/lib/paths.ts';
import { columnChoice } from '../column-choice.ts';
import { meetingFilters, parseListQuery } from '../list-query.ts';
import { useMeetingList } from '../use-meeting-list.ts';
import { useToday } from '../use-today.ts';
import { ListSheet } from './list-sheet.tsx';

/** Route component: every meeting that a view of the list stands for, on paper. */
export function PrintListPage() {
  const { t } = useTranslation('print');
  const { search } = useLocation();
  const today = useToday();
  const query = useMemo(
    () => ({ ...parseListQuery(new URLSearchParams(search)), size: 'all' as const, page: 1 }),
    [search],
  );
  const filters = useMemo(() => meetingFilters(query, today), [query, today]);
  const list = useMeetingList(query, filters);
  const remembered = useSyncExternalStore(columnChoice.subscribe, columnChoice.get);
  // in the platform's own order the first rows are known before the last have been read
  const hasEnough =
    query.sort.by === 'start' && query.text.trim() === '' && list.rows.length >= SHEET_ROWS;
  const total = hasEnough ? list.available : list.total;
  return (
    <PrintPage
      title={t('list.title')}
      back={paths.meetings + search}
      isReading={list.error === undefined && !list.complete && !hasEnough}
      error={list.error}
      onRetry={list.retry}
    >
      {(list.loaded > 0 || list.complete) && (
        <ListSheet
          query={query}
          columns={query.columns ?? remembered}
          rows={list.rows}
          total={total}
        />
      )}
    </PrintPage>
  );
}

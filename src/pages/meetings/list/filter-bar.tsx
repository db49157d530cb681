import { BarChartOutlined, DownloadOutlined, PrinterOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { LinkButton } from '#app/components/link-button.tsx';
import type { MeetingRow } from '#app/features/meeting/api/meetings.ts';
import { paths } from '#app/lib/paths.ts';
import { SearchBox } from '#app/components/search-box/search-box.tsx';
import { sameSort } from '#app/lib/sort-order.ts';
import { listSearch, type ColumnKey } from './list-query.ts';
import { RangeChoice } from './range-choice.tsx';
import { SavedFiltersPanel } from './saved-filters-panel.tsx';
import type { useListView } from './use-list-view.ts';
import { WhoWhereFilters } from './who-where-filters.tsx';
import { ViewPanel } from './view-panel.tsx';
import styles from './meetings.module.css';

interface FilterBarProps {
  readonly view: ReturnType<typeof useListView>;
  readonly today: Date;
  readonly pathname: string;
  readonly columns: readonly ColumnKey[];
  /** The rows that are here. */
  readonly rows: readonly MeetingRow[];
  readonly onColumns: (columns: readonly ColumnKey[]) => void;
  readonly exporting: boolean;
  readonly onExport: () => void;
}

/** Search and time range; saved filters, view settings and export at the end. */
export function FilterBar(props: FilterBarProps) {
  const { view, today, pathname, columns, rows, onColumns, exporting, onExport } = props;
  const { query, shown, search, show } = view;
  const { t } = useTranslation('meetings');
  const { t: print } = useTranslation('print');
  const { t: report } = useTranslation('report');
  return (
    <div className={styles['filters']}>
      <SearchBox
        label={t('search')}
        clearLabel={t('clearSearch')}
        text={shown.text}
        onChange={search}
      />
      <RangeChoice
        range={query.range}
        today={today}
        onChange={(range) => show({ ...shown, range, page: 1 })}
      />
      <WhoWhereFilters
        filter={shown.whoWhere}
        rows={rows}
        onChange={(whoWhere) => show({ ...shown, whoWhere, page: 1 }, true)}
      />
      <span className={styles['tools']}>
        <SavedFiltersPanel
          pathname={pathname}
          search={listSearch({ ...shown, page: 1, columns: undefined })}
        />
        <ViewPanel
          columns={columns}
          onColumns={onColumns}
          sort={query.sort}
          onSort={(sort) => {
            if (!sameSort(sort, query.sort)) show({ ...shown, sort, page: 1 });
          }}
        />
        <Button
          icon={<DownloadOutlined aria-hidden />}
          loading={exporting}
          aria-label={t('export.button')}
          title={t('export.button')}
          onClick={onExport}
        />
        <LinkButton
          to={paths.report}
          icon={<BarChartOutlined aria-hidden />}
          aria-label={report('title')}
          title={report('title')}
        />
        <LinkButton
          to={paths.printMeetings + listSearch({ ...shown, page: 1 })}
          icon={<PrinterOutlined aria-hidden />}
          aria-label={print('list.action')}
          title={print('list.action')}
        />
      </span>
    </div>
  );
}

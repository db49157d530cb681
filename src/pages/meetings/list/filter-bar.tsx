import {
  BarChartOutlined,
  DownloadOutlined,
  FilterOutlined,
  PrinterOutlined,
} from '#app/components/icons/icons.tsx';
import { Button } from '#app/components/button/button.tsx';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { LinkButton } from '#app/components/link-button.tsx';
import type { MeetingRow } from '#app/features/meeting/api/meetings.ts';
import { paths } from '#app/lib/paths.ts';
import { SearchBox } from '#app/components/search-box/search-box.tsx';
import { narrowScreen, useMedia } from '#app/components/use-media.ts';
import { sameSort } from '#app/lib/sort-order.ts';
import { filtersSet, listSearch, type ColumnKey } from './list-query.ts';
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

/**
 * Search and time range; saved filters, view settings and export at the end. On a narrow screen the search stands
 * alone, and a button opens the rest.
 */
export function FilterBar(props: FilterBarProps) {
  const { shown, search } = props.view;
  const { t } = useTranslation('meetings');
  const narrow = useMedia(narrowScreen);
  const [open, setOpen] = useState(false);
  const id = useId();
  const count = filtersSet(shown);
  return (
    <div className={styles['filters']}>
      <SearchBox
        label={t('search')}
        clearLabel={t('clearSearch')}
        text={shown.text}
        onChange={search}
      />
      {narrow && (
        <Button
          icon={<FilterOutlined aria-hidden />}
          aria-expanded={open}
          aria-controls={open ? id : undefined}
          onClick={() => setOpen(!open)}
        >
          {count === 0 ? t('filters') : t('filtersSet', { count })}
        </Button>
      )}
      {narrow ? (
        open && (
          <div id={id} className={styles['further']}>
            <FurtherFilters {...props} />
          </div>
        )
      ) : (
        <FurtherFilters {...props} />
      )}
    </div>
  );
}

/** Everything beside the search. */
function FurtherFilters(props: FilterBarProps) {
  const { view, today, pathname, columns, rows, onColumns, exporting, onExport } = props;
  const { query, shown, show } = view;
  const { t } = useTranslation('meetings');
  const { t: print } = useTranslation('print');
  const { t: shell } = useTranslation('shell');
  return (
    <>
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
          aria-label={shell('palette.report')}
          title={shell('palette.report')}
        />
        <LinkButton
          to={paths.printMeetings + listSearch({ ...shown, page: 1 })}
          icon={<PrinterOutlined aria-hidden />}
          aria-label={print('list.action')}
          title={print('list.action')}
        />
      </span>
    </>
  );
}

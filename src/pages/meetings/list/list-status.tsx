import { Button } from '#app/components/button/button.tsx';
import { useTranslation } from 'react-i18next';
import type { MeetingRow } from '#app/features/meeting/api/meetings.ts';
import { RefreshButton } from '#app/components/refresh-button.tsx';
import { useOffered } from '#app/features/platform/use-api-level.ts';
import { hasFilters, withoutFilters, type ListQuery } from './list-query.ts';
import { stretchOf } from './page-of.ts';
import { hasWhoWhere } from './who-where.ts';
import type { Export } from './use-export.ts';
import type { MeetingListData } from './use-meeting-list.ts';
import styles from './meetings.module.css';

interface MeetingListStatusProps {
  readonly list: MeetingListData;
  readonly query: ListQuery;
  readonly selected: ReadonlyMap<string, MeetingRow>;
  readonly onShow: (query: ListQuery) => void;
  readonly onClear: () => void;
  readonly onCancel: () => void;
  readonly exporting: Export;
}

/** One line over the table: how much is shown and searched, what is selected, what is being exported. */
export function MeetingListStatus(props: MeetingListStatusProps) {
  const { list, query, selected, onShow, onClear, onCancel, exporting } = props;
  const { t, i18n } = useTranslation('meetings');
  const words = useStatusText(list, query);
  const number = new Intl.NumberFormat(i18n.language);
  const { progress } = exporting;
  const cancel = useOffered('cancelBookedMeeting');
  return (
    <div className={styles['status']}>
      {selected.size > 0 ? (
        <span className={styles['selected']}>
          <output>{t('selection.count', { n: number.format(selected.size) })}</output>
          <Button
            size="small"
            danger
            disabled={!cancel.offered}
            title={cancel.reason}
            onClick={onCancel}
          >
            {t('selection.cancel')}
          </Button>
          <Button size="small" type="text" onClick={onClear}>
            {t('selection.clear')}
          </Button>
        </span>
      ) : (
        <span className={styles['selected']}>
          <span aria-hidden={list.complete}>{words}</span>
          {hasFilters(query) && (
            <Button size="small" type="text" onClick={() => onShow(withoutFilters(query))}>
              {t('clearFilters')}
            </Button>
          )}
        </span>
      )}
      {/* announced once the list is complete, not with every part that arrives */}
      <output className="visually-hidden">{list.complete ? words : ''}</output>
      <span className={styles['statusEnd']}>
        {progress && (
          <>
            <output>
              {t('export.reading', {
                done: number.format(progress.done),
                all: number.format(progress.all),
              })}
            </output>
            <Button size="small" onClick={exporting.stop}>
              {t('export.stop')}
            </Button>
          </>
        )}
        <RefreshButton label={t('status.refresh')} busy={list.refreshing} onClick={list.retry} />
      </span>
    </div>
  );
}

function useStatusText(list: MeetingListData, query: ListQuery): string {
  const { t, i18n } = useTranslation('meetings');
  if (list.pending || (list.error !== undefined && list.available === 0)) return '';
  const number = new Intl.NumberFormat(i18n.language);
  const total = number.format(list.total);
  const loaded = number.format(list.loaded);
  const available = number.format(list.available);
  const searching = query.text.trim() !== '' || hasWhoWhere(query.whoWhere);
  if (list.whole && !list.complete) {
    if (list.error !== undefined) return t('status.interrupted', { loaded, available });
    if (searching) return t('status.searching', { loaded, available, total });
    return t('status.loading', { loaded, available });
  }
  if (searching) return t('status.found', { total, available });
  if (list.rows.length === list.total) return t('status.all', { total });
  const { first } = stretchOf(query);
  return t('status.page', {
    first: number.format(first + 1),
    last: number.format(first + list.rows.length),
    total,
  });
}

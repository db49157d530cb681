import { useTranslation } from 'react-i18next';
import { ErrorNotice } from '#app/components/error-notice.tsx';
import { RefreshButton } from '#app/components/refresh-button.tsx';
import { useTimeFormat, useZone } from '#app/components/time/use-zone.ts';
import type { TimelineMeetings } from './use-timeline-meetings.ts';
import type { TimelineRows } from './use-timeline-rows.ts';
import styles from './timeline.module.css';

interface TimelineStatusProps {
  readonly list: TimelineMeetings;
  readonly rows: TimelineRows;
}

/** How much is shown, what is still being read, what could not be, and whose clock it is. */
export function TimelineStatus({ list, rows }: TimelineStatusProps) {
  const { t, i18n } = useTranslation('timeline');
  const zone = useZone();
  const format = useTimeFormat();
  const numbers = new Intl.NumberFormat(i18n.language);
  const number = (value: number) => numbers.format(value);
  const counted = (count: number) => ({ n: number(count), count });
  const parts = [
    list.complete
      ? list.meetings.length === 0
        ? t('status.none')
        : t('status.all', counted(list.meetings.length))
      : list.error === undefined &&
        t('status.reading', {
          loaded: number(list.stale ? 0 : list.loaded),
          available: list.pending || list.stale ? '…' : number(list.available),
        }),
    list.refused > 0 && t('status.refused', { n: number(list.refused) }),
    list.withoutTime > 0 && t('status.withoutTime', { n: number(list.withoutTime) }),
  ].filter(Boolean);
  const { wanted, read } = rows;
  const details =
    wanted > 0 &&
    (read < wanted
      ? t('status.details', { read: number(read), wanted: number(wanted) })
      : t('status.detailsRead', counted(wanted)));
  return (
    <>
      {list.error !== undefined && (
        <ErrorNotice
          title={t(list.loaded === 0 ? 'failed' : 'failedRest')}
          error={list.error}
          onRetry={list.retry}
        />
      )}
      {rows.failures.map(({ what, count, error, retry }) => (
        <ErrorNotice
          key={what}
          title={
            what === 'details'
              ? t('failedDetails', counted(count))
              : t(what === 'rooms' ? 'failedRooms' : 'failedPeople')
          }
          error={error}
          onRetry={retry}
        />
      ))}
      <div className={styles['status']}>
        <span aria-hidden={list.complete}>{parts.join(' · ')}</span>
        {details !== false && <span>{details}</span>}
        <output className="visually-hidden">{list.complete ? parts.join(' · ') : ''}</output>
        <span className={styles['zone']}>{t('zone', { zone: zone.label })}</span>
        {list.readAt > 0 && (
          <span className={styles['readAt']}>
            {t('status.readAt', { time: format.time(list.readAt) })}
          </span>
        )}
        <RefreshButton
          label={t('status.refresh')}
          busy={list.refreshing}
          onClick={() => {
            list.retry();
            rows.readAgain();
          }}
        />
      </div>
    </>
  );
}

import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { systemQueries } from '#app/features/platform/api/system.ts';
import { ReadState } from '#app/features/platform/read-state.tsx';
import { useTimeFormat } from '#app/components/time/use-zone.ts';
import { useOffered } from '#app/features/platform/use-api-level.ts';
import { bookingHorizon, daysBetween, parseTime } from '#app/lib/time.ts';
import styles from './system.module.css';

/** How far ahead the company may book. */
export function HorizonSection() {
  const { t } = useTranslation('system');
  const { dateTime } = useTimeFormat();
  const [now] = useState(() => Date.now());
  const query = useQuery(systemQueries.deadline());
  return (
    <ReadState
      query={query}
      offered={useOffered('getBookingDeadline')}
      failed={t('horizon.failed')}
      rows={1}
    >
      {({ data }) => {
        const offset = parseTime(data?.deadline)?.offset ?? 0;
        const horizon = bookingHorizon(data?.deadline, offset);
        if (horizon === undefined) return <p className={styles['soft']}>{t('horizon.none')}</p>;
        return (
          <>
            <p>{t('horizon.until', { time: dateTime(new Date(horizon)) })}</p>
            <p className={styles['soft']}>
              {t('horizon.days', { count: Math.max(daysBetween(now, horizon, offset), 0) })}
              {data?.mode !== undefined && ` · ${t('horizon.mode', { mode: data.mode })}`}
            </p>
          </>
        );
      }}
    </ReadState>
  );
}

import {
  CheckCircleOutlined,
  ExclamationCircleFilled,
  LoadingOutlined,
  WarningFilled,
} from '#app/components/icons/icons.tsx';
import { Button } from '#app/components/button/button.tsx';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ErrorNotice } from '#app/components/error-notice.tsx';
import type { Conflict } from '#app/features/meeting/model/conflicts.ts';
import { useBooking } from './booking-context.ts';
import { SeriesConflicts } from './repeats/series-conflicts.tsx';
import { useBookingWords } from './use-booking-words.ts';
import styles from './booking.module.css';

/** Further conflicts are collapsed: one more person does not change what the user has to do. */
const SHOWN = 6;

/** The conflicts of the booking, shown beside the form. */
export function ConflictsPanel() {
  const { t } = useTranslation('booking');
  const { conflicts: check, values } = useBooking();
  return (
    <section className={styles['panel']} aria-label={t('conflicts.title')}>
      <h2 className={styles['panelTitle']}>{t('conflicts.title')}</h2>
      <div aria-live="polite">
        {values.kind === 'recurring' ? (
          <SeriesConflicts />
        ) : check.state === 'waiting' ? (
          <p className={styles['quiet']}>{t('conflicts.waiting')}</p>
        ) : (
          <>
            {check.state === 'failed' && (
              <ErrorNotice
                title={t('conflicts.failed')}
                error={check.error}
                onRetry={check.retry}
              />
            )}
            <ConflictList conflicts={check.conflicts} />
            {check.state === 'checking' && (
              <p className={styles['quiet']}>
                <LoadingOutlined aria-hidden /> {t('conflicts.checking')}
              </p>
            )}
            {check.state === 'checked' && check.unread !== undefined && (
              <p className={styles['quiet']}>
                {t('conflicts.roomsUnread', { count: check.unread })}
              </p>
            )}
            {check.state === 'checked' && !check.unread && check.conflicts.length === 0 && (
              <p className={styles['fine']}>
                <CheckCircleOutlined aria-hidden /> {t('conflicts.none')}
              </p>
            )}
          </>
        )}
      </div>
    </section>
  );
}

function ConflictList({ conflicts }: { readonly conflicts: readonly Conflict[] }) {
  const { t } = useTranslation('booking');
  const words = useBookingWords();
  const [all, setAll] = useState(false);
  const shown = all ? conflicts : conflicts.slice(0, SHOWN);
  if (shown.length === 0) return null;
  return (
    <>
      <ul className={styles['conflictList']}>
        {shown.map((conflict) => {
          const text = words.conflict(conflict);
          return (
            <li key={text} data-severity={conflict.severity}>
              <span className={styles['severity']}>
                {conflict.severity === 'blocks' ? (
                  <ExclamationCircleFilled aria-hidden />
                ) : (
                  <WarningFilled aria-hidden />
                )}{' '}
                {t(`conflicts.${conflict.severity}`)}
              </span>
              {text}
            </li>
          );
        })}
      </ul>
      {shown.length < conflicts.length && (
        <Button type="link" size="small" onClick={() => setAll(true)}>
          {t('conflicts.all', { count: conflicts.length })}
        </Button>
      )}
    </>
  );
}

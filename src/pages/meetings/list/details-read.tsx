import { Button } from '#app/components/button/button.tsx';
import { useTranslation } from 'react-i18next';
import type { ReadAttendance } from './use-attendance.ts';
import styles from './meetings.module.css';

/** How far a filter by people or meeting rooms has come: what it has not seen may match as well. */
export function DetailsRead({ details }: { readonly details: ReadAttendance }) {
  const { t } = useTranslation('meetings');
  const { read, wanted, failed, unasked, isReading } = details;
  return (
    <div className={styles['status']}>
      <span>{t('whoWhere.reading', { read, wanted })}</span>
      {isReading && (
        <Button size="small" onClick={details.stop}>
          {t('whoWhere.stop')}
        </Button>
      )}
      {unasked > 0 && (
        <>
          <span>{t('whoWhere.unasked', { count: unasked })}</span>
          {!isReading && (
            <Button size="small" onClick={details.more}>
              {t('whoWhere.more')}
            </Button>
          )}
        </>
      )}
      {failed > 0 && (
        <>
          <span>{t('whoWhere.failed', { count: failed })}</span>
          <Button size="small" onClick={details.retry}>
            {t('whoWhere.retry')}
          </Button>
        </>
      )}
    </div>
  );
}

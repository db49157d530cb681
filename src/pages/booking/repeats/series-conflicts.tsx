import {
  CheckCircleOutlined,
  LoadingOutlined,
  WarningFilled,
} from '#app/components/icons/icons.tsx';
import { Button } from '#app/components/button/button.tsx';
import { useTranslation } from 'react-i18next';
import { useSeriesOfBooking } from './series-context.tsx';
import styles from './repeats.module.css';

/** Shows beside the form how many dates of the series have conflicts, with a link to them. */
export function SeriesConflicts() {
  const { t } = useTranslation('series');
  const { t: booking } = useTranslation('booking');
  const { check, asked } = useSeriesOfBooking();
  const hit = asked.filter(({ text, isSkipped }) => !isSkipped && check.byDay.has(text)).length;
  if (check.state === 'waiting') {
    return <p className={styles['quiet']}>{booking('conflicts.waiting')}</p>;
  }
  return (
    <>
      {check.state === 'checking' && (
        <p className={styles['quiet']}>
          <LoadingOutlined aria-hidden />{' '}
          {t('matrix.checking', { done: check.done, all: check.all })}
        </p>
      )}
      {check.state === 'failed' && <p className={styles['mind']}>{t('matrix.failed')}</p>}
      {check.state === 'checked' && check.rooms.unread > 0 && (
        <p className={styles['mind']}>{t('matrix.roomsUnread', { count: check.rooms.unread })}</p>
      )}
      {check.state === 'checked' && check.rooms.unread === 0 && hit === 0 && (
        <p className={styles['fine']}>
          <CheckCircleOutlined aria-hidden /> {booking('conflicts.none')}
        </p>
      )}
      {hit > 0 && (
        <p className={styles['mind']}>
          <WarningFilled aria-hidden /> {t('matrix.panel', { count: hit })}
        </p>
      )}
      {(hit > 0 || check.rooms.unread > 0 || check.state === 'failed') && (
        <Button
          type="link"
          size="small"
          onClick={() => {
            const matrix = document.getElementById('series-matrix');
            matrix?.scrollIntoView({ block: 'start' });
            matrix?.focus({ preventScroll: true });
          }}
        >
          {t('matrix.toMatrix')}
        </Button>
      )}
    </>
  );
}

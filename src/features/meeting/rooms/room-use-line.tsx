import { Button } from '#app/components/button/button.tsx';
import { useTranslation } from 'react-i18next';
import type { RoomsBusy } from './use-rooms-busy.ts';
import styles from './rooms-field.module.css';

/** How far free and busy are known. */
export function RoomUseLine({ use }: { readonly use: RoomsBusy }) {
  const { t } = useTranslation('meetingRooms');
  const { state, meetings, read, unread, retry, error } = use;
  if (state === 'reading') {
    return (
      <output className={styles['soft']}>{t('field.checking', { count: meetings, read })}</output>
    );
  }
  if (state === 'off' || (unread === 0 && state === 'read')) return null;
  return (
    <output className={styles['warning']}>
      {unread > 0 ? t('field.unread', { unread, count: meetings }) : t('field.failed')}{' '}
      {error !== undefined && (
        <Button type="link" size="small" onClick={retry}>
          {t('field.retry')}
        </Button>
      )}
    </output>
  );
}

import { useTranslation } from 'react-i18next';
import { VirtualRoomStatus } from '#app/api/generated/types.gen.ts';
import styles from './room-status.module.css';

/** A virtual room's status as a word; an unlisted number is shown as it is. */
export function useRoomStatusText(): (status: number | undefined) => string {
  const { t } = useTranslation('rooms');
  return (status) => {
    switch (status) {
      case VirtualRoomStatus.Idle:
        return t('status.idle');
      case VirtualRoomStatus.InUse:
        return t('status.inUse');
      case undefined:
        return t('status.notTold');
      default:
        return t('status.raw', { status });
    }
  };
}

interface RoomStatusMarkProps {
  readonly status: number | undefined;
  /** The word, looked up once for many rows. */
  readonly text: string;
}

/** A room's status: colour, shape and word. */
export function RoomStatusMark({ status, text }: RoomStatusMarkProps) {
  return (
    <span className={styles['status']} data-status={status}>
      {text}
    </span>
  );
}

import { PauseOutlined, PlayCircleOutlined } from '#app/components/icons/icons.tsx';
import { Button } from '#app/components/button/button.tsx';
import { useTranslation } from 'react-i18next';
import { VirtualRoomStatus } from '#app/api/generated/types.gen.ts';
import { STATUS_EVERY, type RoomRow } from '#app/features/room/api/virtual-rooms.ts';
import { RefreshButton } from '#app/components/refresh-button.tsx';
import { useTimeFormat } from '#app/components/time/use-zone.ts';
import styles from '#app/components/list-page/list-page.module.css';

interface RoomStatusLineProps {
  readonly found: number;
  /** Absent while the list is on its way. */
  readonly all: readonly RoomRow[] | undefined;
  /** Milliseconds since 1970. */
  readonly readAt: number;
  readonly refreshing: boolean;
  readonly paused: boolean;
  readonly onPause: (paused: boolean) => void;
  readonly onRefresh: () => void;
}

/** How many rooms, how many in use, and of when that is. */
export function RoomStatusLine(props: RoomStatusLineProps) {
  const { found, all, readAt, refreshing, paused, onPause, onRefresh } = props;
  const { t } = useTranslation('rooms');
  const { clock } = useTimeFormat();
  const inUse = all?.filter(({ status }) => status === VirtualRoomStatus.InUse).length ?? 0;
  const pause = t(paused ? 'live.resume' : 'live.pause');
  return (
    <div className={styles['status']}>
      <output>
        {all &&
          (found === all.length
            ? t('count.all', { count: all.length, inUse })
            : t('count.found', { found, count: all.length, inUse }))}
      </output>
      <span className={styles['statusEnd']}>
        {readAt > 0 &&
          t(paused ? 'live.pausedAt' : 'live.every', {
            time: clock(new Date(readAt)),
            seconds: STATUS_EVERY / 1000,
          })}
        <Button
          type="text"
          size="small"
          icon={paused ? <PlayCircleOutlined aria-hidden /> : <PauseOutlined aria-hidden />}
          aria-label={pause}
          title={pause}
          onClick={() => onPause(!paused)}
        />
        <RefreshButton label={t('live.refresh')} busy={refreshing} onClick={onRefresh} />
      </span>
    </div>
  );
}

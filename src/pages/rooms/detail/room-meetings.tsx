import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { paths } from '#app/lib/paths.ts';
import { VirtualRoomStatus } from '#app/api/generated/types.gen.ts';
import { STATUS_EVERY, virtualRoomQueries } from '#app/features/room/api/virtual-rooms.ts';
import type { RoomMeeting } from '#app/features/room/api/virtual-rooms.ts';
import { ErrorNotice } from '#app/components/error-notice.tsx';
import { useTimeFormat } from '#app/components/time/use-zone.ts';
import { ForeignText } from '#app/components/foreign-text.tsx';
import { visibleName } from '#app/lib/foreign-text.ts';
import styles from '../rooms.module.css';

/** So many coming meetings are named. */
const NAMED = 8;

interface RoomMeetingsProps {
  readonly number: string;
  /** `VirtualRoomStatus` */
  readonly status: number | undefined;
  /** What the room itself says is held in it. */
  readonly meeting: string;
}

/** What is held in a room at present, and what is to come. */
export function RoomMeetings({ number, status, meeting }: RoomMeetingsProps) {
  const { t } = useTranslation('rooms');
  const read = useQuery({
    ...virtualRoomQueries.meetings(number),
    enabled: number !== '',
    refetchInterval: STATUS_EVERY,
  });
  const running = read.data?.filter((one) => one.running) ?? [];
  const coming = read.data?.filter((one) => !one.running) ?? [];
  return (
    <>
      {running.length > 0 ? (
        <RoomMeetingList meetings={running} />
      ) : (
        <p>{meeting === '' ? status === VirtualRoomStatus.Idle && t('now.idle') : meeting}</p>
      )}
      {read.isError && (
        <ErrorNotice
          title={t('now.failed')}
          error={read.error}
          onRetry={() => void read.refetch()}
        />
      )}
      {read.data && (
        <>
          <p>{coming.length === 0 ? t('now.none') : t('now.coming', { count: coming.length })}</p>
          <RoomMeetingList meetings={coming} />
          <p className={styles['soft']}>{t('now.byNumber')}</p>
        </>
      )}
    </>
  );
}

/** Meetings with their times, each a link. */
export function RoomMeetingList({ meetings }: { readonly meetings: readonly RoomMeeting[] }) {
  const { t } = useTranslation('rooms');
  const { dateTime, time } = useTimeFormat();
  if (meetings.length === 0) return null;
  const more = meetings.length - NAMED;
  return (
    <ul className={styles['list']}>
      {meetings.slice(0, NAMED).map(({ id, name, running, span }) => (
        <li key={id}>
          <Link to={paths.meeting(id)}>
            <ForeignText>{visibleName(name) || t('now.unnamed')}</ForeignText>
          </Link>
          <span className={styles['soft']}>
            {running
              ? typeof span?.end === 'number'
                ? t('now.until', { time: time(new Date(span.end)) })
                : t('now.running')
              : span && dateTime(new Date(span.start))}
          </span>
        </li>
      ))}
      {more > 0 && <li className={styles['soft']}>{t('now.more', { count: more })}</li>}
    </ul>
  );
}

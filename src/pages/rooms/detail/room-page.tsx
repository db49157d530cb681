import { useQuery } from '@tanstack/react-query';
import { Loading } from '#app/components/loading.tsx';
import { Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { paths } from '#app/lib/paths.ts';
import { STATUS_EVERY, virtualRoomQueries } from '#app/features/room/api/virtual-rooms.ts';
import { DetailSection } from '#app/components/detail-section/detail-section.tsx';
import { ErrorNotice } from '#app/components/error-notice.tsx';
import { LinkButton } from '#app/components/link-button.tsx';
import { SettingsInWords } from '#app/features/setting/settings-in-words.tsx';
import { PageHeader } from '#app/components/page-header.tsx';
import { PageMessage } from '#app/components/page-message.tsx';
import { RoomStatusMark, useRoomStatusText } from '#app/features/room/room-status.tsx';
import type { JsonObject } from '#app/lib/json.ts';
import { readPicture } from '#app/features/picture/model/picture-and-sound.ts';
import { saysNoSuchRoom } from '../editor/refused-field.ts';
import { RoomAccess } from './room-access.tsx';
import { RoomActions } from './room-actions.tsx';
import { RoomMeetings } from './room-meetings.tsx';
import styles from '../rooms.module.css';
import { meetingDetailQueries } from '#app/features/meeting/api/meeting-detail.ts';
import { ShareLink } from '#app/features/meeting/invitation/share-link.tsx';
import { useOffered } from '#app/features/platform/use-api-level.ts';
import { visibleName } from '#app/lib/foreign-text.ts';
import { lazyPart } from '#app/components/pieces/lazy-part.tsx';

/** Drawn by the designers, which come when they are needed. */
const PictureInWords = lazyPart(() => import('#app/features/preset/designs/picture-in-words.tsx'));

/** One virtual room: what happens in it, who may use it, and everything it is set to. */
export function RoomPage() {
  const { t } = useTranslation('rooms');
  const { roomId = '' } = useParams();
  const statusText = useRoomStatusText();
  const read = useQuery({ ...virtualRoomQueries.one(roomId), refetchInterval: STATUS_EVERY });
  const { data: room } = read;

  if (read.isError && saysNoSuchRoom(read.error)) {
    return (
      <PageMessage
        title={t('edit.gone.title')}
        actions={<LinkButton to={paths.rooms}>{t('page.back')}</LinkButton>}
      >
        {t('page.goneWhy')}
      </PageMessage>
    );
  }
  const name = room && (visibleName(room.name) || t('unnamed'));
  const { e164: number = '' } = room ?? {};
  return (
    <div className={styles['room']}>
      <PageHeader
        title={name ?? t('title')}
        isName={name !== undefined}
        aside={
          room && (
            <>
              <RoomStatusMark status={room.status} text={statusText(room.status)} />
              <span className={styles['soft']}>{t('page.number', { number })}</span>
            </>
          )
        }
        actions={room && <RoomActions roomId={roomId} room={room} />}
      />
      {read.isPending && <Loading label={t('page.reading')} title rows={8} />}
      {read.isError && (
        <ErrorNotice
          title={t(room ? 'failedRefresh' : 'page.failed')}
          error={read.error}
          onRetry={() => void read.refetch()}
        />
      )}
      {room && (
        <div className={styles['columns']}>
          <div>
            <DetailSection anchor="now" title={t('now.title')}>
              <RoomMeetings number={number} status={room.status} meeting={room.conf_name ?? ''} />
            </DetailSection>
            <DetailSection anchor="access" title={t('access.title')}>
              <RoomAccess room={room} />
            </DetailSection>
            <DetailSection anchor="share" title={t('share.title')}>
              <RoomShare number={number} />
            </DetailSection>
          </div>
          <div>
            <DetailSection anchor="picture" title={t('picture')}>
              <Suspense fallback={<Loading />}>
                <PictureInWords picture={readPicture(room)} />
              </Suspense>
            </DetailSection>
            <DetailSection anchor="settings" title={t('settings')}>
              <SettingsInWords values={onlySettings(room)} />
            </DetailSection>
          </div>
        </div>
      )}
    </div>
  );
}

/** The settings without the users, which have a section of their own. */
function onlySettings({ exclusive: _exclusive, ...settings }: JsonObject): JsonObject {
  return settings;
}

/** The join link of a room: operation 12 takes a room's number, "兼容虚拟会议室分享,可支持传e164号". */
function RoomShare({ number }: { readonly number: string }) {
  const { t } = useTranslation('rooms');
  const { offered, reason } = useOffered('getMeetingLink');
  const link = useQuery({
    ...meetingDetailQueries.link(number),
    enabled: offered && number !== '',
  });
  if (!offered) return <p>{reason}</p>;
  if (link.isError) {
    return (
      <ErrorNotice
        title={t('share.failed')}
        error={link.error}
        onRetry={() => void link.refetch()}
      />
    );
  }
  if (link.isPending && number !== '') return <Loading />;
  return (
    <ShareLink
      joinLink={link.data?.conf_link}
      liveLink={link.data?.live_url}
      meetingNumber={number}
    />
  );
}

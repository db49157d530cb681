import { useQuery } from '@tanstack/react-query';
import { Skeleton } from 'antd';
import { useTranslation } from 'react-i18next';
import { meetingDetailQueries } from '#app/features/meeting/api/meeting-detail.ts';
import { ErrorNotice } from '#app/components/error-notice.tsx';
import { ShareLink } from '#app/features/meeting/invitation/share-link.tsx';
import { useOffered } from '#app/features/platform/use-api-level.ts';

/** The join link of a room: operation 12 takes a room's number, "兼容虚拟会议室分享,可支持传e164号". */
export function RoomShare({ number }: { readonly number: string }) {
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
  if (link.isPending && number !== '') return <Skeleton active title={false} />;
  return (
    <ShareLink
      joinLink={link.data?.conf_link}
      liveLink={link.data?.live_url}
      meetingNumber={number}
    />
  );
}

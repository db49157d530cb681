import { useQuery } from '@tanstack/react-query';
import { Skeleton } from 'antd';
import { useTranslation } from 'react-i18next';
import { meetingDetailQueries } from '../api/meeting-detail.ts';
import { ErrorNotice } from '#app/components/error-notice.tsx';
import { useOffered } from '#app/features/platform/use-api-level.ts';
import type { InvitedMeeting } from '../model/invitation.ts';
import { InvitationLetter } from './invitation-letter.tsx';
import { ShareLink } from './share-link.tsx';
import { webAddress } from './web-address.ts';
import styles from './invitation.module.css';

/**
 * How people join a meeting: link, QR code, a text to send, a calendar file. Reads the link itself;
 * the rest is shown even without one.
 */
export function InvitationPanel({ meeting }: { readonly meeting: InvitedMeeting }) {
  const { t } = useTranslation('invitation');
  const { offered, reason } = useOffered('getMeetingLink');
  const link = useQuery({ ...meetingDetailQueries.link(meeting.id), enabled: offered });
  const joinLink = link.data?.conf_link?.trim();
  const liveLink = link.data?.live_url?.trim();
  return (
    <div className={styles['panel']}>
      {!offered && <p className={styles['note']}>{reason}</p>}
      {offered && link.isPending && (
        <output aria-label={t('loadingLink')}>
          <Skeleton active title={false} paragraph={{ rows: 2 }} />
        </output>
      )}
      {link.isError && !link.data && (
        <ErrorNotice
          title={t('linkFailed')}
          error={link.error}
          onRetry={() => void link.refetch()}
        />
      )}
      {link.data && (
        <ShareLink joinLink={joinLink} liveLink={liveLink} meetingNumber={meeting.number} />
      )}
      <InvitationLetter meeting={withLinks(meeting, joinLink, liveLink)} />
    </div>
  );
}

function withLinks(
  meeting: InvitedMeeting,
  joinLink: string | undefined,
  liveLink: string | undefined,
): InvitedMeeting {
  const link = webAddress(joinLink);
  const liveUrl = webAddress(liveLink);
  return { ...meeting, ...(link && { link }), ...(liveUrl && { liveUrl }) };
}

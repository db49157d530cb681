import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { ErrorNotice } from '#app/components/error-notice.tsx';
import { Loading } from '#app/components/loading.tsx';
import { offsetAt } from '#app/components/time/browser-zone.ts';
import { useZone } from '#app/components/time/use-zone.ts';
import { calendarEntryOf } from '../model/calendar-entry.ts';
import { invitationOf, type InvitedMeeting } from '../model/invitation.ts';
import { LetterPanel } from './letter-panel.tsx';
import { ShareLink } from './share-link.tsx';
import { useInvitationLink } from './use-invitation-link.ts';
import { readInvited } from './read-invited.ts';
import { saveCalendar } from './save-calendar.ts';
import { invitationText } from './invitation-text.ts';
import styles from './invitation.module.css';

/**
 * How people join a meeting: link, QR code, a text to send, a calendar file. Reads the link itself;
 * the rest is shown even without one.
 */
export function InvitationPanel({ meeting }: { readonly meeting: InvitedMeeting }) {
  const { t } = useTranslation('invitation');
  const { offered, reason, link, joinLink, liveLink, isReading, withLinks } = useInvitationLink(
    meeting.id,
  );
  return (
    <div className={styles['panel']}>
      {!offered && <p className={styles['note']}>{reason}</p>}
      {isReading && <Loading label={t('loadingLink')} />}
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
      <InvitationLetter meeting={withLinks(meeting)} waiting={isReading} />
    </div>
  );
}

interface InvitationLetterProps {
  readonly meeting: InvitedMeeting;
  /** Its link is still being read: nothing is given away without it. */
  readonly waiting: boolean;
}

/** The invitation as text in either language, and as a calendar file. */
function InvitationLetter({ meeting, waiting }: InvitationLetterProps) {
  const { t } = useTranslation('invitation');
  const zone = useZone();
  const queryClient = useQueryClient();
  const offset = offsetAt(meeting.start);
  return (
    <>
      <LetterPanel
        letterOf={(language, showPassword) => {
          const invitation = invitationOf(meeting, { offset, showPassword });
          return { subject: meeting.name, text: invitationText(invitation, language, zone.name) };
        }}
        hasPassword={invitationOf(meeting, { offset, showPassword: false }).needsPassword}
        to={[]}
        waiting={waiting}
        calendar={{
          label: t('calendar'),
          save: async ({ text }) => {
            const entry = calendarEntryOf(meeting, await readInvited(queryClient, meeting.id));
            saveCalendar(meeting.name, [{ entry, description: text }]);
          },
        }}
      />
      {meeting.end === null && <p className={styles['note']}>{t('permanentCalendar')}</p>}
    </>
  );
}

import { offsetAt } from '#app/components/time/browser-zone.ts';
import { useQueryClient } from '@tanstack/react-query';
import { App, Button, Checkbox, Segmented } from 'antd';
import { Loading } from '#app/components/loading.tsx';
import { useTranslation } from 'react-i18next';
import { CalendarOutlined } from '@ant-design/icons';
import { useState } from 'react';
import { ErrorNotice } from '#app/components/error-notice.tsx';
import { usePreferences } from '#app/components/preferences.ts';
import { useErrorText } from '#app/components/error-text.ts';
import { useZone } from '#app/components/time/use-zone.ts';
import { languageNames, languages, type Language } from '#app/i18n/languages.ts';
import { CopyButton } from '#app/components/copy-button.tsx';
import { calendarEntryOf } from '../model/calendar-entry.ts';
import { invitationOf, type InvitedMeeting } from '../model/invitation.ts';
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
  const preferred = usePreferences().language;
  const zone = useZone();
  const [chosen, setLanguage] = useState<Language>();
  const [showPassword, setShowPassword] = useState(false);
  const [isDownloading, setIsDownloading] = useState(false);
  const { message } = App.useApp();
  const { t: marks } = useTranslation('punctuation');
  const describe = useErrorText();
  const queryClient = useQueryClient();
  const language = chosen ?? preferred;
  const offset = offsetAt(meeting.start);
  const invitation = invitationOf(meeting, { offset, showPassword });
  const letter = invitationText(invitation, language, zone.name);

  async function downloadCalendar() {
    setIsDownloading(true);
    try {
      const entry = calendarEntryOf(meeting, await readInvited(queryClient, meeting.id));
      saveCalendar(meeting.name, [{ entry, description: letter }]);
    } catch (error) {
      void message.error(`${t('calendarFailed')}${marks('colon')}${describe(error)}`);
    } finally {
      setIsDownloading(false);
    }
  }

  return (
    <div className={styles['letter']}>
      <div className={styles['choices']}>
        <Segmented
          size="small"
          aria-label={t('textLanguage')}
          value={language}
          onChange={setLanguage}
          options={languages.map((value) => ({ value, label: languageNames[value] }))}
        />
        {invitation.needsPassword && (
          <Checkbox
            checked={showPassword}
            onChange={(event) => setShowPassword(event.target.checked)}
          >
            {t('includePassword')}
          </Checkbox>
        )}
      </div>
      <section aria-label={t('text')} lang={language}>
        <pre className={styles['text']}>{letter}</pre>
      </section>
      <div className={styles['choices']}>
        <CopyButton label={t('copyText')} text={() => letter} loading={waiting} />
        <Button
          icon={<CalendarOutlined aria-hidden />}
          loading={waiting || isDownloading}
          aria-busy={waiting || isDownloading || undefined}
          onClick={() => void downloadCalendar()}
        >
          {t('calendar')}
        </Button>
      </div>
      {meeting.end === null && <p className={styles['note']}>{t('permanentCalendar')}</p>}
    </div>
  );
}

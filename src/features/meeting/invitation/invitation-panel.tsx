import { offsetAt } from '#app/components/time/browser-zone.ts';
import { platformNow } from '#app/api/platform-clock.ts';
import { useQuery } from '@tanstack/react-query';
import { Skeleton, Button, Checkbox, Segmented } from 'antd';
import { useTranslation } from 'react-i18next';
import { CalendarOutlined } from '@ant-design/icons';
import { useState } from 'react';
import { meetingDetailQueries } from '../api/meeting-detail.ts';
import { ErrorNotice } from '#app/components/error-notice.tsx';
import { useOffered } from '#app/features/platform/use-api-level.ts';
import { usePreferences } from '#app/components/preferences.ts';
import { saveFile } from '#app/components/save-file.ts';
import { useZone } from '#app/components/time/use-zone.ts';
import { languageNames, languages, type Language } from '#app/i18n/languages.ts';
import { CopyButton } from '#app/components/copy-button.tsx';
import { type InvitedMeeting, calendarEntryOf, invitationOf } from '../model/invitation.ts';
import { ShareLink } from './share-link.tsx';
import { webAddress } from './web-address.ts';
import { calendarFile, calendarFileName } from './calendar-file.ts';
import { invitationText } from './invitation-text.ts';
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
  const isReading = offered && link.isPending;
  return (
    <div className={styles['panel']}>
      {!offered && <p className={styles['note']}>{reason}</p>}
      {isReading && (
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
      <InvitationLetter meeting={withLinks(meeting, joinLink, liveLink)} waiting={isReading} />
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
  const language = chosen ?? preferred;
  const offset = offsetAt(meeting.start);
  const invitation = invitationOf(meeting, { offset, showPassword });
  const letter = invitationText(invitation, language, zone.name);

  function downloadCalendar() {
    const file = calendarFile(calendarEntryOf(meeting), {
      madeAt: platformNow(),
      description: letter,
    });
    saveFile(
      new Blob([file], { type: 'text/calendar;charset=utf-8' }),
      calendarFileName(meeting.name),
    );
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
          loading={waiting}
          aria-busy={waiting || undefined}
          onClick={downloadCalendar}
        >
          {t('calendar')}
        </Button>
      </div>
      {meeting.end === null && <p className={styles['note']}>{t('permanentCalendar')}</p>}
    </div>
  );
}

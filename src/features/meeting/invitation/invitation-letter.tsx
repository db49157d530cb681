import { CalendarOutlined } from '@ant-design/icons';
import { Button, Checkbox, Segmented } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { usePreferences } from '#app/components/preferences.ts';
import { saveFile } from '#app/components/save-file.ts';
import { useZone } from '#app/components/time/use-zone.ts';
import { calendarEntryOf, invitationOf, type InvitedMeeting } from '../model/invitation.ts';
import { languageNames, languages, type Language } from '#app/i18n/languages.ts';
import { calendarFile, calendarFileName } from './calendar-file.ts';
import { CopyButton } from '#app/components/copy-button.tsx';
import { invitationText } from './invitation-text.ts';
import styles from './invitation.module.css';

/** The invitation as text in either language, and as a calendar file. */
export function InvitationLetter({ meeting }: { readonly meeting: InvitedMeeting }) {
  const { t } = useTranslation('invitation');
  const preferred = usePreferences().language;
  const zone = useZone();
  const [chosen, setLanguage] = useState<Language>();
  const [showPassword, setShowPassword] = useState(false);
  const language = chosen ?? preferred;
  const offset = -new Date(meeting.start).getTimezoneOffset();
  const invitation = invitationOf(meeting, { offset, showPassword });
  const letter = invitationText(invitation, language, zone.name);

  function downloadCalendar() {
    const file = calendarFile(calendarEntryOf(meeting), {
      madeAt: Date.now(),
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
        <CopyButton label={t('copyText')} text={() => letter} />
        <Button icon={<CalendarOutlined aria-hidden />} onClick={downloadCalendar}>
          {t('calendar')}
        </Button>
      </div>
      {meeting.end === null && <p className={styles['note']}>{t('permanentCalendar')}</p>}
    </div>
  );
}

import { CalendarOutlined, MailOutlined } from '#app/components/icons/icons.tsx';
import { message } from '#app/components/messages/messages.ts';
import { Checkbox } from '#app/components/form/checkbox.tsx';
import { RadioGroup } from '#app/components/form/radio-group.tsx';
import { Button, ButtonLink } from '#app/components/button/button.tsx';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { CopyButton } from '#app/components/copy-button.tsx';
import { copyText } from '#app/components/copy-text.ts';
import { useErrorText } from '#app/components/error-text.ts';
import { usePreferences } from '#app/components/preferences.ts';
import { languageNames, languages, type Language } from '#app/i18n/languages.ts';
import { mailDraft } from './mail-draft.ts';
import styles from './invitation.module.css';

export interface Letter {
  readonly subject: string;
  readonly text: string;
}

interface LetterPanelProps {
  readonly letterOf: (language: Language, showPassword: boolean) => Letter;
  /** Whether there is a password that can be put into it. */
  readonly hasPassword: boolean;
  /** Mail addresses of those it is for. */
  readonly to: readonly string[];
  /** Something of it is still being read: nothing is given away without it. */
  readonly waiting: boolean;
  /** Makes the calendar file that goes with it. */
  readonly calendar: {
    readonly label: string;
    readonly save: (letter: Letter, language: Language) => Promise<void> | void;
  };
}

/** A letter in either language: to be read, copied, put into a mail, or taken into a calendar. */
export function LetterPanel(props: LetterPanelProps) {
  const { letterOf, hasPassword, to, waiting, calendar } = props;
  const { t } = useTranslation(['invitation', 'shell']);
  const { t: marks } = useTranslation('punctuation');
  const preferred = usePreferences().language;
  const [chosen, setLanguage] = useState<Language>();
  const [showPassword, setShowPassword] = useState(false);
  const [isSaving, setIsSaving] = useState(false);
  const describe = useErrorText();
  const language = chosen ?? preferred;
  const letter = letterOf(language, showPassword);
  const draft = mailDraft({ to, ...letter });

  async function saveCalendar() {
    setIsSaving(true);
    try {
      await calendar.save(letter, language);
    } catch (error) {
      message.error(`${t('calendarFailed')}${marks('colon')}${describe(error)}`);
    } finally {
      setIsSaving(false);
    }
  }

  async function copyForMail() {
    if (await copyText(letter.text)) message.info(t('mailTooLong'));
    else message.error(t('shell:clipboard.failed'));
  }

  return (
    <div className={styles['letter']}>
      <div className={styles['choices']}>
        <RadioGroup
          asButtons
          size="small"
          aria-label={t('textLanguage')}
          value={language}
          onChange={setLanguage}
          options={languages.map((value) => ({ value, label: languageNames[value] }))}
        />
        {hasPassword && (
          <Checkbox checked={showPassword} onChange={setShowPassword}>
            {t('includePassword')}
          </Checkbox>
        )}
      </div>
      <section aria-label={t('text')} lang={language}>
        <pre className={styles['text']}>{letter.text}</pre>
      </section>
      <div className={styles['choices']}>
        <CopyButton label={t('copyText')} text={() => letter.text} loading={waiting} />
        {waiting ? (
          <Button icon={<MailOutlined aria-hidden />} disabled>
            {t('mail')}
          </Button>
        ) : (
          <ButtonLink
            icon={<MailOutlined aria-hidden />}
            href={draft.href}
            onClick={draft.isCut ? () => void copyForMail() : undefined}
          >
            {t('mail')}
          </ButtonLink>
        )}
        <Button
          icon={<CalendarOutlined aria-hidden />}
          loading={waiting || isSaving}
          aria-busy={waiting || isSaving || undefined}
          onClick={() => void saveCalendar()}
        >
          {calendar.label}
        </Button>
      </div>
      {!waiting && draft.isCut && <p className={styles['note']}>{t('mailTooLongHint')}</p>}
    </div>
  );
}

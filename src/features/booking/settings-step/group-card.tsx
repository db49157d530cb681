import { useFormContext } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { useSettingTexts } from '#app/components/meeting-settings/use-setting-texts.ts';
import type { BookingValues } from '../booking-values.ts';
import { MeetingTypeNote } from './meeting-type-note.tsx';
import { SettingRow } from './setting-row.tsx';
import { checkSettings, isChanged } from './settings-rules.ts';
import type { StepGroup } from './step-groups.ts';
import styles from './settings-step.module.css';
import { VideoFormatsField } from './video-formats-field.tsx';

interface GroupCardProps {
  /** Of the title, for the index to go to. */
  readonly id: string;
  readonly group: StepGroup;
}

/** The settings of one group; the seldom used ones folded unless one of them says something. */
export function GroupCard({ id, group: { group, usual, seldom } }: GroupCardProps) {
  const { t } = useTranslation('settings');
  const texts = useSettingTexts();
  const { getValues } = useFormContext<BookingValues>();
  const settings = getValues('settings');
  const wrong = new Set(checkSettings(settings).map(({ key }) => key));
  const telling = seldom.some((setting) => isChanged(setting, settings) || wrong.has(setting.key));
  const rows = seldom.map((setting) => <SettingRow key={setting.key} setting={setting} />);

  return (
    <section className={styles['card']} aria-labelledby={id}>
      <h3 id={id} tabIndex={-1}>
        {texts.group(group)}
      </h3>
      {usual.map((setting) => (
        <div key={setting.key}>
          <SettingRow setting={setting} />
          {setting.key === 'meetingType' && <MeetingTypeNote />}
        </div>
      ))}
      {group === 'media' && <VideoFormatsField />}
      {rows.length > 0 && (
        <details className={styles['fold']} open={telling}>
          <summary>{t('step.more', { count: rows.length })}</summary>
          {rows}
        </details>
      )}
    </section>
  );
}

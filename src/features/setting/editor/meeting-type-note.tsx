import { useTranslation } from 'react-i18next';
import { isRawCode } from '#app/lib/code-names.ts';
import { meetingTypes } from '../model/setting-values.ts';
import type { SettingValue } from '../model/meeting-settings.ts';
import type { SettingsOwner } from '../model/setting.ts';
import { AutomaticRules } from './automatic-rules.tsx';
import styles from './settings.module.css';

interface MeetingTypeNoteProps {
  readonly type: SettingValue | undefined;
  readonly owner: SettingsOwner;
}

/** What the chosen meeting type means, and how the automatic one is chosen where there is one. */
export function MeetingTypeNote({ type: value, owner }: MeetingTypeNoteProps) {
  const { t } = useTranslation('settings');
  const type = meetingTypes.nameOf(typeof value === 'number' ? value : 0);
  return (
    <div className={styles['note']}>
      {!isRawCode(type) && <p aria-live="polite">{t(`meetingTypeMeaning.${type}`)}</p>}
      {owner === 'meeting' && <AutomaticRules />}
    </div>
  );
}

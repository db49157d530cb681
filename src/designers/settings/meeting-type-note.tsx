import { useTranslation } from 'react-i18next';
import { isRawCode } from '#app/domain/code-names.ts';
import { meetingTypes } from '#app/domain/meeting/setting-values.ts';
import type { SettingValue } from '#app/domain/meeting/meeting-settings.ts';
import type { SettingsOwner } from '#app/domain/meeting/settings-owner.ts';
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

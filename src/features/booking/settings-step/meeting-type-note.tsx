import { useFormContext, useWatch } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { isRawCode } from '#app/domain/code-names.ts';
import { meetingTypes } from '#app/domain/meeting/setting-values.ts';
import type { BookingValues } from '../booking-values.ts';
import { AutomaticRules } from './automatic-rules.tsx';
import styles from './settings-step.module.css';

/** What the chosen meeting type means, and how the automatic one is chosen. */
export function MeetingTypeNote() {
  const { t } = useTranslation('settings');
  const { control } = useFormContext<BookingValues>();
  const value = useWatch({ control, name: 'settings.meetingType' });
  const type = meetingTypes.nameOf(typeof value === 'number' ? value : 0);
  return (
    <div className={styles['note']}>
      {!isRawCode(type) && <p aria-live="polite">{t(`meetingTypeMeaning.${type}`)}</p>}
      <AutomaticRules />
    </div>
  );
}

import { useController, useFormContext } from 'react-hook-form';
import { SettingsEditor } from '#app/features/setting/editor/settings-editor.tsx';
import { checkSharing } from '#app/features/setting/model/settings-rules.ts';
import { useBooking } from '../booking-context.ts';
import type { BookingValues } from '../booking-values.ts';
import { SectionRefusal } from '../section-refusal.tsx';
import { useUnreadSettings } from '../unread.ts';
import styles from '../booking.module.css';

/** Media and security settings of a booking. */
export default function SettingsPart() {
  const { control } = useFormContext<BookingValues>();
  const { field } = useController({ control, name: 'settings' });
  const { values, controlRefusal } = useBooking();
  const unread = useUnreadSettings();
  return (
    <div id="booking-settings" tabIndex={-1} className={styles['whole']}>
      <SectionRefusal field="settings" />
      <SettingsEditor
        value={field.value}
        onChange={field.onChange}
        owner="meeting"
        refusal={controlRefusal}
        {...(unread && { unread })}
        misfits={checkSharing(field.value, values.people.contentSharers)}
      />
    </div>
  );
}

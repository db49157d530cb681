import { useController, useFormContext } from 'react-hook-form';
import { SettingsEditor } from '#app/features/setting/editor/settings-editor.tsx';
import { useBooking } from './booking-context.ts';
import type { BookingValues } from './booking-values.ts';
import { StepRefusal } from './step-refusal.tsx';
import styles from './booking.module.css';

/** Media and security settings of a booking. */
export function SettingsStep() {
  const { control } = useFormContext<BookingValues>();
  const { field } = useController({ control, name: 'settings' });
  const { controlRefusal } = useBooking();
  return (
    <div id="booking-settings" tabIndex={-1} className={styles['wholeStep']}>
      <StepRefusal field="settings" />
      <SettingsEditor
        value={field.value}
        onChange={field.onChange}
        owner="meeting"
        refusal={controlRefusal}
      />
    </div>
  );
}

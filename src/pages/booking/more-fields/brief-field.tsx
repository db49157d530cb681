import { useFormContext } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { FormField } from '#app/components/form/form-field.tsx';
import { TextArea } from '#app/components/form/text-area.tsx';
import { useBooking } from '../booking-context.ts';
import type { BookingValues } from '../booking-values.ts';

/** What the meeting is about (`brief`). */
export function BriefField() {
  const { t } = useTranslation('booking');
  const { control } = useFormContext<BookingValues>();
  const { problemAt } = useBooking();
  return (
    <FormField
      control={control}
      name="brief"
      id="booking-brief"
      label={t('fields.brief')}
      problem={problemAt('brief')}
      hint={t('more.briefWhy')}
    >
      {(field, props) => <TextArea {...props} {...field} onText={field.onChange} rows={4} />}
    </FormField>
  );
}

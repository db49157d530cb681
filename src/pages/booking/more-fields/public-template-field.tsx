import { useFormContext } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { FormField } from '#app/components/form/form-field.tsx';
import { TextInput } from '#app/components/form/text-input.tsx';
import { useBooking } from '../booking-context.ts';
import type { BookingValues } from '../booking-values.ts';

/** The public template that an instant meeting starts from, by its id: no operation lists them. */
export function PublicTemplateField() {
  const { t } = useTranslation('booking');
  const { control } = useFormContext<BookingValues>();
  const { problemAt } = useBooking();
  return (
    <FormField
      control={control}
      name="publicTemplate"
      id="booking-publicTemplate"
      label={t('more.publicTemplate')}
      problem={problemAt('publicTemplate')}
      hint={t('more.publicTemplateWhy')}
    >
      {(field, props) => (
        <TextInput {...props} {...field} onText={field.onChange} autoComplete="off" />
      )}
    </FormField>
  );
}

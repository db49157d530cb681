import { Input } from 'antd';
import { useFormContext } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { useByteCount } from '#app/components/use-measures.ts';
import { useErrorText } from '#app/components/error-text.ts';
import { FormField } from '#app/components/form/form-field.tsx';
import { useUsername } from '#app/components/session-context.ts';
import { MEETING_NAME_BYTES } from '#app/lib/naming.ts';
import { useBooking } from './booking-context.ts';
import type { BookingValues } from './booking-values.ts';

/** The meeting's name. The rules are checked while the user types; the platform is asked when typing pauses. */
export function NameField() {
  const { t } = useTranslation('booking');
  const byteCount = useByteCount();
  const { control } = useFormContext<BookingValues>();
  const { values, nameCheck, problemAt } = useBooking();
  const describe = useErrorText();
  const user = useUsername();
  const refusal = nameCheck.state === 'refused' ? describe(nameCheck.error) : undefined;
  const hints = {
    idle: undefined,
    checking: t('when.nameChecking'),
    free: t('when.nameFree'),
    unchecked: t('when.nameUnchecked'),
    refused: undefined,
  };
  return (
    <FormField
      control={control}
      name="name"
      id="booking-name"
      label={t('when.name')}
      required
      problem={problemAt('name') ?? refusal}
      hint={hints[nameCheck.state]}
      count={byteCount(values.name, MEETING_NAME_BYTES)}
    >
      {(field, controlProps) => (
        <Input
          {...controlProps}
          {...field}
          required
          autoComplete="off"
          placeholder={t('when.namePlaceholder', { user })}
        />
      )}
    </FormField>
  );
}

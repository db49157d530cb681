import { useFormContext } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { DurationInput } from '#app/components/form/duration-input.tsx';
import { FormField } from '#app/components/form/form-field.tsx';
import { endOf, isDuration } from '#app/lib/time.ts';
import { useBooking } from './booking-context.ts';
import type { BookingValues } from './booking-values.ts';
import { useBookingWords } from './use-booking-words.ts';
import { instantOf } from './zone-time.ts';

export function DurationField() {
  const { t } = useTranslation('booking');
  const { control } = useFormContext<BookingValues>();
  const { values, platform, problemAt } = useBooking();
  const words = useBookingWords();
  const { durationMinutes: minutes } = values;
  const start = values.kind === 'instant' ? platform.now : instantOf(values.start)?.at;
  return (
    <FormField
      control={control}
      name="durationMinutes"
      id="booking-duration"
      label={t('when.duration')}
      required
      problem={problemAt('duration')}
      hint={endInWords()}
    >
      {({ value, onChange, onBlur }, controlProps) => (
        <DurationInput value={value} onChange={onChange} onBlur={onBlur} control={controlProps} />
      )}
    </FormField>
  );

  function endInWords() {
    if (minutes === 0) return t('when.permanent');
    if (!isDuration(minutes) || start === undefined) return undefined;
    const end = endOf(start, minutes);
    if (values.kind === 'instant' || end === null) {
      return t('when.endsAfter', { duration: words.duration(minutes) });
    }
    return t('when.ends', { end: words.at(end) });
  }
}

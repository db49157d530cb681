import { InputNumber, Radio } from 'antd';
import { useState } from 'react';
import { useFormContext } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { FormField } from '#app/components/form/form-field.tsx';
import { endOf } from '#app/domain/time.ts';
import { useBooking } from './booking-context.ts';
import { isDuration } from './booking-problems.ts';
import type { BookingValues } from './booking-values.ts';
import { useBookingWords } from './use-booking-words.ts';
import { instantOf } from './zone-time.ts';
import styles from './booking.module.css';

/** Minutes; 0 is a permanent meeting. */
const PRESETS = [30, 60, 90, 120, 240, 0] as const;
const CUSTOM = 'custom';

export function DurationField() {
  const { t } = useTranslation('booking');
  const { control } = useFormContext<BookingValues>();
  const { values, platform, problemAt } = useBooking();
  const words = useBookingWords();
  const { durationMinutes: minutes } = values;
  const [custom, setCustom] = useState(() => !isPreset(minutes));
  const asked = custom || !isPreset(minutes);
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
        <div className={styles['duration']}>
          <Radio.Group
            optionType="button"
            className={styles['presets']}
            aria-label={t('when.duration')}
            value={asked ? CUSTOM : value}
            onChange={({ target }) => {
              const chosen: unknown = target.value;
              setCustom(chosen === CUSTOM);
              if (typeof chosen === 'number') onChange(chosen);
            }}
            options={[
              ...PRESETS.map((preset) => ({
                value: preset,
                label: t(`when.preset.d${preset}`),
              })),
              { value: CUSTOM, label: t('when.preset.custom') },
            ]}
          />
          {asked && (
            <InputNumber<number>
              {...controlProps}
              aria-label={t('when.customMinutes')}
              min={1}
              precision={0}
              suffix={t('when.minutes')}
              value={Number.isNaN(value) || value === 0 ? null : value}
              onBlur={onBlur}
              onChange={(next) => onChange(next ?? Number.NaN)}
            />
          )}
        </div>
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

function isPreset(minutes: number): boolean {
  return PRESETS.some((preset) => preset === minutes);
}

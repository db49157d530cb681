import { FormItem } from '#app/components/form/form-item.tsx';
import { memo, type ReactNode } from 'react';
import { useFormContext } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { FormField } from '#app/components/form/form-field.tsx';
import { DayInput } from '#app/components/time/day-input.tsx';
import { TimeInput } from '#app/components/time/time-input.tsx';
import { useBooking } from './booking-context.ts';
import type { BookingValues } from './booking-values.ts';
import { isUnreadStart, startOfParts, startParts } from './start-parts.ts';
import { withWhenHints } from './when-hints.tsx';
import { localAt } from './zone-time.ts';
import styles from './booking.module.css';

/** The time used if the user chooses the date first. */
const MORNING = '09:00';

/** Date and time of the start, on the clock of the zone that the hints name. */
export function StartField() {
  const { values, platform, problemAt } = useBooking();
  const { start } = values;
  const now = localAt(platform.now, start.zone).local;
  const lastDay =
    platform.horizon === undefined
      ? undefined
      : localAt(platform.horizon, start.zone).local.slice(0, 10);
  return (
    <StartControl
      now={now}
      lastDay={lastDay}
      // the part that cannot be read has its own words
      problem={isUnreadStart(start) ? undefined : problemAt('start')}
    />
  );
}

interface StartControlProps {
  readonly now: string;
  readonly lastDay: string | undefined;
  readonly problem: ReactNode;
}

/** Drawn again when it changes itself, not with every key in another field. */
const StartControl = memo(function StartControl({ now, lastDay, problem }: StartControlProps) {
  const { t } = useTranslation('booking');
  const { control, getValues } = useFormContext<BookingValues>();
  const today = now.slice(0, 10);
  return (
    <FormField
      control={control}
      name="start"
      id="booking-start"
      label={t('when.date')}
      required
      problem={problem}
    >
      {({ value, onChange, onBlur, ref }, own) => {
        const controlProps = withWhenHints(own);
        const { day, time } = startParts(value);
        const change = (part: { readonly day?: string; readonly time?: string }) => {
          const before = getValues('start');
          onChange(startOfParts({ ...startParts(before), ...part }, before.zone));
        };
        return (
          <div className={styles['start']}>
            <DayInput
              ref={ref}
              control={controlProps}
              value={day}
              now={now}
              min={today}
              max={lastDay}
              takesTime
              onDone={onBlur}
              onChange={(next, typed) =>
                change({ day: next, time: typed?.time ?? (time === '' ? MORNING : time) })
              }
            />
            <FormItem
              label={t('when.time')}
              htmlFor="booking-start-time"

              required
              className={styles['time']}
            >
              <TimeInput
                control={{ ...controlProps, id: 'booking-start-time' }}
                value={time}
                now={now}
                onDone={onBlur}
                onChange={(next, typed) =>
                  change({ time: next, day: typed?.day ?? (day === '' ? today : day) })
                }
              />
            </FormItem>
          </div>
        );
      }}
    </FormField>
  );
});

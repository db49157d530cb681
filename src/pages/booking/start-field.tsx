import { DatePicker, Form, TimePicker } from 'antd';
import dayjs from 'dayjs';
import type { Dayjs } from 'dayjs';
import { useFormContext } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { FormField } from '#app/components/form/form-field.tsx';
import { formatOffset } from '#app/lib/time.ts';
import { useBooking } from './booking-context.ts';
import type { BookingValues, LocalStart } from './booking-values.ts';
import { useBookingWords } from './use-booking-words.ts';
import { instantOf, localAt, offsetIn } from './zone-time.ts';
import styles from './booking.module.css';

const DATE = 'YYYY-MM-DD';
const TIME = 'HH:mm';
/** The time used if the user chooses the date first. */
const MORNING = '09:00';

interface StartFieldProps {
  /** The start was proposed from a copied meeting and is untouched. */
  readonly suggested: boolean;
}

/** Date and time of the start, on the clock of the zone shown below. */
export function StartField({ suggested }: StartFieldProps) {
  const { t } = useTranslation('booking');
  const { control } = useFormContext<BookingValues>();
  const { values, platform, problemAt } = useBooking();
  const words = useBookingWords();
  const { start } = values;
  const instant = instantOf(start);
  const offset = instant?.offset ?? offsetIn(start.zone, platform.now);
  const today = localAt(platform.now, start.zone).local.slice(0, 10);
  const lastDay =
    platform.horizon === undefined
      ? undefined
      : localAt(platform.horizon, start.zone).local.slice(0, 10);
  const isOut = (day: Dayjs) => {
    const text = day.format(DATE);
    return text < today || (lastDay !== undefined && text > lastDay);
  };
  const hint = (
    <>
      <div>{t('when.zone', { zone: `${start.zone} (UTC${formatOffset(offset)})` })}</div>
      {suggested && <div>{t('when.suggested')}</div>}
      {instant?.clock === 'skipped' && (
        <div className={styles['mind']}>{t('when.skipped', { time: words.at(instant.at) })}</div>
      )}
      {instant?.clock === 'twice' && <div className={styles['mind']}>{t('when.twice')}</div>}
      {platform.horizon !== undefined && (
        <div>{t('when.horizon', { until: words.at(platform.horizon) })}</div>
      )}
    </>
  );
  return (
    <FormField
      control={control}
      name="start"
      id="booking-start"
      label={t('when.date')}
      required
      problem={problemAt('start')}
      hint={hint}
    >
      {({ value, onChange, onBlur, ref }, controlProps) => (
        <div className={styles['start']}>
          <DatePicker
            {...controlProps}
            ref={ref}
            value={dateOf(value)}
            format={DATE}
            allowClear={false}
            needConfirm={false}
            disabledDate={isOut}
            onBlur={onBlur}
            onCalendarChange={(days) => onChange(withDate(value, one(days)))}
            onChange={(day) => onChange(withDate(value, day))}
          />
          <Form.Item
            label={t('when.time')}
            htmlFor="booking-start-time"
            layout="vertical"
            colon={false}
            required
            className={styles['time'] ?? ''}
          >
            <TimePicker
              id="booking-start-time"
              status={controlProps.status ?? ''}
              aria-describedby={controlProps['aria-describedby']}
              value={dateOf(value)}
              format={TIME}
              minuteStep={5}
              allowClear={false}
              needConfirm={false}
              onBlur={onBlur}
              onCalendarChange={(times) => onChange(withTime(value, one(times), today))}
              onChange={(time) => onChange(withTime(value, time, today))}
            />
          </Form.Item>
        </div>
      )}
    </FormField>
  );
}

/**
 * Accepts input as soon as it parses as a date or a time, not only when the picker closes: otherwise fast
 * typing would be lost while the picker is still opening.
 */
function one(chosen: Dayjs | readonly (Dayjs | null)[] | null): Dayjs | null {
  return chosen !== null && 'length' in chosen ? (chosen[0] ?? null) : chosen;
}

/** A picker's value: the time on the zone's clock, whatever the browser's zone. */
function dateOf({ local }: LocalStart): Dayjs | null {
  return local === '' ? null : dayjs(local);
}

function withDate(start: LocalStart, day: Dayjs | null): LocalStart {
  if (day === null) return start;
  return { ...start, local: `${day.format(DATE)}T${start.local.slice(11) || MORNING}` };
}

function withTime(start: LocalStart, time: Dayjs | null, today: string): LocalStart {
  if (time === null) return start;
  return { ...start, local: `${start.local.slice(0, 10) || today}T${time.format(TIME)}` };
}

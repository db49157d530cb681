import { useFormState } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { offsetIn } from '#app/components/time/browser-zone.ts';
import type { ControlProps } from '#app/components/form/field.tsx';
import { endOf, formatOffset, isDuration } from '#app/lib/time.ts';
import { useBooking } from './booking-context.ts';
import type { BookingValues } from './booking-values.ts';
import { useBookingWords } from './use-booking-words.ts';
import { instantOf } from './zone-time.ts';
import styles from './booking.module.css';

const ID = 'booking-when-hints';

/** A control that the hints describe, beside what describes it already. */
export function withWhenHints(control: ControlProps): ControlProps {
  return {
    ...control,
    'aria-describedby': [control['aria-describedby'], ID].filter(Boolean).join(' '),
  };
}

/** When it ends, on which clock, and how far ahead can be booked. */
export function WhenHints() {
  const { t } = useTranslation('booking');
  // its own: what the form itself is asked for draws the whole page anew with every change of it
  const { dirtyFields } = useFormState<BookingValues>({ name: 'start' });
  const { mode, values, platform } = useBooking();
  const words = useBookingWords();
  const { start, kind, durationMinutes: minutes } = values;
  const instant = instantOf(start);
  const offset = instant?.offset ?? offsetIn(start.zone, platform.now);
  const isCopy = mode.kind === 'new' && mode.seed !== undefined && values.template === '';
  const isSuggested = isCopy && dirtyFields.start === undefined;
  const isTimed = kind !== 'instant';
  const from = isTimed ? instant?.at : platform.now;
  return (
    <div id={ID} className={styles['hints']}>
      <span>{endInWords()}</span>
      {isTimed && (
        <span>{t('when.zone', { zone: `${start.zone} (UTC${formatOffset(offset)})` })}</span>
      )}
      {isTimed && isSuggested && <span>{t('when.suggested')}</span>}
      {isTimed && instant?.clock === 'skipped' && (
        <span className={styles['mind']}>{t('when.skipped', { time: words.at(instant.at) })}</span>
      )}
      {isTimed && instant?.clock === 'twice' && (
        <span className={styles['mind']}>{t('when.twice')}</span>
      )}
      {isTimed && platform.horizon !== undefined && (
        <span>{t('when.horizon', { until: words.at(platform.horizon) })}</span>
      )}
    </div>
  );

  function endInWords() {
    if (minutes === 0) return t('when.permanent');
    if (!isDuration(minutes) || from === undefined) return undefined;
    const end = endOf(from, minutes);
    if (!isTimed || end === null) {
      return t('when.endsAfter', { duration: words.duration(minutes) });
    }
    return t('when.ends', { end: words.at(end) });
  }
}

import { TextInput } from '#app/components/form/text-input.tsx';
import { Button } from '#app/components/button/button.tsx';
import { useState } from 'react';
import { useController, useFormContext } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { useDayWords } from '#app/features/recurrence/use-rule-words.ts';
import { useBooking } from '../booking-context.ts';
import type { BookingValues } from '../booking-values.ts';
import { useSeriesOfBooking } from './series-context.tsx';
import { trimmed } from './series-plan.ts';
import { useToggledDates } from './use-toggled-dates.ts';
import styles from './repeats.module.css';

/** Up to this many are listed; the rest is a number. */
const LISTED = 24;

/** The excluded dates, what this means for those invited, and the buttons that restore them. */
export function SkippedDates() {
  const { t } = useTranslation('series');
  const { values, mode } = useBooking();
  const { plan, gone } = useSeriesOfBooking();
  const words = useDayWords();
  const toggle = useToggledDates();
  const [all, setAll] = useState(false);
  const skipped = (plan?.dates ?? []).filter(({ isSkipped, text }) => isSkipped && !gone.has(text));
  if (plan === undefined || skipped.length === 0) return null;
  const isEdit = mode.kind === 'edit';
  const toCancel = isEdit ? skipped.length : trimmed(plan, values.repeats.rule).toCancel.length;
  const shown = all ? skipped : skipped.slice(0, LISTED);
  return (
    <section className={styles['skips']} aria-label={t('skips.title', { count: skipped.length })}>
      <h4>{t('skips.title', { count: skipped.length })}</h4>
      <ul className={styles['chips']}>
        {shown.map(({ text, day }) => (
          <li key={text}>
            <Button
              size="small"
              aria-label={t('skips.putBack', { day: words.day(day) })}
              onClick={() => toggle([text])}
            >
              {words.shortDay(day)} <span aria-hidden>×</span>
            </Button>
          </li>
        ))}
        {shown.length < skipped.length && (
          <li>
            <Button type="link" size="small" onClick={() => setAll(true)}>
              {t('skips.more', { count: skipped.length - shown.length })}
            </Button>
          </li>
        )}
        {skipped.length > 1 && (
          <li>
            <Button
              type="link"
              size="small"
              onClick={() => toggle(skipped.map(({ text }) => text))}
            >
              {t('skips.putAllBack')}
            </Button>
          </li>
        )}
      </ul>
      {toCancel > 0 && (
        <p className={styles['quiet']}>
          {t(isEdit ? 'skips.changed' : 'skips.how', { count: toCancel })}{' '}
          {!isEdit && toCancel < skipped.length && t('skips.edges')}
        </p>
      )}
      {toCancel === 0 && <p className={styles['quiet']}>{t('skips.edgesOnly')}</p>}
      {toCancel > 0 && <Reason />}
    </section>
  );
}

/** What those invited to an excluded day are told. */
function Reason() {
  const { t } = useTranslation('series');
  const { control } = useFormContext<BookingValues>();
  const { field } = useController({ control, name: 'repeats' });
  return (
    <label className={styles['reason']}>
      {t('skips.reason')}
      <TextInput
        value={field.value.reason}
        status={field.value.reason.trim() === '' ? 'error' : undefined}
        onText={(reason) => field.onChange({ ...field.value, reason })}
      />
    </label>
  );
}

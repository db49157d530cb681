import { useTranslation } from 'react-i18next';
import { useDayWords, useRuleWords } from '#app/features/recurrence/use-rule-words.ts';
import { useBooking } from '../booking-context.ts';
import { useSeriesOfBooking } from './series-context.tsx';
import styles from './repeats.module.css';

/** Up to this many days are named; the rest is a number. */
const NAMED = 8;

/** The rule, its number of dates and the excluded dates, for the review. */
export function RepeatsInWords() {
  const { t } = useTranslation('series');
  const { t: marks } = useTranslation('punctuation');
  const { values } = useBooking();
  const { plan, gone } = useSeriesOfBooking();
  const rule = useRuleWords();
  const words = useDayWords();
  if (plan === undefined) return null;
  const { dates, clock } = plan;
  const kept = plan.kept.filter(({ text }) => !gone.has(text));
  const skipped = dates.filter(({ isSkipped, text }) => isSkipped && !gone.has(text));
  const [first, last] = [kept[0], kept.at(-1)];
  return (
    <>
      {rule(values.repeats.rule, clock.first)}
      {first && last && (
        <div className={styles['quiet']}>
          {t('preview.summary', { count: kept.length })} ·{' '}
          {t('preview.span', { first: words.day(first.day), last: words.day(last.day) })}
        </div>
      )}
      {skipped.length > 0 && (
        <div className={styles['quiet']}>
          {t('skips.title', { count: skipped.length })}
          {marks('colon')}
          {words.list([
            ...skipped.slice(0, NAMED).map(({ day }) => words.shortDay(day)),
            ...(skipped.length > NAMED ? [t('skips.more', { count: skipped.length - NAMED })] : []),
          ])}
        </div>
      )}
    </>
  );
}

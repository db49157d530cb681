import { memo, useMemo } from 'react';
import { Button } from '#app/components/button/button.tsx';
import { useTranslation } from 'react-i18next';
import { FirstRows } from '#app/components/first-rows.tsx';
import { useWorkDays } from '#app/components/working-time/use-work-days.ts';
import { dayOfText } from '#app/features/recurrence/model/calendar-day.ts';
import type { DayNumber } from '#app/features/recurrence/model/calendar-day.ts';
import { useDayWords } from '#app/features/recurrence/use-rule-words.ts';
import type { PlannedDate } from './series-plan.ts';
import styles from './repeats.module.css';

/** So many dates are named before the rest is a number that opens. */
const NAMED = 8;

interface HolidayDatesProps {
  /** The dates that can be excluded or restored. */
  readonly dates: readonly PlannedDate[];
  /** The last day of the rule. */
  readonly ends: DayNumber;
  readonly onToggle: (days: readonly string[]) => void;
}

/** The dates that fall on public holidays: one button excludes all of them, and restores them afterwards. */
export const HolidayDates = memo(function HolidayDates(props: HolidayDatesProps) {
  const { dates, ends, onToggle } = props;
  const { t, i18n } = useTranslation('series');
  const words = useDayWords();
  const { of, knownUntil } = useWorkDays();
  const off = useMemo(
    () =>
      dates.flatMap((date) => {
        const { works, holiday } = of(date.text);
        return works || holiday === undefined ? [] : [{ ...date, holiday }];
      }),
    [dates, of],
  );
  const kept = off.filter(({ isSkipped }) => !isSkipped);
  const named = kept.length > 0 ? kept : off;
  const last = knownUntil === undefined ? undefined : dayOfText(knownUntil);
  return (
    <>
      {named.length > 0 && (
        <div className={styles['holidays']}>
          <output>
            {t(kept.length > 0 ? 'holidays.kept' : 'holidays.skipped', { count: named.length })}
          </output>
          <Button size="small" onClick={() => onToggle(named.map(({ text }) => text))}>
            {t(kept.length > 0 ? 'holidays.skip' : 'holidays.restore')}
          </Button>
          <FirstRows of={named} atOnce={NAMED}>
            {(shown, more) => (
              <>
                <ul className={styles['holidayDates']}>
                  {shown.map(({ text, day, holiday }) => (
                    <li key={text}>
                      {words.shortDay(day)} {i18n.language === 'zh-CN' ? holiday.zh : holiday.en}
                    </li>
                  ))}
                </ul>
                {more}
              </>
            )}
          </FirstRows>
        </div>
      )}
      {last !== undefined && ends > last && (
        <p className={styles['quiet']}>{t('holidays.unpublished', { day: words.day(last) })}</p>
      )}
    </>
  );
});

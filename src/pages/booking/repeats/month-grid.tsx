import { useTranslation } from 'react-i18next';
import { useDayWords } from '#app/features/recurrence/use-rule-words.ts';
import { MonthTable } from '#app/components/time/month-table.tsx';
import { useWorkDayWords } from '#app/components/working-time/use-work-day-words.ts';
import { dayParts, dayText, firstOfMonth } from '#app/features/recurrence/model/calendar-day.ts';
import type { DayNumber } from '#app/features/recurrence/model/calendar-day.ts';
import { DAY } from '#app/lib/time.ts';
import styles from './repeats.module.css';

export interface DayMark {
  readonly is: 'off' | 'on' | 'skipped' | 'beyond' | 'cancelled' | 'past';
  readonly canToggle: boolean;
  readonly conflicts: boolean;
}

interface MonthGridProps {
  /** In the counting of `monthOf`. */
  readonly month: number;
  /** The one day that is in the tab order. */
  readonly focused: DayNumber;
  readonly markOf: (day: DayNumber) => DayMark;
  readonly onFocus: (day: DayNumber) => void;
  readonly onToggle: (day: DayNumber) => void;
}

/** One month; its dates are buttons. */
export function MonthGrid({ month, focused, markOf, onFocus, onToggle }: MonthGridProps) {
  const { t } = useTranslation('series');
  const { t: marks } = useTranslation('punctuation');
  const words = useDayWords();
  const workDays = useWorkDayWords();
  return (
    <MonthTable
      className={styles['month']}
      captioned
      first={firstOfMonth(month) * DAY}
      next={firstOfMonth(month + 1) * DAY}
      cell={(midnight) => cell(midnight / DAY)}
    />
  );

  function cell(day: DayNumber) {
    const { is, canToggle, conflicts } = markOf(day);
    const { works, mark, name } = workDays(dayText(day));
    const state = [t(`preview.${is}`), conflicts && t('preview.conflict'), name]
      .filter(Boolean)
      .join(marks('comma'));
    return (
      <button
        type="button"
        className={styles['day']}
        data-is={is}
        data-conflicts={conflicts}
        data-focused={day === focused}
        data-works={works}
        title={name}
        tabIndex={day === focused ? 0 : -1}
        aria-label={`${words.longDay(day)}${marks('colon')}${state}`}
        aria-pressed={canToggle ? is !== 'skipped' : undefined}
        aria-disabled={!canToggle}
        onFocus={() => onFocus(day)}
        onClick={() => {
          if (canToggle) onToggle(day);
        }}
      >
        {dayParts(day).date}
        {mark !== undefined && (
          <span className={styles['dayMark']} aria-hidden>
            {mark}
          </span>
        )}
      </button>
    );
  }
}

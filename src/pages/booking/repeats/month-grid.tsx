import { useTranslation } from 'react-i18next';
import { useDayWords } from '#app/features/recurrence/use-rule-words.ts';
import { MonthTable } from '#app/components/time/month-table.tsx';
import { dayParts, firstOfMonth } from '#app/features/recurrence/model/calendar-day.ts';
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
    const state = conflicts
      ? `${t(`preview.${is}`)}${marks('comma')}${t('preview.conflict')}`
      : t(`preview.${is}`);
    return (
      <button
        type="button"
        className={styles['day']}
        data-is={is}
        data-conflicts={conflicts}
        data-focused={day === focused}
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
      </button>
    );
  }
}

import { useTranslation } from 'react-i18next';
import { useDayWords } from '#app/features/recurrence/use-rule-words.ts';
import {
  dayParts,
  firstOfMonth,
  WEEKDAYS,
  weekdayOf,
} from '#app/features/recurrence/model/calendar-day.ts';
import type { DayNumber } from '#app/features/recurrence/model/calendar-day.ts';
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

/** One month, in weeks that start on Monday; its dates are buttons. */
export function MonthGrid({ month, focused, markOf, onFocus, onToggle }: MonthGridProps) {
  const { t } = useTranslation('series');
  const { t: marks } = useTranslation('punctuation');
  const words = useDayWords();
  const first = firstOfMonth(month);
  const next = firstOfMonth(month + 1);
  const monday = first - (weekdayOf(first) - 1);
  const weeks = Array.from(
    { length: Math.ceil((next - monday) / 7) },
    (_, week) => monday + week * 7,
  );
  return (
    <table className={styles['month']} aria-label={words.month(first)}>
      <caption>{words.month(first)}</caption>
      <thead>
        <tr>
          {WEEKDAYS.map((weekday) => (
            <th key={weekday} scope="col" abbr={words.weekday(weekday)}>
              {words.shortWeekday(weekday)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {weeks.map((week) => (
          <tr key={week}>
            {WEEKDAYS.map((weekday) => {
              const day = week + weekday - 1;
              return <td key={weekday}>{day >= first && day < next && cell(day)}</td>;
            })}
          </tr>
        ))}
      </tbody>
    </table>
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

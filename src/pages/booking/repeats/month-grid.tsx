import { memo, useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { useDayWords } from '#app/features/recurrence/use-rule-words.ts';
import { MonthTable } from '#app/components/time/month-table.tsx';
import {
  useWorkDayWords,
  type WorkDayWords,
} from '#app/components/working-time/use-work-day-words.ts';
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
  /** The same functions every time: a day is not drawn again for their sake. */
  readonly onFocus: (day: DayNumber) => void;
  readonly onToggle: (day: DayNumber) => void;
}

/** One month; its dates are buttons. */
export function MonthGrid({ month, focused, markOf, onFocus, onToggle }: MonthGridProps) {
  const { t } = useTranslation('series');
  const { t: marks } = useTranslation('punctuation');
  const words = useDayWords();
  const nameOf = useCallback<DayProps['nameOf']>(
    ({ day, is, conflicts, name }) => {
      const state = [t(`preview.${is}`), conflicts && t('preview.conflict'), name];
      return `${words.longDay(day)}${marks('colon')}${state.filter(Boolean).join(marks('comma'))}`;
    },
    [t, marks, words],
  );
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
    return (
      <Day
        day={day}
        isFocused={day === focused}
        nameOf={nameOf}
        onFocus={onFocus}
        onToggle={onToggle}
        {...markOf(day)}
        {...workDays(dayText(day))}
      />
    );
  }
}

interface DayFacts extends DayMark, WorkDayWords {
  readonly day: DayNumber;
}

interface DayProps extends DayFacts, Pick<MonthGridProps, 'onFocus' | 'onToggle'> {
  readonly isFocused: boolean;
  readonly nameOf: (facts: DayFacts) => string;
}

/** One day. Leaving a date out draws it alone again. */
const Day = memo(function Day({ isFocused, nameOf, onFocus, onToggle, ...facts }: DayProps) {
  const { day, is, canToggle, conflicts, works, mark, name } = facts;
  return (
    <button
      type="button"
      className={styles['day']}
      data-is={is}
      data-conflicts={conflicts}
      data-focused={isFocused}
      data-works={works}
      title={name}
      tabIndex={isFocused ? 0 : -1}
      aria-label={nameOf(facts)}
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
});

import type { ReactNode, RefObject } from 'react';
import { useTranslation } from 'react-i18next';
import { DAY } from '#app/lib/time.ts';
import { dayFormat } from './date-format.ts';

/** 1970-01-05. */
const A_MONDAY = 4 * DAY;
const WEEKDAYS = Array.from({ length: 7 }, (_, index) => index * DAY);

interface MonthTableProps {
  /** The first day of the month and of the next one; days are given as their midnight in UTC. */
  readonly first: number;
  readonly next: number;
  readonly className: string | undefined;
  /** Shows the month's name above its days. */
  readonly captioned?: boolean;
  readonly ref?: RefObject<HTMLTableElement | null>;
  readonly cell: (day: number) => ReactNode;
}

/** A month in weeks that start on Monday, in every language. */
export function MonthTable({ first, next, className, captioned, ref, cell }: MonthTableProps) {
  const words = dayFormat(useTranslation().i18n.language);
  const monday = first - weekdayIndex(first) * DAY;
  const weeks = Array.from(
    { length: Math.ceil((next - monday) / (7 * DAY)) },
    (_, week) => monday + week * 7 * DAY,
  );
  return (
    <table ref={ref} className={className} aria-label={words.month(first)}>
      {captioned && <caption>{words.month(first)}</caption>}
      <thead>
        <tr>
          {WEEKDAYS.map((weekday) => (
            <th key={weekday} scope="col" abbr={words.weekday(A_MONDAY + weekday)}>
              {words.shortWeekday(A_MONDAY + weekday)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {weeks.map((week) => (
          <tr key={week}>
            {WEEKDAYS.map((weekday) => {
              const day = week + weekday;
              return <td key={weekday}>{day >= first && day < next && cell(day)}</td>;
            })}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** From Monday, which is 0. */
export function weekdayIndex(day: number): number {
  return (new Date(day).getUTCDay() + 6) % 7;
}

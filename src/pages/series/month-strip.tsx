import { memo } from 'react';
import type { SeriesDay } from '#app/features/series/model/series-days.ts';
import styles from './series.module.css';

export interface StripWords {
  /** Short, on the date itself. */
  readonly face: (day: SeriesDay) => string;
  /** Whole, for the name: date, time and where it stands. */
  readonly name: (day: SeriesDay) => string;
  readonly mark: (day: SeriesDay) => string;
}

interface MonthStripProps {
  readonly label: string;
  readonly days: readonly SeriesDay[];
  /** Keys of those that are chosen, with commas between: the same text, the same choice. */
  readonly chosen: string;
  readonly active: string | undefined;
  readonly words: StripWords;
}

export function dateId(key: string): string {
  return `series-date-${key}`;
}

/** The dates of one month. Drawn again only when something of it changes: a series may have a thousand. */
export const MonthStrip = memo(function MonthStrip(props: MonthStripProps) {
  const { label, days, chosen, active, words } = props;
  const isChosen = new Set(chosen.split(','));
  return (
    // oxlint-disable jsx-a11y/prefer-tag-over-role -- a part of a listbox that is drawn by hand
    <div className={styles['month']} role="group" aria-label={label}>
      <div className={styles['monthName']} aria-hidden>
        {label}
      </div>
      <div className={styles['dates']} role="presentation">
        {days.map((day) => (
          <div
            key={day.key}
            id={dateId(day.key)}
            role="option"
            className={styles['date']}
            data-key={day.key}
            data-status={day.status}
            data-active={day.key === active || undefined}
            aria-selected={isChosen.has(day.key)}
            aria-disabled={day.status !== 'next' && day.status !== 'coming'}
          >
            <span aria-hidden>{words.face(day)}</span>
            <small aria-hidden>{words.mark(day)}</small>
            <span className="visually-hidden">{words.name(day)}</span>
          </div>
        ))}
      </div>
    </div>
    // oxlint-enable jsx-a11y/prefer-tag-over-role
  );
});

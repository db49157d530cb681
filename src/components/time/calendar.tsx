import { LeftOutlined, RightOutlined } from '#app/components/icons/icons.tsx';
import { Button } from '#app/components/button/button.tsx';
import { useEffect, useRef, useState } from 'react';
import type { KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { DAY, dayOf, fromWallClock, wallClock } from '#app/lib/time.ts';
import { useWorkDayWords } from '../working-time/use-work-day-words.ts';
import { dayFormat } from './date-format.ts';
import { MonthTable, weekdayIndex } from './month-table.tsx';
import styles from './typed-input.module.css';

interface CalendarProps {
  /** The chosen day, `2026-12-10`; empty for none. */
  readonly value: string;
  readonly today: string;
  readonly min: string | undefined;
  readonly max: string | undefined;
  readonly onChoose: (day: string) => void;
}

/**
 * A month of days to choose from. Its weeks start on Monday as the ranges of the lists and the weekdays of a series do:
 * a calendar that starts on Sunday would show another week than "This week" lists.
 */
export function Calendar({ value, today, min, max, onChoose }: CalendarProps) {
  const { t, i18n } = useTranslation('typing');
  const words = dayFormat(i18n.language);
  const dayWords = useWorkDayWords();
  const [focused, setFocused] = useState(() => midnightOf(value) ?? midnightOf(today) ?? 0);
  const grid = useRef<HTMLTableElement>(null);
  const follows = useRef(false);

  useEffect(() => {
    if (!follows.current) return;
    follows.current = false;
    grid.current?.querySelector<HTMLElement>('[data-focused=true]')?.focus();
  });

  const first = monthStart(focused, 0);
  const next = monthStart(focused, 1);

  function onKeyDown(event: KeyboardEvent) {
    const to = stepOf(event, focused);
    if (to === undefined) return;
    event.preventDefault();
    follows.current = true;
    setFocused(to);
  }

  return (
    <section aria-label={t('day.choose')} className={styles['calendar']}>
      <div className={styles['head']}>
        <Button
          type="text"
          icon={<LeftOutlined aria-hidden />}
          aria-label={t('day.previous')}
          onClick={() => setFocused(inMonth(focused, -1))}
        />
        <span aria-live="polite">{words.month(first)}</span>
        <Button
          type="text"
          icon={<RightOutlined aria-hidden />}
          aria-label={t('day.next')}
          onClick={() => setFocused(inMonth(focused, 1))}
        />
      </div>
      <div role="presentation" onKeyDown={onKeyDown}>
        <MonthTable ref={grid} className={styles['month']} first={first} next={next} cell={cell} />
      </div>
    </section>
  );

  function cell(day: number) {
    const text = dayOf(day, 0);
    const isOut = (min !== undefined && text < min) || (max !== undefined && text > max);
    const { works, mark, name } = dayWords(text);
    return (
      <button
        type="button"
        className={styles['day']}
        tabIndex={day === focused ? 0 : -1}
        data-focused={day === focused}
        aria-label={[words.longDate(day), name].filter(Boolean).join(t('day.and'))}
        title={name}
        data-works={works}
        aria-pressed={text === value}
        aria-current={text === today ? 'date' : undefined}
        aria-disabled={isOut}
        onClick={() => {
          if (!isOut) onChoose(text);
        }}
      >
        {wallClock(day, 0).day}
        {mark !== undefined && (
          <span className={styles['mark']} aria-hidden>
            {mark}
          </span>
        )}
      </button>
    );
  }
}

function midnightOf(day: string): number | undefined {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
  return fromWallClock({ year, month, day: date, hour: 0, minute: 0, second: 0 }, 0);
}

/** The first day of the month, some months later. */
function monthStart(day: number, months: number): number {
  const { year, month } = wallClock(day, 0);
  return Date.UTC(year, month - 1 + months, 1);
}

/** The same date some months later, or the last day of a shorter month. */
function inMonth(day: number, months: number): number {
  const date = day - monthStart(day, 0);
  return Math.min(monthStart(day, months) + date, monthStart(day, months + 1) - DAY);
}

/** The day that a key moves to; undefined for any other key. */
function stepOf({ key }: KeyboardEvent, day: number): number | undefined {
  switch (key) {
    case 'ArrowLeft':
      return day - DAY;
    case 'ArrowRight':
      return day + DAY;
    case 'ArrowUp':
      return day - 7 * DAY;
    case 'ArrowDown':
      return day + 7 * DAY;
    case 'PageUp':
      return inMonth(day, -1);
    case 'PageDown':
      return inMonth(day, 1);
    case 'Home':
      return day - weekdayIndex(day) * DAY;
    case 'End':
      return day + (6 - weekdayIndex(day)) * DAY;
    default:
      return undefined;
  }
}

import { LeftOutlined, RightOutlined } from '#app/components/icons/icons.tsx';
import { Button } from '#app/components/button/button.tsx';
import { memo, useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { useDayWords } from '#app/features/recurrence/use-rule-words.ts';
import { useMedia } from '#app/components/use-media.ts';
import { useWorkDays } from '#app/components/working-time/use-work-days.ts';
import type { Conflict } from '#app/features/meeting/model/conflicts.ts';
import { dayText, firstOfMonth, monthOf } from '#app/features/recurrence/model/calendar-day.ts';
import type { DayNumber } from '#app/features/recurrence/model/calendar-day.ts';
import { HolidayDates } from './holiday-dates.tsx';
import { MonthGrid } from './month-grid.tsx';
import type { DayMark } from './month-grid.tsx';
import type { PlannedDate, SeriesPlan } from './series-plan.ts';
import styles from './repeats.module.css';

interface SeriesCalendarProps {
  readonly plan: SeriesPlan;
  /** Days that were already cancelled or moved. */
  readonly gone: ReadonlySet<string>;
  /** How many of those were moved and take place on another day. */
  readonly moved?: number;
  readonly conflicts: ReadonlyMap<string, readonly Conflict[]>;
  readonly now: number;
  readonly isEdit: boolean;
  /** The same function every time. */
  readonly onToggle: (days: readonly string[]) => void;
}

/** From this width on there is room for two months. */
const ROOM_FOR_TWO = '(min-width: 720px)';

/**
 * Shows every date on its day, one or two months at a time; a date is excluded and restored in place. It stands among
 * other fields: typing into those draws none of it again.
 */
export const SeriesCalendar = memo(function SeriesCalendar(props: SeriesCalendarProps) {
  const { plan, gone, moved = 0, conflicts, now, isEdit, onToggle } = props;
  const { t } = useTranslation('series');
  const words = useDayWords();
  const { dates, kept } = plan;
  const begins = dates[0]?.day ?? plan.clock.first;
  const ends = dates.at(-1)?.day ?? begins;
  const [wanted, setWanted] = useState<DayNumber>();
  const shown = useMedia(ROOM_FOR_TWO) ? 2 : 1;
  // only keys and the two buttons turn the page: a day that is pressed has to stay where it is until it is let go
  const [turnedTo, setTurnedTo] = useState<number>();
  const lastPage = Math.max(monthOf(ends) - shown + 1, monthOf(begins));
  const page = clamp(turnedTo ?? monthOf(begins), monthOf(begins), lastPage);
  const focused = clamp(
    wanted ?? begins,
    Math.max(begins, firstOfMonth(page)),
    Math.min(ends, firstOfMonth(page + shown) - 1),
  );
  const byDay = useMemo(() => new Map(dates.map((date) => [date.day, date])), [dates]);
  const open = useMemo(
    () => dates.filter((date) => !isEdit || (!gone.has(date.text) && date.at > now)),
    [dates, gone, isEdit, now],
  );
  const toggle = useCallback((day: DayNumber) => onToggle([dayText(day)]), [onToggle]);
  const grids = useRef<HTMLDivElement>(null);
  const follow = useRef(false);

  useEffect(() => {
    if (!follow.current) return;
    follow.current = false;
    grids.current?.querySelector<HTMLElement>('[data-focused=true]')?.focus();
  });

  function moveTo(day: DayNumber) {
    const to = clamp(day, begins, ends);
    follow.current = true;
    setWanted(to);
    const month = monthOf(to);
    if (month < page) setTurnedTo(month);
    else if (month >= page + shown) setTurnedTo(month - shown + 1);
  }

  function onKeyDown(event: KeyboardEvent) {
    const step = stepOf(event, focused, begins, ends);
    if (step === undefined) return;
    event.preventDefault();
    moveTo(step);
  }

  const months = Array.from({ length: shown }, (_, index) => page + index);
  const skippedCount = dates.length - kept.length;
  const held = kept.filter(({ text }) => !gone.has(text));
  const [firstKept, lastKept] = [held[0], held.at(-1)];
  return (
    <section className={styles['preview']} aria-label={t('preview.title')}>
      <header className={styles['previewHead']}>
        <h4>{t('preview.title')}</h4>
        <output className={styles['summary']}>
          <strong>{t('preview.summary', { count: held.length + moved })}</strong>
          {firstKept && lastKept && (
            <span>
              {t('preview.span', {
                first: words.day(firstKept.day),
                last: words.day(lastKept.day),
              })}
            </span>
          )}
          {moved > 0 && <span>{t('moves.count', { count: moved })}</span>}
          {skippedCount > 0 && <span>{t('preview.skippedCount', { count: skippedCount })}</span>}
        </output>
      </header>
      <HolidayDates dates={open} ends={ends} onToggle={onToggle} />
      <div className={styles['months']} ref={grids} onKeyDown={onKeyDown} role="presentation">
        <Button
          type="text"
          icon={<LeftOutlined aria-hidden />}
          aria-label={t('preview.previous')}
          disabled={page <= monthOf(begins)}
          onClick={() => setTurnedTo(page - 1)}
        />
        {months.map((month) => (
          <MonthGrid
            key={month}
            month={month}
            focused={focused}
            markOf={(day) => markOf(byDay.get(day))}
            onFocus={setWanted}
            onToggle={toggle}
          />
        ))}
        <Button
          type="text"
          icon={<RightOutlined aria-hidden />}
          aria-label={t('preview.next')}
          disabled={page >= lastPage}
          onClick={() => setTurnedTo(page + 1)}
        />
      </div>
      <Legend marks={['on', 'skipped', 'conflict', 'beyond', ...(isEdit ? GONE : [])]} />
      <p className={styles['quiet']}>{t('preview.how')}</p>
    </section>
  );

  function markOf(date: PlannedDate | undefined): DayMark {
    if (date === undefined) return { is: 'off', canToggle: false, conflicts: false };
    const hasConflicts = !date.isSkipped && conflicts.has(date.text);
    if (isEdit && gone.has(date.text))
      return { is: 'cancelled', canToggle: false, conflicts: false };
    if (isEdit && date.at <= now) return { is: 'past', canToggle: false, conflicts: false };
    if (date.isSkipped) return { is: 'skipped', canToggle: true, conflicts: false };
    return { is: date.isBeyond ? 'beyond' : 'on', canToggle: true, conflicts: hasConflicts };
  }
});

const GONE = ['past', 'cancelled'] as const;

function Legend({ marks }: { readonly marks: readonly (DayMark['is'] | 'conflict')[] }) {
  const { t } = useTranslation('series');
  const { t: typing } = useTranslation('typing');
  const { knownUntil } = useWorkDays();
  return (
    <ul className={styles['legend']} aria-label={t('preview.legend')}>
      {marks.map((mark) => (
        <li key={mark}>
          <span
            className={styles['swatch']}
            data-is={mark === 'conflict' ? 'on' : mark}
            data-conflicts={mark === 'conflict'}
            aria-hidden
          />
          {t(`preview.${mark}`)}
        </li>
      ))}
      {knownUntil !== undefined &&
        (['off', 'on'] as const).map((mark) => (
          <li key={`work-${mark}`}>
            <span className={mark === 'off' ? styles['holidayMark'] : undefined} aria-hidden>
              {typing(`day.${mark}`)}
            </span>
            {t(`holidays.${mark}`)}
          </li>
        ))}
    </ul>
  );
}

function clamp(value: number, least: number, most: number): number {
  return Math.min(Math.max(value, least), most);
}

/** The day that a key moves to; undefined for any other key. */
function stepOf(
  { key }: KeyboardEvent,
  day: DayNumber,
  begins: DayNumber,
  ends: DayNumber,
): DayNumber | undefined {
  switch (key) {
    case 'ArrowLeft':
      return day - 1;
    case 'ArrowRight':
      return day + 1;
    case 'ArrowUp':
      return day - 7;
    case 'ArrowDown':
      return day + 7;
    case 'PageUp':
      return inMonth(day, -1);
    case 'PageDown':
      return inMonth(day, 1);
    case 'Home':
      return begins;
    case 'End':
      return ends;
    default:
      return undefined;
  }
}

/** The same date some months later, or the last day of a shorter month. */
function inMonth(day: DayNumber, months: number): DayNumber {
  const month = monthOf(day) + months;
  const date = day - firstOfMonth(monthOf(day));
  return Math.min(firstOfMonth(month) + date, firstOfMonth(month + 1) - 1);
}

import { useEffect, useMemo, useRef, type KeyboardEvent, type MouseEvent, memo } from 'react';
import { useTranslation } from 'react-i18next';
import { useDayWords } from '#app/features/recurrence/use-rule-words.ts';
import { useTimeFormat } from '#app/components/time/use-zone.ts';
import { firstOfMonth } from '#app/features/recurrence/model/calendar-day.ts';
import { byMonth, isOpen, type SeriesDay } from '#app/features/series/model/series-days.ts';
import {
  everyOpenDate,
  movedBy,
  stretchedTo,
  toggledDate,
  type DateChoice,
} from './date-choice.ts';
import { shortcutKey } from '#app/lib/keys.ts';
import styles from './series.module.css';

interface DatesStripProps {
  readonly days: readonly SeriesDay[];
  /** Those of them that are drawn. */
  readonly shown: readonly SeriesDay[];
  readonly offset: number;
  readonly choice: DateChoice;
  readonly onChoice: (choice: DateChoice) => void;
}

/** Keys that lead from one date to another, by how many. */
const STEPS: Readonly<Record<string, number>> = {
  ArrowLeft: -1,
  ArrowRight: 1,
  ArrowUp: -1,
  ArrowDown: 1,
  PageUp: -10,
  PageDown: 10,
  Home: -Infinity,
  End: Infinity,
};

/** Every date as one of a strip; those that have not begun are chosen by click, stretch and keyboard. */
export function DatesStrip({ days, shown, offset, choice, onChoice }: DatesStripProps) {
  const { t } = useTranslation('series');
  const { t: marks } = useTranslation('punctuation');
  const { dateTime, shortDate, time } = useTimeFormat();
  const months = useMemo(() => byMonth(shown, offset), [shown, offset]);
  const byKeyboard = useRef(false);
  const usual = useMemo(() => usualTime(days, (at) => time(new Date(at))), [days, time]);
  const words = useMemo(
    (): StripWords => ({
      face: ({ at }) => shortDate(at),
      name: ({ at, status, isOffRule }) =>
        [dateTime(new Date(at)), t(`dates.status.${status}`), isOffRule && t('dates.moved')]
          .filter(Boolean)
          .join(marks('comma')),
      mark: ({ at, status, isOffRule }) => {
        const clock = time(new Date(at));
        return [
          clock === usual ? '' : clock,
          status === 'coming' ? '' : t(`dates.status.${status}`),
          isOffRule ? t('dates.moved') : '',
        ]
          .filter(Boolean)
          .join(' · ');
      },
    }),
    [usual, dateTime, shortDate, time, t, marks],
  );

  useEffect(() => {
    if (!byKeyboard.current || choice.active === undefined) return;
    byKeyboard.current = false;
    document.getElementById(dateId(choice.active))?.scrollIntoView({ block: 'nearest' });
  });

  function onClick(event: MouseEvent) {
    const { target } = event;
    const key =
      target instanceof Element
        ? target.closest('[data-key]')?.getAttribute('data-key')
        : undefined;
    if (!key) return;
    onChoice(event.shiftKey ? stretchedTo(choice, days, key) : toggledDate(choice, days, key));
  }

  function onKeyDown(event: KeyboardEvent) {
    const next = byKey(event);
    if (next === undefined) return;
    event.preventDefault();
    byKeyboard.current = true;
    onChoice(next);
  }

  function byKey(event: KeyboardEvent): DateChoice | undefined {
    const step = STEPS[event.key];
    if (step !== undefined) {
      const key = movedBy(choice, days, step);
      return event.shiftKey
        ? stretchedTo(choice, days, key)
        : { ...choice, active: key, anchor: key };
    }
    if (event.key === ' ') {
      const key = choice.active ?? movedBy(choice, days, 0);
      return toggledDate(choice, days, key);
    }
    if (shortcutKey(event) === 'a' && (event.ctrlKey || event.metaKey)) {
      return everyOpenDate(choice, days);
    }
    if (event.key === 'Escape' && choice.chosen.size > 0) return { ...choice, chosen: new Set() };
    return undefined;
  }

  return (
    <div
      // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- a native list shows no months and no states
      role="listbox"
      tabIndex={0}
      className={styles['strip']}
      aria-label={t('dates.label')}
      aria-multiselectable
      aria-activedescendant={choice.active === undefined ? undefined : dateId(choice.active)}
      onClick={onClick}
      onKeyDown={onKeyDown}
    >
      {months.map(({ month, days: ofMonth }) => (
        <MonthStrip
          key={month}
          month={month}
          days={ofMonth}
          chosen={ofMonth
            .filter(({ key }) => choice.chosen.has(key))
            .map(({ key }) => key)
            .join()}
          active={ofMonth.some(({ key }) => key === choice.active) ? choice.active : undefined}
          words={words}
        />
      ))}
    </div>
  );
}

/** The time of day of most dates, which is not repeated on each. */
function usualTime(days: readonly SeriesDay[], timeOf: (at: number) => string): string {
  const counts = new Map<string, number>();
  for (const { at } of days) {
    const clock = timeOf(at);
    counts.set(clock, (counts.get(clock) ?? 0) + 1);
  }
  const [most] = [...counts].toSorted(([, a], [, b]) => b - a);
  return most?.[0] ?? '';
}

/** What a date says of itself. */
type DateFacts = Pick<SeriesDay, 'at' | 'status' | 'isOffRule'>;

interface StripWords {
  /** Short, on the date itself. */
  readonly face: (day: DateFacts) => string;
  /** Whole, for the name: date, time and where it stands. */
  readonly name: (day: DateFacts) => string;
  readonly mark: (day: DateFacts) => string;
}

interface MonthStripProps {
  /** As `monthOf` counts. */
  readonly month: number;
  readonly days: readonly SeriesDay[];
  /** Keys of those that are chosen, with commas between: the same text, the same choice. */
  readonly chosen: string;
  readonly active: string | undefined;
  readonly words: StripWords;
}

/** The dates of one month. Drawn again only when something of it changes: a series may have a thousand. */
const MonthStrip = memo(function MonthStrip(props: MonthStripProps) {
  const { month, days, chosen, active, words } = props;
  const label = useDayWords().month(firstOfMonth(month));
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
            aria-disabled={!isOpen(day)}
          >
            <DateWords at={day.at} status={day.status} isOffRule={day.isOffRule} words={words} />
          </div>
        ))}
      </div>
    </div>
    // oxlint-enable jsx-a11y/prefer-tag-over-role
  );
});

/** The words of one date: whether it is chosen and where the keyboard is changes none of them. */
const DateWords = memo(function DateWords({
  words,
  ...date
}: DateFacts & { readonly words: StripWords }) {
  return (
    <>
      <span aria-hidden>{words.face(date)}</span>
      <small aria-hidden>{words.mark(date)}</small>
      <span className="visually-hidden">{words.name(date)}</span>
    </>
  );
});

function dateId(key: string): string {
  return `series-date-${key}`;
}

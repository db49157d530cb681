import { ExclamationCircleFilled, WarningFilled } from '#app/components/icons/icons.tsx';
import { Button } from '#app/components/button/button.tsx';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ErrorNotice } from '#app/components/error-notice.tsx';
import { useDayWords } from '#app/features/recurrence/use-rule-words.ts';
import type { Conflict } from '#app/features/meeting/model/conflicts.ts';
import { columnOf, MATRIX_COLUMNS } from '#app/features/series/model/conflict-matrix.ts';
import type { MatrixColumn } from '#app/features/series/model/conflict-matrix.ts';
import { useBookingWords } from '../use-booking-words.ts';
import { useSeriesOfBooking } from './series-context.tsx';
import type { PlannedDate } from './series-plan.ts';
import type { SeriesCheck } from './use-series-check.ts';
import { useToggledDates } from './use-toggled-dates.ts';
import styles from './repeats.module.css';

/** Rows shown at first, and rows added with each press. */
const STEP = 20;
/** Columns shown even if they are empty; the others appear only with content. */
const ALWAYS_SHOWN: ReadonlySet<MatrixColumn> = new Set(['people', 'name', 'time', 'capacity']);

/** Dates against people, rooms, name, horizon and capacity, with a row for each date that has a conflict. */
export function SeriesMatrix() {
  const { t } = useTranslation('series');
  const { t: marks } = useTranslation('punctuation');
  const { plan, check, asked } = useSeriesOfBooking();
  const booking = useBookingWords();
  const toggle = useToggledDates();
  const [rows, setRows] = useState(STEP);
  if (plan === undefined || check.state === 'waiting') return null;
  const hit = asked.filter(({ text }) => check.byDay.has(text));
  const columns = MATRIX_COLUMNS.filter(
    (column) =>
      ALWAYS_SHOWN.has(column) ||
      hit.some(({ text }) => conflictsOf(text).some((conflict) => columnOf(conflict) === column)),
  );
  const open = hit.filter(({ isSkipped }) => !isSkipped);
  const refused = open.filter(
    ({ text, isBeyond }) => !isBeyond && conflictsOf(text).some(isRefusal),
  );
  const others = open.filter(({ isBeyond }) => !isBeyond);
  const free = asked.length - hit.length;
  return (
    <section
      id="series-matrix"
      tabIndex={-1}
      className={styles['matrix']}
      aria-label={t('matrix.title')}
    >
      <header className={styles['previewHead']}>
        <h4>{t('matrix.title')}</h4>
        <output className={styles['quiet']}>
          {check.state === 'checking' && t('matrix.checking', { done: check.done, all: check.all })}
          {check.state === 'checked' &&
            check.rooms.unread === 0 &&
            t(hit.length === 0 ? 'matrix.allFree' : 'matrix.free', { count: free })}
        </output>
      </header>
      {check.state === 'failed' && (
        <ErrorNotice title={t('matrix.failed')} error={check.error} onRetry={check.retry} />
      )}
      {check.checkedUntil !== undefined && (
        <p className={styles['mind']}>
          {t('matrix.partly', { until: booking.at(check.checkedUntil) })}
        </p>
      )}
      <RoomsUnread check={check} />
      {check.always.map((conflict) => (
        <p key={conflict.code} className={styles['mind']}>
          {t('matrix.always')}
          {marks('colon')}
          {booking.conflict(conflict)}
        </p>
      ))}
      {hit.length > 0 && (
        <div className={styles['scroll']}>
          <table className={styles['table']}>
            <caption className="visually-hidden">{t('matrix.caption')}</caption>
            <thead>
              <tr>
                <th scope="col">{t('matrix.date')}</th>
                {columns.map((column) => (
                  <th key={column} scope="col">
                    {t(`matrix.columns.${column}`)}
                  </th>
                ))}
                <th scope="col">
                  <span className="visually-hidden">{t('matrix.skip')}</span>
                </th>
              </tr>
            </thead>
            <tbody>
              {hit.slice(0, rows).map((date) => (
                <MatrixRow
                  key={date.text}
                  date={date}
                  columns={columns}
                  conflicts={conflictsOf(date.text)}
                  onToggle={() => toggle([date.text])}
                />
              ))}
            </tbody>
          </table>
        </div>
      )}
      <div className={styles['line']}>
        {rows < hit.length && (
          <Button size="small" onClick={() => setRows(rows + STEP * 5)}>
            {t('matrix.more', { count: Math.min(hit.length - rows, STEP * 5) })}
          </Button>
        )}
        {refused.length > 0 && (
          <Button size="small" onClick={() => toggle(refused.map(({ text }) => text))}>
            {t('matrix.skipBlocked', { count: refused.length })}
          </Button>
        )}
        {others.length > refused.length && (
          <Button size="small" onClick={() => toggle(others.map(({ text }) => text))}>
            {t('matrix.skipAll', { count: others.length })}
          </Button>
        )}
      </div>
    </section>
  );

  function conflictsOf(text: string): readonly Conflict[] {
    return check.byDay.get(text) ?? [];
  }
}

interface RoomsUnreadProps {
  readonly check: SeriesCheck;
}

/** Of how many meetings the rooms are not known, so that a date without a conflict may have one. */
function RoomsUnread({ check: { state, rooms } }: RoomsUnreadProps) {
  const { t } = useTranslation('series');
  if (state === 'checking' || rooms.unread === 0) return null;
  return (
    <p className={styles['mind']}>
      {t('matrix.roomsUnread', { count: rooms.unread })}{' '}
      {rooms.error !== undefined && (
        <Button type="link" size="small" onClick={rooms.retry}>
          {t('matrix.retry')}
        </Button>
      )}
    </p>
  );
}

function isRefusal({ severity }: Conflict): boolean {
  return severity === 'blocks';
}

interface MatrixRowProps {
  readonly date: PlannedDate;
  readonly columns: readonly MatrixColumn[];
  readonly conflicts: readonly Conflict[];
  readonly onToggle: () => void;
}

function MatrixRow({ date, columns, conflicts, onToggle }: MatrixRowProps) {
  const { t } = useTranslation('series');
  const words = useDayWords();
  const day = words.day(date.day);
  return (
    <tr data-skipped={date.isSkipped}>
      <th scope="row">{day}</th>
      {columns.map((column) => (
        <td key={column}>
          <Cell conflicts={conflicts.filter((conflict) => columnOf(conflict) === column)} />
        </td>
      ))}
      <td>
        <Button
          size="small"
          aria-label={t(date.isSkipped ? 'matrix.putBackDay' : 'matrix.skipDay', { day })}
          onClick={onToggle}
        >
          {t(date.isSkipped ? 'matrix.putBack' : 'matrix.skip')}
        </Button>
      </td>
    </tr>
  );
}

/** Up to this many people are named in a cell; more become a number. */
const MOST_LISTED = 2;

function Cell({ conflicts }: { readonly conflicts: readonly Conflict[] }) {
  const { t } = useTranslation('series');
  const booking = useBookingWords();
  if (conflicts.length === 0) {
    return (
      <span className={styles['none']}>
        <span aria-hidden>–</span>
        <span className="visually-hidden">{t('matrix.none')}</span>
      </span>
    );
  }
  const blocks = conflicts.some(isRefusal);
  return (
    <div className={styles['cell']} data-severity={blocks ? 'blocks' : 'warns'}>
      <span className={styles['severity']}>
        {blocks ? <ExclamationCircleFilled aria-hidden /> : <WarningFilled aria-hidden />}{' '}
        {t(blocks ? 'matrix.blocks' : 'matrix.warns')}
      </span>
      {conflicts.slice(0, MOST_LISTED).map((conflict) => {
        const text = booking.conflict(conflict);
        return <span key={text}>{text}</span>;
      })}
      {conflicts.length > MOST_LISTED && (
        <details>
          <summary>{t('skips.more', { count: conflicts.length - MOST_LISTED })}</summary>
          {conflicts.slice(MOST_LISTED).map((conflict) => {
            const text = booking.conflict(conflict);
            return <div key={text}>{text}</div>;
          })}
        </details>
      )}
    </div>
  );
}

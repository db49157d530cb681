import { useListWords } from '#app/components/use-list-words.ts';
import { useTranslation } from 'react-i18next';
import { ForeignText } from '#app/components/foreign-text.tsx';
import { useTimeFormat } from '#app/components/time/use-zone.ts';
import { MINUTE, overlaps, type Span } from '#app/lib/time.ts';
import styles from './busy-lines.module.css';

/** Somebody's day, or a room's. */
export interface BusyLine {
  readonly key: string;
  readonly label: string;
  readonly spans: readonly BusySpan[];
}

export interface BusySpan extends Span {
  /** The meeting. */
  readonly name: string;
}

interface BusyLinesProps {
  readonly lines: readonly BusyLine[];
  /** The part of a day that is drawn. */
  readonly from: number;
  readonly to: number;
  readonly start: number;
  readonly durationMinutes: number;
  readonly onChange: (start: number) => void;
}

/** The time moves in steps of these. */
const STEP = 15 * MINUTE;
const LABELLED = 2 * 60 * MINUTE;

/** When people and rooms are busy on a day, with the meeting's time over them: a slider to drag, or to move with keys. */
export function BusyLines(props: BusyLinesProps) {
  const { lines, from, to, start, durationMinutes, onChange } = props;
  const { t } = useTranslation('findTime');
  const { time } = useTimeFormat();
  const length = durationMinutes * MINUTE;
  const last = to - length;
  const share = (at: number) => `${(100 * (at - from)) / (to - from)}%`;
  const busy = lines.filter(({ spans }) =>
    spans.some((span) => overlaps(span, { start, end: start + length })),
  );
  const isDrawn = start >= from && start <= last;
  const ticks = Array.from(
    { length: Math.ceil((to - from) / LABELLED - 0.75) },
    (_, index) => from + index * LABELLED,
  );
  const inList = useListWords();

  return (
    <div className={styles['lines']}>
      <div className={styles['axis']} aria-hidden>
        {ticks.map((tick) => (
          <span key={tick} style={{ insetInlineStart: share(tick) }}>
            {time(tick)}
          </span>
        ))}
      </div>
      <ul className={styles['rows']} aria-label={t('busy')}>
        {lines.map(({ key, label, spans }) => (
          <li key={key}>
            <span className={styles['name']} title={label}>
              <ForeignText>{label}</ForeignText>
            </span>
            <span className={styles['line']}>
              {spans.map((span) => (
                <BusyBlock key={`${span.start} ${span.name}`} span={span} from={from} to={to} />
              ))}
            </span>
          </li>
        ))}
      </ul>
      {last >= from && (
        <input
          type="range"
          className={styles['time']}
          data-drawn={isDrawn}
          style={{ '--share': length / (to - from) }}
          aria-label={t('move')}
          aria-valuetext={[
            t('span', { start: time(start), end: time(start + length) }),
            busy.length === 0
              ? t('allFree')
              : t('busyThen', { who: inList(busy.map(({ label }) => label)) }),
          ].join(t('and'))}
          min={from}
          max={last}
          step={STEP}
          value={Math.min(Math.max(start, from), last)}
          onChange={({ target }) => onChange(Number(target.value))}
        />
      )}
    </div>
  );
}

interface BusyBlockProps {
  readonly span: BusySpan;
  readonly from: number;
  readonly to: number;
}

function BusyBlock({ span, from, to }: BusyBlockProps) {
  const { t } = useTranslation('findTime');
  const { time } = useTimeFormat();
  const begins = Math.max(span.start, from);
  const ends = Math.min(span.end ?? to, to);
  if (ends <= begins) return null;
  const share = (length: number) => `${(100 * length) / (to - from)}%`;
  const text = t('held', {
    meeting: span.name,
    start: time(span.start),
    end: span.end === null ? '' : time(span.end),
  });
  return (
    <span
      className={styles['block']}
      style={{ insetInlineStart: share(begins - from), inlineSize: share(ends - begins) }}
    >
      <span aria-hidden>
        <ForeignText>{span.name}</ForeignText>
      </span>
      <span className="visually-hidden">{text}</span>
    </span>
  );
}

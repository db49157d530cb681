import {
  CheckCircleFilled,
  CloseCircleFilled,
  MergeCellsOutlined,
  QuestionCircleFilled,
} from '#app/components/icons/icons.tsx';
import { Checkbox } from '#app/components/form/checkbox.tsx';
import { Button } from '#app/components/button/button.tsx';
import { useState, useRef, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useVirtualizer } from '@tanstack/react-virtual';
import type { Arrival, Decisions, Intake } from './intake.ts';
import type { PossibleReading } from './model/recognise.ts';
import { Contact } from './name-lines.tsx';
import { usePersonWords } from './person-words.ts';
import { ROW_HEIGHT } from './pick-list.tsx';
import { ForeignText } from '#app/components/foreign-text.tsx';
import lines from './name-lines.module.css';
import styles from './people.module.css';

interface IntakeResultsProps {
  readonly intake: Intake;
  readonly decisions: Decisions;
  readonly onDecide: (decisions: Decisions) => void;
  /** The directory is being asked who they are. */
  readonly pending: boolean;
}

type Shown = 'all' | 'asked' | 'refused';

/**
 * The result of every line: added, merged with a person already listed, asked with the possible readings, or refused
 * with the reason.
 */
export function IntakeResults({ intake, decisions, onDecide, pending }: IntakeResultsProps) {
  const { t } = useTranslation('people');
  const [wanted, setWanted] = useState<Shown>('all');
  const counts = { all: 1, asked: intake.asked.length, refused: intake.refused.length };
  const shown = counts[wanted] > 0 ? wanted : 'all';
  const decide = (text: string, choice: number | undefined) => {
    const next = new Map(decisions);
    if (choice === undefined) next.delete(text);
    else next.set(text, choice);
    onDecide(next);
  };
  const acceptAll = () =>
    onDecide(new Map([...decisions, ...intake.asked.map(({ text }) => [text, 0] as const)]));
  return (
    <div className={styles['results']}>
      <output className={styles['counts']}>
        <span data-state="new">
          <CheckCircleFilled aria-hidden /> {t('results.new', { count: intake.people.length })}
        </span>
        {intake.merged > 0 && (
          <span>
            <MergeCellsOutlined aria-hidden /> {t('results.merged', { count: intake.merged })}
          </span>
        )}
        {counts.asked > 0 && (
          <span data-state="asked">
            <QuestionCircleFilled aria-hidden /> {t('results.asked', { count: counts.asked })}
          </span>
        )}
        {counts.refused > 0 && (
          <span data-state="refused">
            <CloseCircleFilled aria-hidden /> {t('results.refused', { count: counts.refused })}
          </span>
        )}
        {pending && <span>{t('results.lookingUp')}</span>}
      </output>
      {(counts.refused > 0 || counts.asked > 0) && (
        <div className={styles['actions']}>
          {(['asked', 'refused'] as const).map(
            (one) =>
              counts[one] > 0 && (
                <Checkbox
                  key={one}
                  checked={shown === one}
                  onChange={(checked) => setWanted(checked ? one : 'all')}
                >
                  {t(one === 'asked' ? 'results.onlyAsked' : 'results.onlyRefused')}
                </Checkbox>
              ),
          )}
          {counts.asked > 1 && (
            <Button size="small" onClick={acceptAll}>
              {t('results.acceptAll', { count: counts.asked })}
            </Button>
          )}
        </div>
      )}
      <WindowedList
        label={t('results.label')}
        rows={shown === 'all' ? intake.arrivals : intake[shown]}
        renderRow={(arrival) => <ArrivalLine arrival={arrival} onDecide={decide} />}
      />
    </div>
  );
}

interface ArrivalLineProps {
  readonly arrival: Arrival;
  readonly onDecide: (text: string, choice: number | undefined) => void;
}

function ArrivalLine({ arrival, onDecide }: ArrivalLineProps) {
  const { t } = useTranslation('people');
  const words = usePersonWords();
  const place = <span className={styles['place']}>{arrival.place}</span>;
  if (arrival.state === 'refused') {
    return (
      <>
        {place}
        <CloseCircleFilled aria-hidden className={styles['refused'] ?? ''} />
        <span className={lines['lines']}>
          <span className={lines['text']}>{arrival.text}</span>
          <span className={styles['reason']}>{t(`results.problem.${arrival.problem}`)}</span>
        </span>
      </>
    );
  }
  if (arrival.state === 'asked' || arrival.state === 'chosen') {
    return (
      <>
        {place}
        {arrival.state === 'asked' ? (
          <QuestionCircleFilled aria-hidden className={styles['asked'] ?? ''} />
        ) : (
          <CheckCircleFilled aria-hidden className={styles['fine'] ?? ''} />
        )}
        <AskedLine arrival={arrival} onDecide={onDecide} />
      </>
    );
  }
  const merged = arrival.state !== 'new';
  return (
    <>
      {place}
      {merged ? (
        <MergeCellsOutlined aria-hidden />
      ) : (
        <CheckCircleFilled aria-hidden className={styles['fine'] ?? ''} />
      )}
      <span className={lines['lines']} data-soft={merged}>
        <span className={lines['text']}>
          <ForeignText>{words.name(arrival.person)}</ForeignText>{' '}
          <small className={styles['remark']}>{noteOf(arrival, t)}</small>
        </span>
        <Contact person={arrival.person} />
      </span>
    </>
  );
}

interface AskedLineProps {
  readonly arrival: Extract<Arrival, { state: 'asked' | 'chosen' }>;
  readonly onDecide: (text: string, choice: number | undefined) => void;
}

/** A line as it was written, why it is asked about, and its possible readings; nobody is added before one is chosen. */
function AskedLine({ arrival, onDecide }: AskedLineProps) {
  const { t } = useTranslation('people');
  const words = usePersonWords();
  const { text, place, choices } = arrival;
  const printed = (people: PossibleReading) =>
    people
      .map(({ name, account, kind }) => {
        const what = `${account} (${words.kind(kind)})`;
        return name === '' ? what : `${name} · ${what}`;
      })
      .join(' + ');
  return (
    <span className={lines['lines']}>
      <span className={lines['text']} title={text}>
        {text}
      </span>
      <select
        className={styles['choice']}
        data-asked={arrival.state === 'asked'}
        aria-label={t('results.choose', { place, text })}
        value={arrival.state === 'chosen' ? arrival.choice : ''}
        onChange={({ target: { value } }) =>
          onDecide(text, value === '' ? undefined : Number(value))
        }
      >
        <option value="">
          {arrival.state === 'asked'
            ? t('results.why', { why: t(`results.doubt.${arrival.doubt}`) })
            : t('results.notChosen')}
        </option>
        {choices.map((people, index) => (
          <option key={printed(people)} value={index}>
            {printed(people)}
          </option>
        ))}
      </select>
    </span>
  );
}

type Translate = ReturnType<typeof useTranslation<'people'>>['t'];

function noteOf(
  arrival: Extract<Arrival, { state: 'new' | 'seated' | 'repeated' }>,
  t: Translate,
): string {
  switch (arrival.state) {
    case 'seated':
      return t('results.seated', { seat: t(`seats.${arrival.seat}`) });
    case 'repeated':
      return t('results.repeated', { first: arrival.first });
    default:
      return arrival.others.length > 0 ? t('results.others', { count: arrival.others.length }) : '';
  }
}

interface WindowedListProps<Row> {
  readonly label: string;
  readonly rows: readonly Row[];
  readonly renderRow: (row: Row) => ReactNode;
}

/** Rows to read, thousands of them: only those in sight are drawn. */
function WindowedList<Row>({ label, rows, renderRow }: WindowedListProps<Row>) {
  const scroller = useRef<HTMLElement>(null);
  // nothing memoised here is handed the virtualizer
  // oxlint-disable-next-line react/incompatible-library
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => ROW_HEIGHT,
    overscan: 6,
  });
  return (
    // what scrolls has to be reachable by keyboard
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <section ref={scroller} className={styles['list']} aria-label={label} tabIndex={0}>
      <ol style={{ height: virtual.getTotalSize() }}>
        {virtual.getVirtualItems().map(({ index, start }) => {
          const row = rows[index];
          return (
            <li
              key={index}
              className={styles['row']}
              aria-setsize={rows.length}
              aria-posinset={index + 1}
              style={{ transform: `translateY(${start}px)` }}
            >
              {row !== undefined && renderRow(row)}
            </li>
          );
        })}
      </ol>
    </section>
  );
}

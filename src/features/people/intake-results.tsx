import { CheckCircleFilled, CloseCircleFilled, MergeCellsOutlined } from '@ant-design/icons';
import { Checkbox } from 'antd';
import { useState, useRef, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useVirtualizer } from '@tanstack/react-virtual';
import type { Arrival, Intake } from './intake.ts';
import { Contact } from './name-lines.tsx';
import { usePersonWords } from './person-words.ts';
import { ROW_HEIGHT } from './pick-list.tsx';
import { ForeignText } from '#app/components/foreign-text.tsx';
import lines from './name-lines.module.css';
import styles from './people.module.css';

/** The result of every line: added, merged with a person already listed, or refused with the reason. */
export function IntakeResults({ intake }: { readonly intake: Intake }) {
  const { t } = useTranslation('people');
  const [onlyRefused, setOnlyRefused] = useState(false);
  const refused = intake.refused.length;
  const narrowed = onlyRefused && refused > 0;
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
        {refused > 0 && (
          <span data-state="refused">
            <CloseCircleFilled aria-hidden /> {t('results.refused', { count: refused })}
          </span>
        )}
      </output>
      {refused > 0 && (
        <Checkbox checked={onlyRefused} onChange={(event) => setOnlyRefused(event.target.checked)}>
          {t('results.onlyRefused')}
        </Checkbox>
      )}
      <WindowedList
        label={t('results.label')}
        rows={narrowed ? intake.refused : intake.arrivals}
        renderRow={(arrival) => <ArrivalLine arrival={arrival} />}
      />
    </div>
  );
}

function ArrivalLine({ arrival }: { readonly arrival: Arrival }) {
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

type Translate = ReturnType<typeof useTranslation<'people'>>['t'];

function noteOf(arrival: Exclude<Arrival, { state: 'refused' }>, t: Translate): string {
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

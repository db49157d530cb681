import { browserPath } from '#app/lib/base-path.ts';
import type { ReactNode } from 'react';
import type { MeetingRow } from '#app/features/meeting/api/meetings.ts';
import { paths } from '#app/lib/paths.ts';
import type { Column } from '#app/components/data-table/columns.ts';
import { PlainStateMark } from '#app/features/meeting/meeting-state.tsx';
import type { ColumnKey } from './list-query.ts';
import type { MeetingWords } from './use-meeting-words.ts';
import { ForeignText } from '#app/components/foreign-text.tsx';
import line from '#app/components/data-table/second-line.module.css';
import styles from './meetings.module.css';

interface Shape {
  readonly width: number;
  readonly grows?: boolean;
  readonly align?: 'end';
  readonly cell: (row: MeetingRow, words: MeetingWords) => ReactNode;
}

/** Plain text and classes: thousands of these are made while somebody types or scrolls. */
const shapes: Readonly<Record<ColumnKey, Shape>> = {
  name: {
    width: 190,
    grows: true,
    cell: (row, words) => <ForeignText>{words.name(row)}</ForeignText>,
  },
  state: {
    width: 152,
    cell: (row, words) => <PlainStateMark state={row.state} text={words.state(row.state)} />,
  },
  start: { width: 250, cell: (row, words) => <TimeSpan {...words.span(row)} /> },
  end: { width: 192, cell: (row, words) => words.end(row) },
  duration: { width: 108, align: 'end', cell: (row, words) => words.duration(row) },
  number: { width: 104, cell: (row) => row.number },
  type: { width: 112, cell: (row, words) => words.type(row.type) },
  creator: { width: 116, cell: (row) => <ForeignText>{row.creator}</ForeignText> },
  series: { width: 128, cell: (row, words) => seriesLink(row, words.series(row)) },
};

export function meetingColumns(
  keys: readonly ColumnKey[],
  words: MeetingWords,
): readonly Column<MeetingRow>[] {
  return keys.map((key) => {
    const { cell, ...shape } = shapes[key];
    return {
      key,
      title: words.column(key),
      ...shape,
      cell: (row) => cell(row, words),
    };
  });
}

/** By the pointer alone: the keyboard goes by rows, and the meeting's page leads there too. */
function seriesLink({ series }: MeetingRow, text: string): ReactNode {
  if (series === '') return '';
  return (
    <a href={browserPath(paths.series(series))} tabIndex={-1}>
      {text}
    </a>
  );
}

function TimeSpan({ day, clock }: { readonly day: string; readonly clock: string }) {
  return (
    <>
      <span className={styles['day']}>{day}</span>
      {clock}
    </>
  );
}

/** The second line of a row in a narrow place. */
export function stackedMeeting(words: MeetingWords) {
  return function StackedMeeting(row: MeetingRow): ReactNode {
    const { day, clock } = words.span(row);
    return (
      <div className={line['line']}>
        <PlainStateMark state={row.state} text={words.state(row.state)} />
        <span className={line['gives']}>
          {day} {clock}
        </span>
        <span className={line['last']}>{row.number}</span>
      </div>
    );
  };
}

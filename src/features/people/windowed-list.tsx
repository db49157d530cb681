import { useVirtualizer } from '@tanstack/react-virtual';
import { useRef, type ReactNode } from 'react';
import { ROW_HEIGHT } from './pick-list.tsx';
import styles from './people.module.css';

interface WindowedListProps<Row> {
  readonly label: string;
  readonly rows: readonly Row[];
  readonly renderRow: (row: Row) => ReactNode;
}

/** Rows to read, thousands of them: only those in sight are drawn. */
export function WindowedList<Row>({ label, rows, renderRow }: WindowedListProps<Row>) {
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

import { MoreOutlined } from '#app/components/icons/icons.tsx';
import { useVirtualizer } from '@tanstack/react-virtual';
import { Button } from '#app/components/button/button.tsx';
import { useMemo, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { paths } from '#app/lib/paths.ts';
import { PlainStateMark } from '#app/features/meeting/meeting-state.tsx';
import { narrowScreen, useMedia } from '#app/components/use-media.ts';
import type { Row } from './board-measures.ts';
import type { BoardWords } from './use-board-words.ts';
import type { TimelineMeeting } from './use-timeline-meetings.ts';
import { ForeignText } from '#app/components/foreign-text.tsx';
import styles from './timeline.module.css';

/** In px; of two lines on a narrow screen. */
const ITEM = { wide: 40, narrow: 58 } as const;

type Entry =
  | { readonly key: string; readonly row: Row; readonly meeting?: undefined }
  | {
      readonly key: string;
      readonly row: Row;
      readonly meeting: TimelineMeeting;
      readonly clash: boolean | undefined;
    };

interface TimelineListProps {
  readonly rows: readonly Row[];
  readonly search: string;
  readonly openId: string | undefined;
  readonly words: BoardWords;
  readonly onMenu: (
    meeting: TimelineMeeting,
    point: { readonly x: number; readonly y: number },
  ) => void;
}

/** What the board shows, to be read: every row with its meetings in order of time. */
export function TimelineList({ rows, search, openId, words, onMenu }: TimelineListProps) {
  const { t } = useTranslation('timeline');
  const { t: meetings } = useTranslation('meetings');
  const scroller = useRef<HTMLElement>(null);
  const item = ITEM[useMedia(narrowScreen) ? 'narrow' : 'wide'];
  const entries = useMemo(
    () =>
      rows.flatMap((row): Entry[] => [
        { key: row.key, row },
        ...row.blocks.map(({ item, clash }) => ({
          key: `${row.key} ${item.id}`,
          row,
          meeting: item,
          clash,
        })),
      ]),
    [rows],
  );
  // nothing memoised here is handed the virtualizer
  // oxlint-disable-next-line react/incompatible-library
  const virtual = useVirtualizer({
    count: entries.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => item,
    getItemKey: (index) => entries[index]?.key ?? index,
    overscan: 8,
  });
  return (
    // what scrolls has to be reachable by keyboard
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <section ref={scroller} className={styles['reading']} aria-label={t('listLabel')} tabIndex={0}>
      <ol style={{ height: virtual.getTotalSize() }}>
        {virtual.getVirtualItems().map(({ index, start, key }) => {
          const entry = entries[index];
          if (entry === undefined) return null;
          const { row, meeting } = entry;
          const name = words.row(row);
          return (
            <li
              key={key}
              aria-setsize={entries.length}
              aria-posinset={index + 1}
              style={{ transform: `translateY(${start}px)`, height: item }}
            >
              {meeting === undefined ? (
                <h2>
                  {row.blocks.length === 0
                    ? `${name} · ${t('listNothing')}`
                    : t('listRow', { name, n: row.blocks.length, count: row.blocks.length })}
                </h2>
              ) : (
                <>
                  <Link
                    to={{ pathname: paths.timelineMeeting(meeting.id), search }}
                    aria-current={meeting.id === openId || undefined}
                  >
                    <span className={styles['listName']}>
                      <ForeignText>{words.name(meeting)}</ForeignText>
                      {entry.clash && <b> {t('clash')}</b>}
                    </span>
                    <span className={styles['listTime']}>{words.span(meeting)}</span>
                    <PlainStateMark state={meeting.state} text={words.state(meeting)} />
                  </Link>
                  <Button
                    type="text"
                    size="small"
                    icon={<MoreOutlined aria-hidden />}
                    aria-label={meetings('menu.label', { name: words.name(meeting) })}
                    title={meetings('menu.label', { name: words.name(meeting) })}
                    aria-haspopup="menu"
                    onClick={({ currentTarget }) => {
                      const { left, bottom } = currentTarget.getBoundingClientRect();
                      onMenu(meeting, { x: left, y: bottom });
                    }}
                  />
                </>
              )}
            </li>
          );
        })}
      </ol>
    </section>
  );
}

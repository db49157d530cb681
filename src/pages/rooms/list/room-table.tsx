import { useMemo, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { paths } from '#app/lib/paths.ts';
import type { RoomRow } from '#app/features/room/api/virtual-rooms.ts';
import type { Column } from '#app/components/data-table/columns.ts';
import { DataTable } from '#app/components/data-table/data-table.tsx';
import { RoomStatusMark } from '#app/features/room/room-status.tsx';
import type { RoomWords } from '../use-room-words.ts';
import { roomSearch, roomSortKeys, type RoomQuery, type RoomListSort } from './room-query.ts';
import { ForeignText } from '#app/components/foreign-text.tsx';
import line from '#app/components/data-table/second-line.module.css';

interface RoomTableProps {
  readonly rows: readonly RoomRow[];
  readonly view: RoomQuery;
  readonly words: RoomWords;
  /** Rows of two lines, for a narrow place. */
  readonly stacked: boolean;
  readonly onSort: (sort: RoomListSort) => void;
}

/** The rows; each leads to its room. */
export function RoomTable({ rows, view, words, stacked, onSort }: RoomTableProps) {
  const { t } = useTranslation('rooms');
  const navigate = useNavigate();
  const columns = useMemo(() => roomColumns(words, (key) => t(`columns.${key}`)), [words, t]);
  const secondLine = useMemo(() => stackedRoom(words), [words]);
  return (
    <DataTable
      label={t('listLabel')}
      columns={columns}
      rows={rows}
      keyOf={idOf}
      hrefOf={({ id }) => paths.room(id)}
      onFollow={(href) => void navigate(href)}
      sortKeys={roomSortKeys}
      sort={view.sort}
      onSort={onSort}
      stacked={stacked ? secondLine : undefined}
      viewKey={roomSearch(view)}
    />
  );
}

type Title = 'name' | 'number' | 'status' | 'type' | 'size' | 'users' | 'formats';

/** Plain text and classes: a row is made while somebody types or scrolls. */
function roomColumns(words: RoomWords, titleOf: (key: Title) => string): Column<RoomRow>[] {
  const column = (key: Title, width: number) => ({ key, title: titleOf(key), width });
  return [
    {
      ...column('name', 200),
      grows: true,
      cell: (row) => <ForeignText>{words.name(row)}</ForeignText>,
    },
    { ...column('number', 104), cell: ({ number }) => number },
    {
      ...column('status', 220),
      grows: true,
      cell: (row) => <RoomStatusMark status={row.status} text={words.status(row)} />,
    },
    { ...column('type', 132), cell: words.type },
    { ...column('size', 116), align: 'end', cell: words.size },
    { ...column('users', 152), cell: words.users },
    { ...column('formats', 240), grows: true, cell: words.formats },
  ];
}

/** The second line of a row in a narrow place. */
function stackedRoom(words: RoomWords) {
  return function StackedRoom(row: RoomRow): ReactNode {
    return (
      <div className={line['line']}>
        <span className={line['gives']}>
          <RoomStatusMark status={row.status} text={words.status(row)} />
        </span>
        <span className={line['last']}>{row.number}</span>
      </div>
    );
  };
}

function idOf({ id }: RoomRow): string {
  return id;
}

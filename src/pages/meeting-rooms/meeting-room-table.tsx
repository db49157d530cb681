import { useMemo, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import type { Column } from '#app/components/data-table/columns.ts';
import { DataTable } from '#app/components/data-table/data-table.tsx';
import line from '#app/components/data-table/second-line.module.css';
import { ForeignText } from '#app/components/foreign-text.tsx';
import type { KnownRoom } from '#app/features/meeting/model/known-rooms.ts';
import { useMeetingRoomWords } from '#app/features/meeting/rooms/use-room-words.ts';
import { paths } from '#app/lib/paths.ts';
import {
  meetingRoomSearch,
  meetingRoomSortKeys,
  type MeetingRoomQuery,
  type MeetingRoomSort,
} from './room-list-query.ts';

interface MeetingRoomTableProps {
  readonly rows: readonly KnownRoom[];
  readonly view: MeetingRoomQuery;
  /** What is in a room now, and next. */
  readonly useOf: (room: KnownRoom) => string;
  /** Rows of two lines, for a narrow place. */
  readonly stacked: boolean;
  readonly onSort: (sort: MeetingRoomSort) => void;
}

/** The physical rooms; a row opens its room to be changed, booked or deleted. */
export function MeetingRoomTable({ rows, view, useOf, stacked, onSort }: MeetingRoomTableProps) {
  const { t } = useTranslation('meetingRooms');
  const navigate = useNavigate();
  const words = useMeetingRoomWords();
  const columns = useMemo(
    () =>
      columnsOf({
        titleOf: (key) => t(`columns.${key}`),
        nameOf: words.name,
        useOf,
        sourceOf: ({ source }) => t(`source.${source}`),
      }),
    // the words change with the language alone
    // oxlint-disable-next-line react/exhaustive-deps
    [t, useOf],
  );
  const secondLine = (room: KnownRoom): ReactNode => (
    <div className={line['line']}>
      <span className={line['gives']}>{useOf(room)}</span>
      <span className={line['last']}>{words.facts(room)}</span>
    </div>
  );
  return (
    <DataTable
      label={t('listLabel')}
      columns={columns}
      rows={rows}
      keyOf={({ id }) => id}
      hrefOf={({ id }) => paths.meetingRooms + meetingRoomSearch({ ...view, open: id })}
      onFollow={(href) => void navigate(href, { replace: true })}
      currentKey={view.open}
      sortKeys={meetingRoomSortKeys}
      sort={view.sort}
      onSort={onSort}
      stacked={stacked ? secondLine : undefined}
      viewKey={meetingRoomSearch({ ...view, open: '' })}
    />
  );
}

type Title = 'id' | 'name' | 'place' | 'seats' | 'equipment' | 'now' | 'source';

interface ColumnWords {
  readonly titleOf: (key: Title) => string;
  readonly nameOf: (room: KnownRoom) => string;
  readonly useOf: (room: KnownRoom) => string;
  readonly sourceOf: (room: KnownRoom) => string;
}

/** Plain text and classes: a row is made while somebody types or scrolls. */
function columnsOf({ titleOf, nameOf, useOf, sourceOf }: ColumnWords): Column<KnownRoom>[] {
  const column = (key: Title, width: number) => ({ key, title: titleOf(key), width });
  return [
    {
      ...column('name', 160),
      grows: true,
      cell: (room) => <ForeignText>{nameOf(room)}</ForeignText>,
    },
    { ...column('place', 120), cell: ({ place }) => <ForeignText>{place}</ForeignText> },
    { ...column('seats', 136), align: 'end', cell: ({ seats }) => seats ?? '' },
    {
      ...column('equipment', 140),
      grows: true,
      cell: ({ equipment }) => <ForeignText>{equipment}</ForeignText>,
    },
    { ...column('now', 280), grows: true, cell: useOf },
    { ...column('id', 88), cell: ({ id }) => id },
    { ...column('source', 136), cell: sourceOf },
  ];
}

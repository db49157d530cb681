import { PlusOutlined } from '#app/components/icons/icons.tsx';
import { useQuery } from '@tanstack/react-query';
import { Alert } from '#app/components/alert/alert.tsx';
import { Button } from '#app/components/button/button.tsx';
import { useCallback, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useAddressSearch } from '#app/components/use-address-search.ts';
import { ErrorNotice } from '#app/components/error-notice.tsx';
import { ListEmpty } from '#app/components/list-page/list-empty.tsx';
import list from '#app/components/list-page/list-page.module.css';
import { SortSelect } from '#app/components/list-page/sort-select.tsx';
import { PageHeader } from '#app/components/page-header.tsx';
import { SearchBox } from '#app/components/search-box/search-box.tsx';
import { useNow } from '#app/components/time/use-now.ts';
import { narrowScreen, useMedia } from '#app/components/use-media.ts';
import {
  withRooms,
  type KnownRoom,
  type RoomFacts,
} from '#app/features/meeting/model/known-rooms.ts';
import { ownRooms } from '#app/features/meeting/rooms/own-rooms.ts';
import { roomsFileQuery } from '#app/features/meeting/api/rooms-file.ts';
import { useKnownRooms } from '#app/features/meeting/rooms/use-known-rooms.ts';
import { useRoomSearch } from '#app/features/meeting/rooms/use-room-search.ts';
import { useMeetingRoomWords } from '#app/features/meeting/rooms/use-room-words.ts';
import { useRoomsBusy, type RoomsBusy } from '#app/features/meeting/rooms/use-rooms-busy.ts';
import { MINUTE } from '#app/lib/time.ts';
import { MeetingRoomTable } from './meeting-room-table.tsx';
import { RoomDialog } from './room-dialog.tsx';
import {
  meetingRoomSearch,
  meetingRoomSortKeys,
  NEW_ROOM,
  orderedMeetingRooms,
  parseMeetingRoomQuery,
  type MeetingRoomQuery,
} from './room-list-query.ts';
import {
  ImportReportNotice,
  ProblemRows,
  RoomListTools,
  useRoomImport,
} from './room-list-tools.tsx';
import { useUndoable } from './use-undoable.tsx';
import styles from './meeting-rooms.module.css';

/** How far ahead the next meeting of a room is looked for. */
const AHEAD = 12 * 60 * MINUTE;
/** The time that is looked at moves on in these steps. */
const STEP = 5 * MINUTE;

/** The physical rooms with what they have and what is in them. */
export function MeetingRoomsPage() {
  const { t, i18n } = useTranslation('meetingRooms');
  const [search, setSearch] = useAddressSearch();
  const view = parseMeetingRoomQuery(search);
  const show = (next: MeetingRoomQuery) => setSearch(meetingRoomSearch(next), { replace: true });
  const close = () => show({ ...view, open: '' });
  const known = useKnownRooms();
  const { use, useOf } = useRoomsNow();
  const narrow = useMedia(narrowScreen);
  const say = useUndoable();
  const { report, take, close: closeReport } = useRoomImport();
  const sourceOf = useCallback(({ source }: KnownRoom) => t(`source.${source}`), [t]);
  const { filter, onFocus } = useRoomSearch(known, sourceOf);
  const rows = orderedMeetingRooms(filter(view.text), view.sort, sourceOf, i18n.language);
  const opened = known.find(({ id }) => id === view.open);

  const save = (room: RoomFacts) => {
    const before = ownRooms.get();
    ownRooms.set(withRooms(before, [room]));
    say(t(opened ? 'form.saved' : 'form.added', { name: room.name }), () => ownRooms.set(before));
    close();
  };
  const remove = ({ id, name }: KnownRoom) => {
    const before = ownRooms.get();
    ownRooms.set(before.filter((room) => room.id !== id));
    say(t('form.removed', { name }), () => ownRooms.set(before));
    close();
  };
  const addButton = (
    <Button
      type="primary"
      icon={<PlusOutlined aria-hidden />}
      onClick={() => show({ ...view, open: NEW_ROOM })}
    >
      {t('add')}
    </Button>
  );

  return (
    <div className={list['page']}>
      <PageHeader title={t('title')} actions={addButton} />
      <p className={styles['why']}>{t('why')}</p>
      <div className={list['tools']}>
        <SearchBox
          label={t('search')}
          clearLabel={t('clearSearch')}
          text={view.text}
          onFocus={onFocus}
          onChange={(text) => show({ ...view, text })}
        />
        {narrow && (
          <SortSelect
            label={t('sort')}
            keys={meetingRoomSortKeys}
            sort={view.sort}
            words={(by) => t(`columns.${by}`)}
            onSort={(sort) => show({ ...view, sort })}
          />
        )}
        <RoomListTools rooms={known} onFile={take} />
      </div>
      {report && <ImportReportNotice report={report} onClose={closeReport} />}
      <FileBeside />
      <div className={list['status']}>
        <output>
          {rows.length === known.length
            ? t('count', { count: known.length })
            : t('found', { found: rows.length, count: known.length })}
        </output>
        <UseStatus use={use} />
      </div>
      {known.length === 0 && (
        <ListEmpty title={t('empty.nothingTitle')} why={t('empty.nothingWhy')}>
          {addButton}
        </ListEmpty>
      )}
      {known.length > 0 && rows.length === 0 && (
        <ListEmpty title={t('empty.noMatchTitle')} why={t('empty.noMatchWhy')}>
          <Button type="primary" onClick={() => show({ ...view, text: '' })}>
            {t('empty.clear')}
          </Button>
        </ListEmpty>
      )}
      {rows.length > 0 && (
        <MeetingRoomTable
          rows={rows}
          view={view}
          useOf={useOf}
          stacked={narrow}
          onSort={(sort) => show({ ...view, sort })}
        />
      )}
      {(opened !== undefined || view.open === NEW_ROOM) && (
        <RoomDialog
          key={view.open}
          room={opened}
          known={known}
          onSave={save}
          onDelete={remove}
          onClose={close}
        />
      )}
    </div>
  );
}

/** What is in each room now, and what comes next, in words. */
function useRoomsNow() {
  const { t } = useTranslation('meetingRooms');
  const words = useMeetingRoomWords();
  const start = Math.floor(useNow() / STEP) * STEP;
  const span = useMemo(() => ({ start, end: start + AHEAD }), [start]);
  const use = useRoomsBusy(span, undefined);
  const { busy, state, unread } = use;
  const useOf = useMemo(
    () =>
      ({ id }: KnownRoom) => {
        const [first, second] = busy.get(id) ?? [];
        const now = first !== undefined && first.start <= start ? first : undefined;
        const next = now === undefined ? first : second;
        if (first === undefined && state === 'reading') return t('now.checking');
        if (first === undefined && (state === 'failed' || unread > 0)) return t('now.unknown');
        return [
          now === undefined
            ? t('now.free')
            : now.end === null
              ? t('now.open', { meeting: words.meeting(now) })
              : t('now.until', {
                  meeting: words.meeting(now),
                  time: words.momentFrom(start, now.end),
                }),
          next &&
            t('now.next', {
              meeting: words.meeting(next),
              time: words.momentFrom(start, next.start),
            }),
        ]
          .filter(Boolean)
          .join(t('now.join'));
      },
    // the words change with the language alone
    // oxlint-disable-next-line react/exhaustive-deps
    [busy, state, unread, start, t],
  );
  return { use, useOf };
}

/** How far it is known what is in the rooms. */
function UseStatus({ use }: { readonly use: RoomsBusy }) {
  const { t } = useTranslation('meetingRooms');
  const { state, read, meetings, unread, error, retry } = use;
  if (state === 'reading') return <output>{t('status.reading', { count: meetings, read })}</output>;
  if (state === 'read' && unread === 0) return null;
  return (
    <output>
      {state === 'failed' && unread === 0
        ? t('status.failed')
        : t('status.unread', { unread, count: meetings })}{' '}
      {error !== undefined && (
        <Button size="small" onClick={retry}>
          {t('status.retry')}
        </Button>
      )}
    </output>
  );
}

/** What is wrong with the file of rooms beside the console. */
function FileBeside() {
  const { t } = useTranslation('meetingRooms');
  const file = useQuery(roomsFileQuery());
  if (file.isLoadingError) {
    return (
      <ErrorNotice
        title={t('file.beside-failed')}
        error={file.error}
        onRetry={() => void file.refetch()}
      />
    );
  }
  if (file.data === undefined) return null;
  if ('problem' in file.data) {
    return <Alert type="warning" showIcon role="alert" title={t('file.beside-not-a-list')} />;
  }
  const { problems } = file.data;
  if (problems.length === 0) return null;
  return (
    <Alert
      type="warning"
      showIcon
      role="alert"
      title={t('file.beside', { count: problems.length })}
      description={<ProblemRows rows={problems} />}
    />
  );
}

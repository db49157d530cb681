import { Loading } from '#app/components/loading.tsx';
import { PageLoading } from '#app/components/page-loading.tsx';
import { lazyPart } from '#app/components/pieces/lazy-part.tsx';
import { Suspense, useState, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { Outlet, useNavigate, useLocation, useParams } from 'react-router';
import { paths } from '#app/lib/paths.ts';
import { OpenedDetail } from '#app/components/list-page/opened-detail.tsx';
import { useOffered } from '#app/features/platform/use-api-level.ts';
import { useAddressSearch } from '#app/components/use-address-search.ts';
import { useMedia } from '#app/components/use-media.ts';
import type { FreeSpan } from '#app/features/meeting/model/timeline/free-time.ts';
import { personKey } from '#app/features/people/model/accounts.ts';
import { writePerson } from '#app/features/people/model/person-address.ts';
import { durationOf } from '#app/lib/time.ts';
import { isRoomId, type RoomInWords } from '#app/features/meeting/model/physical-rooms.ts';
import { REST } from '#app/features/meeting/model/timeline/rows.ts';
import { ListHeader } from '../list/list-header.tsx';
import { roomForBoth } from '../list/meetings-page.tsx';
import { printedTime } from '#app/components/time/time-range.ts';
import listStyles from '../list/meetings.module.css';
import type { Row } from './board-measures.ts';
import { PrintedInstead } from '#app/components/print/printed-instead.tsx';
import { DaySheet } from './print/day-sheet.tsx';
import { PeopleButton, PeopleChoice } from './people-choice.tsx';
import { TimelineBoard } from './timeline-board.tsx';
import { TimelineList } from './timeline-list.tsx';
import { TimelineStatus } from './timeline-status.tsx';
import { TimelineToolbar } from './timeline-toolbar.tsx';
import { MeetingMenu } from '../actions/meeting-menu.tsx';
import type { OpenMenu } from '../actions/opened-menu.tsx';
import { MeetingTools } from './meeting-tools.tsx';
import { MoveDialog } from './move/move-dialog.tsx';
import { useMoving } from './move/use-moving.tsx';
import type { MovedBlock } from './use-board-pointer.ts';
import { useBoardWords } from './use-board-words.ts';
import { useTimelineMeetings, type TimelineMeeting } from './use-timeline-meetings.ts';
import { useTimelineRows, type Look } from './use-timeline-rows.ts';
import styles from './timeline.module.css';
import { ListEmpty } from '#app/components/list-page/list-empty.tsx';
import { LinkButton } from '#app/components/link-button.tsx';
import { dayAt, timelineWindow } from '#app/features/meeting/model/timeline/days.ts';
import {
  isFitted,
  narrowestHour,
  WALL,
  type RowKind,
  parseTimelineQuery,
  timelineSearch,
  type TimelineQuery,
} from './timeline-query.ts';
import { useToday } from '../list/use-today.ts';
import { browserOffset } from './browser-offset.ts';

const DayOnWall = lazyPart(async () => ({
  default: (await import('./wall/wall.tsx')).DayOnWall,
}));

/** Meetings over time, or, with `?view=wall`, those of today on a screen at the wall. */
export function TimelinePage() {
  const { search } = useLocation();
  const isWall = new URLSearchParams(search).get('view') === WALL;
  return isWall ? (
    <Suspense fallback={<PageLoading />}>
      <DayOnWall />
    </Suspense>
  ) : (
    <MeetingsOverTime />
  );
}

/** Meetings over time, by room or person, and the one that is open beside them. */
function MeetingsOverTime() {
  const { t } = useTranslation('timeline');
  const navigate = useNavigate();
  const { query, day, today, window, openId, search, show, open } = useTimelineView();
  const wide = useMedia(roomForBoth);
  const [look, setLook] = useState<Look>();
  const [toNow, setToNow] = useState(0);
  const [choosing, setChoosing] = useState(query.people.length === 0);
  const booking = useOffered('bookMeeting');
  const updating = useOffered('updateBookedMeeting');
  const words = useBoardWords(query.rows);
  const list = useTimelineMeetings(window);
  const timeline = useTimelineRows(
    query,
    window,
    list.meetings,
    query.asList ? { from: window.start, to: window.end } : look,
  );
  const beside = openId !== undefined && wide;
  const { rows } = timeline;
  const reading = !list.complete || timeline.read < timeline.wanted || look === undefined;

  const book = (row: Row, span: FreeSpan) => {
    const room = query.rows === 'virtual' && row.key !== REST ? row.key : undefined;
    const person =
      query.rows === 'people' ? query.people.find((one) => personKey(one) === row.key) : undefined;
    const place = query.rows === 'rooms' && isRoomId(row.key) ? row.key : undefined;
    void navigate(
      paths.bookAt({
        start: printedTime(span.start),
        duration: durationOf(span),
        room,
        place,
        who: person === undefined ? [] : [writePerson(person)],
      }),
    );
  };
  const moving = useMoving(words, (id) => timeline.readAgain([id]));
  const [menu, setMenu] = useState<OpenMenu<TimelineMeeting>>();
  const move = ({ meeting, from, to, span, isResized }: MovedBlock) => {
    const room = query.rows === 'rooms' &&
      from.key !== to.key && { room: { from: from.key, to: roomOfRow(to) } };
    moving.ask({ meeting, put: { span, isResized, ...room } });
  };
  const opened = openId === undefined ? undefined : list.meetings.find(({ id }) => id === openId);
  const board = !query.asList && (rows.length > 0 || query.rows === 'rooms');

  return (
    <div className={listStyles['page']} data-open={beside ? 'beside' : openId && 'instead'}>
      <div className={styles['timeline']} hidden={openId !== undefined && !wide}>
        <ListHeader beside={openId !== undefined} view="timeline" />
        <TimelineToolbar
          query={query}
          day={day}
          today={today}
          onShow={show}
          onToday={() => {
            show({ ...query, date: undefined });
            setToNow((times) => times + 1);
          }}
        >
          {query.rows === 'people' && (
            <PeopleButton
              count={query.people.length}
              open={choosing}
              onToggle={() => setChoosing(!choosing)}
            />
          )}
        </TimelineToolbar>
        <TimelineStatus list={list} rows={timeline} />
        <div className={styles['body']}>
          {query.rows === 'people' && choosing && (
            <PeopleChoice people={query.people} onChange={(people) => show({ ...query, people })} />
          )}
          <div className={styles['rows']}>
            {timeline.pending || (list.pending && rows.length === 0) ? (
              <Loading title rows={8} />
            ) : (
              rows.length === 0 && <TimelineEmpty kind={query.rows} reading={reading} />
            )}
            {board && !timeline.pending && (
              <TimelineBoard
                rows={rows}
                window={window}
                zoom={isFitted(query) ? undefined : query.zoom}
                narrowest={narrowestHour(query.view)}
                showsNights={query.nights}
                onZoom={(zoom) => show({ ...query, zoom }, true)}
                openId={openId}
                onOpen={open}
                mayBook={booking.offered}
                onBook={book}
                mayMove={updating.offered}
                hasRoomRows={query.rows === 'rooms'}
                onMove={move}
                onMenu={(meeting, point) => setMenu({ meeting, point })}
                onLook={(from, to) => setLook({ from, to })}
                toNow={toNow}
                corner={t(`corner.${query.rows}`)}
                words={words}
                stale={list.stale}
              />
            )}
            {query.asList && rows.length > 0 && (
              <TimelineList
                rows={rows}
                search={search}
                openId={openId}
                words={words}
                onMenu={(meeting, point) => setMenu({ meeting, point })}
              />
            )}
          </div>
        </div>
        {openId === undefined && !timeline.pending && (
          <PrintedInstead>
            <DaySheet kind={query.rows} window={window} rows={rows} apart={false} />
          </PrintedInstead>
        )}
        {board && booking.offered && (
          <p className={styles['how']}>
            {t('bookHow')} {updating.offered && t('moveHow')}
          </p>
        )}
      </div>
      {openId !== undefined && (
        <OpenedDetail
          label={t('detail.region')}
          beside={wide}
          back={{ pathname: paths.timeline, search }}
          leave={t(wide ? 'detail.close' : 'detail.back')}
        >
          {opened && (
            <MeetingTools meeting={opened} onChangeTime={() => moving.ask({ meeting: opened })} />
          )}
          <Outlet />
        </OpenedDetail>
      )}
      {moving.asked && (
        <MoveDialog
          key={moving.asked.meeting.id}
          asked={moving.asked}
          moving={moving}
          words={words}
        />
      )}
      {menu && (
        <Suspense>
          <MeetingMenu
            key={menu.meeting.id}
            {...menu}
            onOpen={() => open(menu.meeting.id)}
            onChangeTime={() => moving.ask({ meeting: menu.meeting })}
            onClose={() => setMenu(undefined)}
          />
        </Suspense>
      )}
    </div>
  );
}

/** The physical room of a row; undefined where it is none. */
function roomOfRow({ key, name, detail }: Row): RoomInWords | undefined {
  return isRoomId(key) ? { id: key, name, ...(detail !== '' && { detail }) } : undefined;
}

interface TimelineEmptyProps {
  readonly kind: RowKind;
  /** Rooms are still being found. */
  readonly reading: boolean;
}

/** No row to show: what to do about it. */
function TimelineEmpty({ kind, reading }: TimelineEmptyProps) {
  const { t } = useTranslation('timeline');
  if (kind === 'rooms' && reading) {
    return <output className={styles['empty']}>{t('empty.roomsReading')}</output>;
  }
  return (
    <ListEmpty title={t(`empty.${kind}Title`)} why={t(`empty.${kind}Why`)}>
      {kind === 'virtual' && (
        <LinkButton type="primary" to={paths.book}>
          {t('empty.book')}
        </LinkButton>
      )}
    </ListEmpty>
  );
}

/** The view in the address, and the days it shows. */
function useTimelineView() {
  const { search } = useLocation();
  const [shown, setQuery] = useAddressSearch();
  const { meetingId } = useParams();
  const navigate = useNavigate();
  const today = dayAt(useToday().getTime(), browserOffset);
  const query = useMemo(() => parseTimelineQuery(shown), [shown]);
  const day = query.date ?? today;
  const { view } = query;
  // all that is laid out hangs on it
  const window = useMemo(() => timelineWindow(view, day, browserOffset), [view, day]);

  const searchOf = (next: TimelineQuery) =>
    timelineSearch(next.date === today ? { ...next, date: undefined } : next, shown);
  const show = (next: TimelineQuery, replace = false) =>
    setQuery(searchOf(next), { replace, preventScrollReset: true });
  const open = (id: string) => void navigate({ pathname: paths.timelineMeeting(id), search });
  return { query, day, today, window, openId: meetingId, search, show, open };
}

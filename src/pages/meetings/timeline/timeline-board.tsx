import { message } from '#app/components/messages/messages.ts';
import { useId, useLayoutEffect, useMemo, useRef, useState, type RefObject } from 'react';
import { useTranslation } from 'react-i18next';
import { usePreferences } from '#app/components/preferences.ts';
import { narrowScreen, useMedia } from '#app/components/use-media.ts';
import type { TimelineWindow } from '#app/features/meeting/model/timeline/days.ts';
import type { FreeSpan } from '#app/features/meeting/model/timeline/free-time.ts';
import { slotStep } from '#app/features/meeting/model/timeline/ticks.ts';
import { useNow } from '#app/components/time/use-now.ts';
import { useStable } from '#app/components/use-stable.ts';
import { BoardRows } from './board-rows.tsx';
import { useWhyFixed } from './use-why-fixed.ts';
import { LABEL, layOut, type Row } from './board-measures.ts';
import { browserOffset } from './browser-offset.ts';
import { ChosenBar } from './chosen-bar.tsx';
import { CursorCell } from './cursor-cell.tsx';
import { TimeAxis } from './time-axis.tsx';
import { nextZoom } from './timeline-query.ts';
import { useBoardCursor } from './use-board-cursor.ts';
import { isRoomRow, useBoardPointer, type MovedBlock } from './use-board-pointer.ts';
import { useBoardScale } from './use-board-scale.ts';
import type { BoardWords } from './use-board-words.ts';
import type { TimelineMeeting } from './use-timeline-meetings.ts';
import { useFirstSight } from './use-first-sight.ts';
import { spot } from './spot.ts';
import { durationOf as lengthOf, minutesAfterMidnight } from '#app/lib/time.ts';
import { useWorkDays } from '#app/components/working-time/use-work-days.ts';
import { useWorkDayWords } from '#app/components/working-time/use-work-day-words.ts';
import {
  boardScale,
  shadesOf,
  type BoardScale,
} from '#app/features/meeting/model/timeline/scale.ts';
import styles from './board.module.css';

interface TimelineBoardProps {
  readonly rows: readonly Row[];
  readonly window: TimelineWindow;
  /** Width of an hour in px; undefined: as wide as all hours fit, but not narrower than `narrowest`. */
  readonly zoom: number | undefined;
  readonly narrowest: number;
  /** Hours in which nobody works are as wide as the others. */
  readonly showsNights: boolean;
  readonly onZoom: (zoom: number) => void;
  readonly openId: string | undefined;
  readonly onOpen: (meetingId: string) => void;
  readonly mayBook: boolean;
  readonly onBook: (row: Row, span: FreeSpan) => void;
  readonly mayMove: boolean;
  /** Rows are physical rooms: a meeting may be put into another one. */
  readonly hasRoomRows: boolean;
  readonly onMove: (moved: MovedBlock) => void;
  readonly onMenu: (
    meeting: TimelineMeeting,
    point: { readonly x: number; readonly y: number },
  ) => void;
  /** Times in sight, once the board rests. */
  readonly onLook: (from: number, to: number) => void;
  /** Counts the times that somebody asked to see now. */
  readonly toNow: number;
  readonly corner: string;
  readonly words: BoardWords;
  readonly stale: boolean;
}

/** Rows of meetings over time, with scrolling, zooming, dragging and keyboard navigation. */
export function TimelineBoard(props: TimelineBoardProps) {
  const { rows, window, onZoom, mayBook, onBook, onOpen, words, showsNights } = props;
  const { mayMove, hasRoomRows, onMove, onMenu } = props;
  const { t } = useTranslation('timeline');
  const { density } = usePreferences();
  const label = LABEL[useMedia(narrowScreen) ? 'narrow' : 'wide'];
  const scroller = useRef<HTMLDivElement>(null);
  const ghost = useRef<HTMLDivElement>(null);
  const keysId = useId();
  const now = useNow();
  // thousands of meetings are put into bands when they change, not with every scroll
  const layout = useMemo(() => layOut(rows, density), [rows, density]);
  const { time: working, of: dayOf } = useWorkDays();
  const dayWords = useWorkDayWords();
  const { from, to } = working;
  const hours = useMemo(
    () => ({ from: minutesAfterMidnight(from), to: minutesAfterMidnight(to) }),
    [from, to],
  );
  const unfolded = showsNights ? undefined : hours;
  const scale = useMemo(() => boardScale(window, unfolded, browserOffset), [window, unfolded]);
  const shades = useMemo(
    () => shadesOf(window, hours, (day) => dayOf(day).works, browserOffset),
    [window, hours, dayOf],
  );
  const width = useWidth(scroller);
  const zoom = props.zoom ?? Math.max(((width - label) / scale.length) * 60, props.narrowest);
  const { perMinute } = useBoardScale({ scroller, zoom, label, onZoom });
  const onLook = useStable(props.onLook);
  const rules = { window, now, step: slotStep(zoom), offsetAt: browserOffset };
  const whyFixed = useWhyFixed();
  const board = useBoardCursor({
    rows,
    rules,
    mayBook,
    mayMove,
    roomRows: hasRoomRows ? rows.filter(isRoomRow) : [],
    onFixed: (meeting) => message.info(whyFixed(meeting)),
    onZoom: (direction) => onZoom(nextZoom(zoom, direction)),
  });
  const { cursor } = board;

  useFirstSight({ scroller, ...window, scale, toNow: props.toNow, perMinute });

  const pointer = useBoardPointer({
    scroller,
    ghost,
    label,
    layout,
    window,
    rules,
    scale,
    perMinute,
    mayBook,
    mayMove,
    hasRoomRows,
    words,
    onOpen,
    onMove,
    onMenu,
    onBook,
    onChoose: board.choose,
  });
  const press = () => {
    if (cursor === undefined) return;
    const { stop, held, row } = cursor;
    if (stop.kind === 'meeting') {
      const { item: meeting } = stop.block;
      if (held === undefined) {
        onOpen(meeting.id);
        return;
      }
      const isResized = held.span.end !== null && lengthOf(held.span) !== lengthOf(meeting);
      onMove({ meeting, from: row, to: held.row, span: held.span, isResized });
      return;
    }
    const span = board.toBook();
    if (span) onBook(cursor.row, span);
  };

  return (
    <>
      <div
        ref={scroller}
        className={styles['board']}
        data-may-book={mayBook || undefined}
        data-may-move={mayMove || undefined}
        data-stale={props.stale || undefined}
        style={{ '--label': `${label}px`, '--lane-height': `${layout.lane}px` }}
      >
        <div
          // the keys go through times and meetings: the grid pattern
          // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role
          role="grid"
          aria-label={t('board')}
          aria-rowcount={layout.bands.length + 1}
          aria-busy={props.stale}
          tabIndex={-1}
          className={styles['canvas']}
          style={{
            '--minutes': scale.length,
            height: layout.height,
          }}
          onClick={pointer.onClick}
          onPointerDown={pointer.onPointerDown}
          onContextMenu={(event) => {
            const { stop } = cursor ?? {};
            const { target } = event;
            if (!(target instanceof HTMLButtonElement) || stop?.kind !== 'meeting') {
              pointer.onContextMenu(event);
              return;
            }
            event.preventDefault();
            const { left, bottom } = target.getBoundingClientRect();
            onMenu(stop.block.item, { x: left, y: bottom });
          }}
          onKeyDown={(event) => {
            if (board.onKey(event)) event.preventDefault();
          }}
        >
          <TimeAxis
            window={window}
            scale={scale}
            unfolded={unfolded}
            shades={shades}
            dayWords={dayWords}
            zoom={zoom}
            corner={props.corner}
            words={words}
          />
          <div aria-hidden className={styles['gutter']} />
          {/* they look at what they stand in, which is there with its width */}
          {width > 0 && (
            <BoardRows
              layout={layout}
              scroller={scroller}
              windowStart={window.start}
              scale={scale}
              zoom={zoom}
              label={label}
              perMinute={perMinute}
              openId={props.openId}
              words={words}
              onLook={onLook}
            />
          )}
          <NowLine window={window} scale={scale} words={words} />
          {cursor && (
            <CursorCell
              cursor={cursor}
              layout={layout}
              rules={rules}
              scale={scale}
              words={words}
              scroller={scroller}
              perMinute={perMinute}
              label={label}
              describedBy={keysId}
              onPress={press}
            />
          )}
          <div ref={ghost} className={styles['ghost']} hidden />
        </div>
      </div>
      <span id={keysId} className="visually-hidden">
        {t('stop.keys')}
      </span>
      {cursor && (
        <ChosenBar
          cursor={cursor}
          step={rules.step}
          words={words}
          onStretch={(direction) => board.stretch(direction)}
          onClear={board.clear}
          onBook={press}
        />
      )}
    </>
  );
}

/** The width of what is in sight, as the window changes. */
function useWidth(scroller: RefObject<HTMLDivElement | null>): number {
  const [width, setWidth] = useState(0);
  useLayoutEffect(() => {
    const board = scroller.current;
    if (board === null) return undefined;
    const measure = () => setWidth(board.clientWidth);
    measure();
    const resized = new ResizeObserver(measure);
    resized.observe(board);
    return () => resized.disconnect();
  }, [scroller]);
  return width;
}

interface NowLineProps {
  readonly window: TimelineWindow;
  readonly scale: BoardScale;
  readonly words: BoardWords;
}

/** Where the time is; nothing on other days. */
function NowLine({ window, scale, words }: NowLineProps) {
  const { t } = useTranslation('timeline');
  const now = useNow();
  if (now < window.start || now >= window.end) return null;
  return (
    <div
      className={styles['now']}
      style={spot(scale.minuteOf(now))}
      title={t('now', { time: words.time(now) })}
      aria-hidden
    />
  );
}

import type { MouseEvent, PointerEvent, RefObject } from 'react';
import { useTranslation } from 'react-i18next';
import type { TimelineWindow } from '#app/features/meeting/model/timeline/days.ts';
import { spanBetween } from '#app/features/meeting/model/timeline/free-time.ts';
import type { FreeSpan, FreeTimeRules } from '#app/features/meeting/model/timeline/free-time.ts';
import { lanePlace, rowAt } from './board-measures.ts';
import type { BoardLayout, Row } from './board-measures.ts';
import type { BoardWords } from './use-board-words.ts';
import { obstacleToMove } from '../actions/may-be-moved.ts';
import { useWhyFixed } from './use-why-fixed.ts';
import { useSpanDrag, type SpanInRow } from './use-span-drag.ts';
import type { TimelineMeeting } from './use-timeline-meetings.ts';
import { isRoomId } from '#app/features/meeting/model/physical-rooms.ts';
import { pulled } from '#app/features/meeting/model/timeline/move.ts';
import type { BoardScale } from '#app/features/meeting/model/timeline/scale.ts';
import { slotStep } from '#app/features/meeting/model/timeline/ticks.ts';
import { REST } from '#app/features/meeting/model/timeline/rows.ts';
import { MINUTE, type Span } from '#app/lib/time.ts';

interface PointerOptions {
  readonly scroller: RefObject<HTMLDivElement | null>;
  readonly ghost: RefObject<HTMLDivElement | null>;
  readonly label: number;
  readonly layout: BoardLayout;
  readonly window: TimelineWindow;
  readonly rules: FreeTimeRules;
  readonly scale: BoardScale;
  readonly perMinute: () => number;
  readonly mayBook: boolean;
  readonly mayMove: boolean;
  readonly words: BoardWords;
  readonly onOpen: (meetingId: string) => void;
  readonly onChoose: (row: Row, at: number) => void;
  readonly onBook: (row: Row, span: FreeSpan) => void;
  /** Rows are physical rooms: a meeting may be put into another one. */
  readonly hasRoomRows: boolean;
  readonly onMove: (moved: MovedBlock) => void;
  /** Actions for a meeting, asked for at a point of the screen. */
  readonly onMenu: (
    meeting: TimelineMeeting,
    point: { readonly x: number; readonly y: number },
  ) => void;
}

/** A block that was put down somewhere else. */
export interface MovedBlock {
  readonly meeting: TimelineMeeting;
  readonly from: Row;
  readonly to: Row;
  readonly span: Span;
  readonly isResized: boolean;
}

/** As near, in px, to an edge of a block one takes hold of the edge; of a narrow one, a quarter of its width. */
const EDGE = 8;

/** What a pointer does on the board: a meeting is opened, a time is chosen, a span is dragged out. */
export function useBoardPointer(options: PointerOptions): {
  readonly onClick: (event: MouseEvent<HTMLElement>) => void;
  readonly onPointerDown: (event: PointerEvent<HTMLDivElement>) => void;
  readonly onContextMenu: (event: MouseEvent<HTMLElement>) => void;
} {
  const { scroller, ghost, label, layout, window, rules, scale, perMinute } = options;
  const { mayBook, words } = options;
  const { mayMove } = options;
  const { t } = useTranslation('timeline');
  const whyFixed = useWhyFixed();

  /** Folded hours are narrow: what a hand can aim at in them is less fine. */
  const rulesAt = (at: number): FreeTimeRules => {
    const width = (scale.minuteOf(at + MINUTE) - scale.minuteOf(at)) * perMinute() * 60;
    return { ...rules, step: Math.max(rules.step, slotStep(width)) };
  };

  /** The moment under a point of the screen. */
  const momentAt = (clientX: number): number => {
    const board = scroller.current;
    if (board === null) return window.start;
    const x = clientX - board.getBoundingClientRect().left - label + board.scrollLeft;
    const at = scale.timeAt(x / perMinute());
    return Math.min(Math.max(at, window.start), window.end - 1);
  };

  /** The row under the pointer, where nothing else of the board is. */
  const rowUnder = (target: EventTarget | null, clientY: number): Row | undefined => {
    const board = scroller.current;
    if (board === null || !(target instanceof Element)) return undefined;
    if (!target.closest('[role=gridcell]') || target.closest('a')) return undefined;
    return rowAt(layout, clientY - board.getBoundingClientRect().top + board.scrollTop);
  };

  /** The row at a height of the screen. */
  const rowAtY = (clientY: number): Row | undefined => {
    const board = scroller.current;
    if (board === null) return undefined;
    return rowAt(layout, clientY - board.getBoundingClientRect().top + board.scrollTop);
  };

  const show = (element: HTMLElement, span: SpanInRow | undefined, text: string) => {
    const place = span && lanePlace(layout, span.rowKey, undefined);
    element.hidden = span === undefined || place === undefined;
    if (span === undefined || place === undefined) return;
    const end = span.end ?? window.end;
    const left = scale.minuteOf(span.start) * perMinute();
    element.style.transform = `translate(${label + left}px, ${place.top}px)`;
    element.style.width = `${scale.minuteOf(end) * perMinute() - left}px`;
    element.style.height = `${place.height}px`;
    element.textContent = text;
  };

  /** A meeting's block is held: moved, or at an edge made longer or shorter. */
  const holdBlock = (block: HTMLElement, { clientX, clientY }: globalThis.PointerEvent) => {
    const from = rowAtY(clientY);
    const id = block.dataset['id'];
    const placed = from?.blocks.find(({ item }) => item.id === id);
    if (from === undefined || placed === undefined) return undefined;
    const { item: meeting } = placed;
    const obstacle = obstacleToMove(meeting);
    const { left, right, width } = block.getBoundingClientRect();
    const edge = Math.min(EDGE, width / 4);
    const grip =
      clientX - left < edge && !placed.fromBefore
        ? 'start'
        : right - clientX < edge && !placed.onwards
          ? 'end'
          : 'whole';
    const begun = momentAt(clientX);
    return {
      begins: grip === 'whole' ? ('anyway' as const) : ('along' as const),
      isAcrossRows: options.hasRoomRows && grip === 'whole',
      spanTo: (x: number, y: number) => {
        if (obstacle !== undefined) return { ...spanOf(meeting), rowKey: from.key };
        const at = momentAt(x);
        const under = grip === 'whole' ? rowAtY(y) : undefined;
        const to = options.hasRoomRows && under && isRoomRow(under) ? under : from;
        return {
          ...pulled(spanOf(meeting), grip, begun, at, rulesAt(at)),
          rowKey: to.key,
          // no person is exchanged for another, and no virtual room
          isKept: under !== undefined && under.key !== to.key,
        };
      },
      show: (element: HTMLElement, span: SpanInRow | undefined) => {
        element.toggleAttribute('data-refused', obstacle !== undefined);
        const text =
          obstacle === undefined
            ? span &&
              t(span.isKept === true ? 'dragKept' : 'drag', {
                span: words.span(span),
                duration: lengthOf(span),
                row: words.row(from),
              })
            : whyFixed(meeting);
        show(element, span, text ?? '');
      },
      drop: ({ start, end, rowKey }: SpanInRow) => {
        const to = layout.rows.find(({ key }) => key === rowKey) ?? from;
        const isSame = start === meeting.start && end === meeting.end && to.key === from.key;
        if (obstacle !== undefined || isSame) return;
        options.onMove({ meeting, from, to, span: { start, end }, isResized: grip !== 'whole' });
      },
    };
  };

  const lengthOf = ({ start, end }: SpanInRow) =>
    end === null ? t('permanent') : words.length({ start, end });

  const onPointerDown = useSpanDrag({
    scroller,
    ghost,
    label,
    onStart: (event) => {
      const { target, clientX, clientY } = event;
      const block = target instanceof Element && target.closest<HTMLElement>('a[data-id]');
      if (block) return mayMove ? holdBlock(block, event) : undefined;
      const row = rowUnder(target, clientY);
      if (!mayBook || row === undefined) return undefined;
      const from = momentAt(clientX);
      return {
        spanTo: (x) => {
          const span = spanBetween(row, from, momentAt(x), rulesAt(from));
          return span && { ...span, rowKey: row.key };
        },
        show: (element, span) => {
          element.removeAttribute('data-refused');
          const text = span && t('drag', { span: words.span(span), duration: lengthOf(span) });
          show(element, span, text ?? '');
        },
        drop: ({ start, end }) => {
          if (end !== null) options.onBook(row, { start, end });
        },
      };
    },
  });

  const onClick = (event: MouseEvent<HTMLElement>) => {
    if (!(event.target instanceof Element)) return;
    const block = event.target.closest<HTMLElement>('a[data-id]');
    if (block === null) {
      const row = rowUnder(event.target, event.clientY);
      if (row) options.onChoose(row, momentAt(event.clientX));
      return;
    }
    // with these the browser opens it elsewhere
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    options.onOpen(block.dataset['id'] ?? '');
  };

  const onContextMenu = (event: MouseEvent<HTMLElement>) => {
    if (!(event.target instanceof Element)) return;
    const id = event.target.closest<HTMLElement>('a[data-id]')?.dataset['id'];
    const meeting = rowAtY(event.clientY)?.blocks.find(({ item }) => item.id === id)?.item;
    if (meeting === undefined) return;
    event.preventDefault();
    options.onMenu(meeting, { x: event.clientX, y: event.clientY });
  };

  return { onClick, onPointerDown, onContextMenu };
}

/** A row that a meeting can be put into: one whose room has an id to be written, or that of no room. */
export function isRoomRow({ key }: Row): boolean {
  return key === REST || isRoomId(key);
}

function spanOf({ start, end }: TimelineMeeting): Span {
  return { start, end };
}

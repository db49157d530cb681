import type { MouseEvent, PointerEvent, RefObject } from 'react';
import { useTranslation } from 'react-i18next';
import type { TimelineWindow } from '#app/features/meeting/model/timeline/days.ts';
import { spanBetween } from '#app/features/meeting/model/timeline/free-time.ts';
import type { FreeSpan, FreeTimeRules } from '#app/features/meeting/model/timeline/free-time.ts';
import { lanePlace, rowAt } from './board-measures.ts';
import type { BoardLayout, Row } from './board-measures.ts';
import type { BoardWords } from './use-board-words.ts';
import { useSpanDrag } from './use-span-drag.ts';
import { MINUTE } from '#app/lib/time.ts';

interface PointerOptions {
  readonly scroller: RefObject<HTMLDivElement | null>;
  readonly ghost: RefObject<HTMLDivElement | null>;
  readonly label: number;
  readonly layout: BoardLayout;
  readonly window: TimelineWindow;
  readonly rules: FreeTimeRules;
  readonly perMinute: () => number;
  readonly mayBook: boolean;
  readonly words: BoardWords;
  readonly onOpen: (meetingId: string) => void;
  readonly onChoose: (row: Row, at: number) => void;
  readonly onBook: (row: Row, span: FreeSpan) => void;
}

/** What a pointer does on the board: a meeting is opened, a time is chosen, a span is dragged out. */
export function useBoardPointer(options: PointerOptions): {
  readonly onClick: (event: MouseEvent<HTMLElement>) => void;
  readonly onPointerDown: (event: PointerEvent<HTMLDivElement>) => void;
} {
  const { scroller, ghost, label, layout, window, rules, perMinute, mayBook, words } = options;
  const { t } = useTranslation('timeline');

  /** The moment under a point of the screen. */
  const momentAt = (clientX: number): number => {
    const board = scroller.current;
    if (board === null) return window.start;
    const x = clientX - board.getBoundingClientRect().left - label + board.scrollLeft;
    const at = window.start + (x / perMinute()) * MINUTE;
    return Math.min(Math.max(at, window.start), window.end - 1);
  };

  /** The row under the pointer, where nothing else of the board is. */
  const rowUnder = (target: EventTarget | null, clientY: number): Row | undefined => {
    const board = scroller.current;
    if (board === null || !(target instanceof Element)) return undefined;
    if (!target.closest('[role=gridcell]') || target.closest('a')) return undefined;
    return rowAt(layout, clientY - board.getBoundingClientRect().top + board.scrollTop);
  };

  const onPointerDown = useSpanDrag({
    scroller,
    ghost,
    label,
    onStart: ({ target, clientX, clientY }) => {
      const row = rowUnder(target, clientY);
      if (!mayBook || row === undefined) return undefined;
      const from = momentAt(clientX);
      const top = lanePlace(layout, row.key, undefined);
      return {
        spanTo: (x) => spanBetween(row, from, momentAt(x), rules),
        show: (element, span) => {
          element.hidden = span === undefined;
          if (span === undefined || top === undefined) return;
          const left = label + ((span.start - window.start) / MINUTE) * perMinute();
          element.style.transform = `translate(${left}px, ${top.top}px)`;
          element.style.width = `${((span.end - span.start) / MINUTE) * perMinute()}px`;
          element.style.height = `${top.height}px`;
          const length = words.length(span);
          element.textContent = t('drag', { span: words.span(span), duration: length });
        },
        drop: (span) => options.onBook(row, span),
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

  return { onClick, onPointerDown };
}

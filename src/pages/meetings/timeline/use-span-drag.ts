import { useEffect, useRef, type PointerEvent, type RefObject } from 'react';
import { swallowClick, THRESHOLD } from '#app/components/drag/follow-pointer.ts';
import { HEAD } from './board-measures.ts';
import type { Span } from '#app/lib/time.ts';

/** Distance from the edge, in px, within which a drag scrolls the board. */
const EDGE = 40;
const FASTEST = 14;

/** A span in a row of the board. */
export interface SpanInRow extends Span {
  readonly rowKey: string;
  /** The pointer is over a row that it cannot go to. */
  readonly isKept?: boolean;
}

interface SpanDrag {
  readonly scroller: RefObject<HTMLDivElement | null>;
  /** What shows the span, inside of what scrolls. */
  readonly ghost: RefObject<HTMLDivElement | null>;
  /** Width of the names at the left edge, in px. */
  readonly label: number;
  /** What a press takes hold of: the way from a pointer to a span, and where to show it. */
  readonly onStart: (event: globalThis.PointerEvent) =>
    | {
        readonly spanTo: (clientX: number, clientY: number) => SpanInRow | undefined;
        readonly show: (ghost: HTMLElement, span: SpanInRow | undefined) => void;
        readonly drop: (span: SpanInRow) => void;
        /** Whether the pointer has to go along the row first, or anyway; along unless told. */
        readonly begins?: 'along' | 'anyway';
        /** It may go to another row: the board scrolls up and down with it too. */
        readonly isAcrossRows?: boolean;
      }
    | undefined;
}

/**
 * A span dragged on the board by mouse or pen; a finger scrolls. Nothing is rendered while the
 * pointer moves: the ghost is moved by hand, once a frame. Escape gives up.
 */
export function useSpanDrag(drag: SpanDrag): (event: PointerEvent<HTMLDivElement>) => void {
  const running = useRef<AbortController>(null);
  useEffect(() => () => running.current?.abort(), []);
  return (event) => {
    if (event.button !== 0 || !event.isPrimary || event.pointerType === 'touch') return;
    if (event.shiftKey || event.ctrlKey || event.metaKey) return;
    const held = drag.onStart(event.nativeEvent);
    if (held === undefined) return;
    running.current?.abort();
    running.current = new AbortController();
    follow(drag, held, event.nativeEvent, running.current);
  };
}

function follow(
  { scroller, ghost, label }: SpanDrag,
  {
    spanTo,
    show,
    drop,
    begins = 'along',
    isAcrossRows = false,
  }: NonNullable<ReturnType<SpanDrag['onStart']>>,
  press: globalThis.PointerEvent,
  controller: AbortController,
) {
  const board = scroller.current;
  if (board === null) return;
  const { signal } = controller;
  let { clientX: x, clientY: y } = press;
  let begun = false;
  let span: SpanInRow | undefined;

  const frame = () => {
    if (signal.aborted) return;
    const { left, right, top, bottom } = board.getBoundingClientRect();
    board.scrollLeft += pull(x - left - label) - pull(right - x);
    if (isAcrossRows) board.scrollTop += pull(y - top - HEAD) - pull(bottom - y);
    const next = spanTo(x, y);
    if (ghost.current && (span === undefined || !sameSpan(next, span))) show(ghost.current, next);
    span = next;
    requestAnimationFrame(frame);
  };
  signal.addEventListener('abort', () => {
    if (ghost.current) ghost.current.hidden = true;
  });
  const on = <K extends keyof WindowEventMap>(type: K, run: (event: WindowEventMap[K]) => void) =>
    window.addEventListener(type, run, { signal, capture: true });
  on('pointermove', (event) => {
    ({ clientX: x, clientY: y } = event);
    const far = Math.hypot(x - press.clientX, begins === 'anyway' ? y - press.clientY : 0);
    if (begun || far < THRESHOLD) return;
    begun = true;
    board.setPointerCapture(press.pointerId);
    requestAnimationFrame(frame);
  });
  on('pointerup', (event) => {
    controller.abort();
    if (!begun) return;
    swallowClick();
    const chosen = spanTo(event.clientX, event.clientY);
    if (chosen) drop(chosen);
  });
  on('pointercancel', () => controller.abort());
  on('blur', ({ target }) => {
    // of the window, not of what was pressed
    if (target === window) controller.abort();
  });
  on('keydown', (event) => {
    if (event.key !== 'Escape' || !begun) return;
    event.preventDefault();
    event.stopPropagation();
    controller.abort();
  });
}

function sameSpan(one: SpanInRow | undefined, other: SpanInRow): boolean {
  return (
    one?.start === other.start &&
    one.end === other.end &&
    one.rowKey === other.rowKey &&
    one.isKept === other.isKept
  );
}

/** How fast to scroll at this distance from an edge; negative: backwards. */
function pull(distance: number): number {
  return -Math.min(Math.max((EDGE - distance) / EDGE, 0), 1) * FASTEST;
}

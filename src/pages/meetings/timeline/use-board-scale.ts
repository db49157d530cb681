import { useCallback, useEffect, useLayoutEffect, useRef, type RefObject } from 'react';
import { useIsLeaving } from '#app/components/use-is-leaving.ts';
import { boundZoom } from './timeline-query.ts';

/** A wheel that rests for so many ms has found its zoom. */
const REST = 160;
/** The wheel delta that doubles the zoom. */
const DOUBLING = 240;

interface ScaleOptions {
  /** Holds the canvas alone. */
  readonly scroller: RefObject<HTMLDivElement | null>;
  /** Width of an hour in px. */
  readonly zoom: number;
  /** Width of the names at the left edge, in px. */
  readonly label: number;
  readonly onZoom: (zoom: number) => void;
}

/**
 * The width of a minute on the board, as a custom property of its canvas. Ctrl and the wheel zoom
 * around the pointer: nothing is drawn again before the wheel rests.
 */
export function useBoardScale({ scroller, zoom, label, onZoom }: ScaleOptions): {
  /** Width of a minute right now, in px. */
  readonly perMinute: () => number;
} {
  const live = useRef(zoom);
  const settle = useRef(onZoom);
  const isLeaving = useIsLeaving();
  useEffect(() => {
    settle.current = onZoom;
  });

  useLayoutEffect(() => {
    const board = scroller.current;
    if (board === null) return;
    const middle = (board.clientWidth - label) / 2;
    scaleTo(board, live, zoom, middle);
  }, [scroller, zoom, label]);

  useEffect(() => {
    const board = scroller.current;
    if (board === null) return undefined;
    let timer: ReturnType<typeof setTimeout> | undefined;
    let frame = 0;
    let next = live.current;
    let x = 0;
    const wheel = (event: WheelEvent) => {
      if (!event.ctrlKey && !event.metaKey) return;
      event.preventDefault();
      // what turns between two frames is scaled, and laid out, once
      if (frame === 0) next = live.current;
      next = boundZoom(next * 2 ** (-event.deltaY / DOUBLING));
      x = Math.max(event.clientX - board.getBoundingClientRect().left - label, 0);
      frame ||= requestAnimationFrame(() => {
        frame = 0;
        scaleTo(board, live, next, x);
      });
      clearTimeout(timer);
      timer = setTimeout(() => {
        if (!isLeaving()) settle.current(Math.round(next)); // it goes to the address
      }, REST);
    };
    // React listens passively, which could not keep the browser from zooming the page
    board.addEventListener('wheel', wheel, { passive: false });
    return () => {
      clearTimeout(timer);
      cancelAnimationFrame(frame);
      board.removeEventListener('wheel', wheel);
    };
  }, [scroller, label, isLeaving]);

  return { perMinute: useCallback(() => live.current / 60, []) };
}

/** Keeps the moment at `x` px from the names where it is. */
function scaleTo(board: HTMLElement, live: { current: number }, zoom: number, x: number) {
  const minute = (board.scrollLeft + x) / (live.current / 60);
  live.current = zoom;
  const [canvas] = board.children;
  if (canvas instanceof HTMLElement) {
    canvas.style.setProperty('--minute-width', `${zoom / 60}px`);
  }
  board.scrollLeft = minute * (zoom / 60) - x;
}

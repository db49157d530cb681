import { useEffect, useRef, type PointerEvent, type RefObject } from 'react';
import { swallowClick } from '#app/components/drag/follow-pointer.ts';
import { ROW_HEIGHT } from '#app/features/people/pick-list.tsx';

/** A press that moves less than this, in px, is a click. */
const SLACK = 5;
/** So near to the edge, in px, the list scrolls by itself, so many px a frame at most. */
const EDGE = 36;
const FASTEST = 16;
/** From the pointer to what hangs on it, in px. */
const HANGS = 12;

interface RowDrag {
  readonly scroller: RefObject<HTMLDivElement | null>;
  /** What hangs on the pointer, fixed to the window. */
  readonly ghost: RefObject<HTMLDivElement | null>;
  /** Where the rows would go, inside of what scrolls. */
  readonly line: RefObject<HTMLDivElement | null>;
  readonly count: number;
  /** A drag begins at a row: which rows go along, and what to write on the ghost. */
  readonly onStart: (index: number) => {
    readonly places: readonly number[];
    readonly text: string;
  };
  readonly onDrop: (places: readonly number[], before: number) => void;
}

/**
 * Rows of a list dragged to another place by mouse, pen or, at their grip, finger. Nothing is rendered
 * while the pointer moves: ghost and line are moved by hand, once a frame. Escape gives up.
 */
export function useRowDrag(drag: RowDrag): (event: PointerEvent<HTMLDivElement>) => void {
  const running = useRef<AbortController>(null);
  useEffect(() => () => running.current?.abort(), []);

  return (event) => {
    const index = takenRow(event);
    if (index === undefined) return;
    running.current?.abort();
    running.current = new AbortController();
    follow(drag, index, event.nativeEvent, running.current);
  };
}

/** The row under a press that may become a drag. */
function takenRow(event: PointerEvent<HTMLDivElement>): number | undefined {
  const { target, button, isPrimary, pointerType, shiftKey, ctrlKey, metaKey } = event;
  if (!(target instanceof Element) || button !== 0 || !isPrimary) return undefined;
  if (shiftKey || ctrlKey || metaKey || target.closest('[data-check],[data-switch]'))
    return undefined;
  // a finger on a row scrolls
  if (pointerType === 'touch' && !target.closest('[data-grip]')) return undefined;
  const index = target.closest('[data-index]')?.getAttribute('data-index');
  return index === null || index === undefined ? undefined : Number(index);
}

function follow(
  { scroller, ghost, line, count, onStart, onDrop }: RowDrag,
  index: number,
  press: globalThis.PointerEvent,
  controller: AbortController,
) {
  const list = scroller.current;
  if (list === null) return;
  const { signal } = controller;
  let at = { x: press.clientX, y: press.clientY };
  let places: readonly number[] | undefined;
  let before = index;

  const begin = () => {
    const started = onStart(index);
    ({ places } = started);
    list.setPointerCapture(press.pointerId);
    list.dataset['dragging'] = 'true';
    list.focus({ preventScroll: true });
    if (ghost.current) ghost.current.textContent = started.text;
    requestAnimationFrame(frame);
  };
  const frame = () => {
    if (signal.aborted) return;
    const { top, bottom } = list.getBoundingClientRect();
    list.scrollTop += pull(at.y - top) - pull(bottom - at.y);
    const y = at.y - top - list.clientTop + list.scrollTop;
    before = Math.min(Math.max(Math.round(y / ROW_HEIGHT), 0), count);
    show(line.current, `translateY(${before * ROW_HEIGHT}px)`);
    show(ghost.current, `translate(${at.x + HANGS}px, ${at.y + HANGS}px)`);
    requestAnimationFrame(frame);
  };

  signal.addEventListener('abort', () => {
    if (places === undefined) return;
    delete list.dataset['dragging'];
    for (const element of [line.current, ghost.current]) if (element) element.hidden = true;
  });
  const on = <K extends keyof WindowEventMap>(type: K, run: (event: WindowEventMap[K]) => void) =>
    window.addEventListener(type, run, { signal, capture: true });
  on('pointermove', (event) => {
    at = { x: event.clientX, y: event.clientY };
    const far = Math.hypot(at.x - press.clientX, at.y - press.clientY) >= SLACK;
    if (places === undefined && far) begin();
  });
  on('pointerup', () => {
    controller.abort();
    if (places === undefined) return;
    swallowClick();
    onDrop(places, before);
  });
  on('pointercancel', () => controller.abort());
  on('blur', ({ target }) => {
    // of the window, not of what was pressed
    if (target === window) controller.abort();
  });
  on('keydown', (event) => {
    if (event.key !== 'Escape' || places === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    controller.abort();
  });
}

/** How fast to scroll at this distance from an edge; negative: backwards. */
function pull(distance: number): number {
  return -Math.min(Math.max((EDGE - distance) / EDGE, 0), 1) * FASTEST;
}

function show(element: HTMLElement | null, transform: string) {
  if (element === null) return;
  element.hidden = false;
  element.style.transform = transform;
}

import { caughtBy, pinched, rectToWall, spanned } from '../model/view.ts';
import type { Point } from '../model/view.ts';
import type { Rectangle } from '../model/wall-style.ts';
import { swallowClick, THRESHOLD } from '#app/components/drag/follow-pointer.ts';
import { isTextField } from '#app/components/undo/use-history-keys.ts';
import { moveFrame } from './moving-frame.tsx';
import type { ViewControl } from './view-control.ts';

/**
 * What the pointer does to the stage: wheel and two fingers zoom, Space or the middle button drags
 * the view, one finger does where it is zoomed in and has not lifted a box, and a drag from empty ground is a rubber band.
 * Boxes are dragged elsewhere. Nothing is drawn by React meanwhile.
 */
export interface GestureHost {
  readonly stage: HTMLElement;
  /** Drawn where the rubber band is. */
  readonly band: HTMLElement;
  readonly control: ViewControl;
  /** Where the boxes are; the elements with `data-place` are theirs. */
  readonly cells: () => readonly Rectangle[];
  /** Whether a drag that begins on that box moves it. */
  readonly carries: (place: number) => boolean;
  readonly onBand: (places: readonly number[], adds: boolean) => void;
}

/** A line of a wheel that counts in lines, in px. */
const LINE = 16;
/** How thick the sides of the rubber band are, in px. */
const BAND_LINE = 1;
/** How quickly a wheel zooms. */
const WHEEL_ZOOM = 0.002;

/** The answer stops it. */
export function listenToStage(host: GestureHost): () => void {
  const { stage, control } = host;
  const listening = new AbortController();
  const { signal } = listening;
  const fingers = new Map<number, Point>();
  let gesture: { readonly end: () => void } | undefined;
  let space = false;

  const begin = (next: { readonly end: () => void }) => {
    gesture?.end();
    gesture = next;
  };
  const onWheel = (event: WheelEvent) => {
    const unit = event.deltaMode === WheelEvent.DOM_DELTA_LINE ? LINE : 1;
    const [dx, dy] = [event.deltaX * unit, event.deltaY * unit];
    if (event.ctrlKey || event.metaKey) {
      event.preventDefault();
      // a pinch on a touch pad comes as a wheel of small steps
      const speed = Math.abs(dy) < 20 ? WHEEL_ZOOM * 5 : WHEEL_ZOOM;
      control.zoomBy(Math.exp(-dy * speed), pointOf(event, control));
    } else if (!control.whole) {
      const by = event.shiftKey && dx === 0 ? { x: -dy, y: 0 } : { x: -dx, y: -dy };
      if (control.panBy(by)) event.preventDefault();
    }
  };
  const onPointerDown = (event: PointerEvent) => {
    if (event.pointerType === 'touch') {
      onFinger(event);
      return;
    }
    if (event.button === 1 || (event.button === 0 && space)) {
      // neither a box nor the page moves then
      event.preventDefault();
      control.spaceTaken = space;
      begin(drawView(event, control, stage));
      return;
    }
    if (event.button !== 0 || !(event.target instanceof Element)) return;
    const box = event.target.closest('[data-place]');
    const place = box === null ? undefined : Number(box.getAttribute('data-place'));
    if (place !== undefined && host.carries(place) && !event.shiftKey) return;
    if (event.shiftKey) event.preventDefault();
    if (!event.target.closest('[data-over-stage]')) begin(drawBand(event, host));
  };
  const onFinger = (event: PointerEvent) => {
    fingers.set(event.pointerId, control.onStage({ x: event.clientX, y: event.clientY }));
    if (fingers.size === 1 && !control.whole) begin(drawView(event, control, stage));
    else if (fingers.size === 2) begin(pinch(fingers, control, stage));
  };
  const onTouchMove = (event: TouchEvent) => {
    if (event.cancelable && (!control.whole || event.touches.length > 1)) event.preventDefault();
  };
  const onFingerGone = (event: PointerEvent) => {
    if (fingers.delete(event.pointerId) && fingers.size > 0) gesture?.end();
  };
  const onKey = (event: KeyboardEvent) => {
    if (event.key !== ' ') return;
    space = event.type === 'keydown' && isHere(event);
    if (space && !event.repeat) control.spaceTaken = false;
    stage.dataset['pans'] = String(space);
    const inside = event.target instanceof Node && stage.contains(event.target);
    // the page would scroll under the pointer
    if (space && !inside) event.preventDefault();
  };
  const isHere = ({ target }: KeyboardEvent) =>
    target instanceof Element &&
    !isTextField(target) &&
    (stage.contains(target) || (stage.matches(':hover') && !target.closest('button, a, select')));

  const onPointer = (event: PointerEvent) => {
    const here = event.type !== 'pointerleave' && event.pointerType !== 'touch';
    control.pointer = here ? { x: event.clientX, y: event.clientY } : undefined;
  };
  stage.addEventListener('pointermove', onPointer, { signal, passive: true });
  stage.addEventListener('pointerleave', onPointer, { signal });
  stage.addEventListener('wheel', onWheel, { signal, passive: false });
  stage.addEventListener('pointerdown', onPointerDown, { signal });
  stage.addEventListener('mousedown', noScroller, { signal });
  // set by `touch-action`, it would lay out everything in the stage at the first step of a zoom
  stage.addEventListener('touchmove', onTouchMove, { signal, passive: false });
  document.addEventListener('pointerup', onFingerGone, { signal });
  document.addEventListener('pointercancel', onFingerGone, { signal });
  document.addEventListener('keydown', onKey, { signal });
  document.addEventListener('keyup', onKey, { signal });
  return () => {
    gesture?.end();
    listening.abort();
  };
}

/** The browser's own way to scroll with the middle button. */
function noScroller(event: MouseEvent): void {
  if (event.button === 1) event.preventDefault();
}

function pointOf({ clientX, clientY }: MouseEvent, control: ViewControl): Point {
  return control.onStage({ x: clientX, y: clientY });
}

interface Following {
  /** So far from where it began. */
  readonly onMove: (event: PointerEvent) => void;
  readonly onEnd?: (event: PointerEvent | undefined) => void;
}

/** Follows one pointer once it has gone far enough to be a drag; that drag ends in no click. */
function follow(start: PointerEvent, stage: HTMLElement, { onMove, onEnd }: Following) {
  let far = false;
  const listening = new AbortController();
  const { signal } = listening;
  const finish = (event?: PointerEvent) => {
    listening.abort();
    if (stage.hasPointerCapture(start.pointerId)) stage.releasePointerCapture(start.pointerId);
    if (!far) return;
    if (event?.type === 'pointerup') swallowClick();
    onEnd?.(event);
  };
  const move = (event: PointerEvent) => {
    // a box that a long press has lifted is moved, not the view
    if (event.pointerId !== start.pointerId || stage.closest('[data-lifted]') !== null) return;
    if (!far) {
      far = Math.hypot(event.clientX - start.clientX, event.clientY - start.clientY) >= THRESHOLD;
      if (!far) return;
      stage.setPointerCapture(start.pointerId);
    }
    onMove(event);
  };
  const up = (event: PointerEvent) => {
    if (event.pointerId === start.pointerId) finish(event);
  };
  const escape = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || !far) return;
    event.preventDefault();
    event.stopPropagation();
    swallowClick();
    finish();
  };
  document.addEventListener('pointermove', move, { signal });
  document.addEventListener('pointerup', up, { signal });
  document.addEventListener('pointercancel', up, { signal });
  document.addEventListener('keydown', escape, { signal, capture: true });
  return { end: () => finish() };
}

function drawView(start: PointerEvent, control: ViewControl, stage: HTMLElement) {
  let last: Point = { x: start.clientX, y: start.clientY };
  return follow(start, stage, {
    onMove: ({ clientX: x, clientY: y }) => {
      stage.dataset['panning'] = 'true';
      control.panBy({ x: x - last.x, y: y - last.y });
      last = { x, y };
    },
    onEnd: () => delete stage.dataset['panning'],
  });
}

function pinch(fingers: ReadonlyMap<number, Point>, control: ViewControl, stage: HTMLElement) {
  const now = new Map(fingers);
  const listening = new AbortController();
  const move = (event: PointerEvent) => {
    if (!now.has(event.pointerId)) return;
    const [a, b] = [...now.values()];
    now.set(event.pointerId, pointOf(event, control));
    const [c, d] = [...now.values()];
    if (a && b && c && d) control.show(pinched(control.view, [a, b], [c, d]));
  };
  document.addEventListener('pointermove', move, { signal: listening.signal });
  return {
    end: () => {
      listening.abort();
      delete stage.dataset['panning'];
    },
  };
}

function drawBand(start: PointerEvent, { stage, band, control, cells, onBand }: GestureHost) {
  const from = pointOf(start, control);
  // the stage stays where it is: asked in every step, it would have to be laid out each time
  const corner = { x: start.clientX - from.x, y: start.clientY - from.y };
  const elements = new Map(
    [...stage.querySelectorAll<HTMLElement>('[data-place]')].map((box) => [
      Number(box.dataset['place']),
      box,
    ]),
  );
  let caught: ReadonlySet<number> = new Set();
  let to = from;
  let frame = 0;
  const draw = () => {
    frame = 0;
    band.hidden = false;
    moveFrame(band, spanned(from, to), BAND_LINE);
    mark(catchNow());
  };
  const catchNow = () => new Set(caughtBy(cells(), rectToWall(control.view, spanned(from, to))));
  const mark = (next: ReadonlySet<number>) => {
    for (const place of caught) {
      if (!next.has(place)) elements.get(place)?.removeAttribute('data-caught');
    }
    for (const place of next) {
      if (!caught.has(place)) elements.get(place)?.setAttribute('data-caught', 'true');
    }
    caught = next;
  };
  return follow(start, stage, {
    onMove: (event) => {
      to = { x: event.clientX - corner.x, y: event.clientY - corner.y };
      frame ||= requestAnimationFrame(draw);
    },
    onEnd: (event) => {
      cancelAnimationFrame(frame);
      const places = event?.type === 'pointerup' ? [...catchNow()] : undefined;
      mark(new Set());
      band.hidden = true;
      if (places) onBand(places, start.shiftKey || start.ctrlKey || start.metaKey);
    },
  });
}

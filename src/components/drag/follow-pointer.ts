import { EdgePull, scrollablesOf } from './edge-pull.ts';
import type { ScreenPoint, Scrollable } from './edge-pull.ts';

/**
 * Dragging: at once by mouse, by finger and pen after a long press, so that they still scroll. Nothing is drawn by React
 * meanwhile: one element follows the pointer, where it would drop is found in the geometry, and what is under it is marked
 * by an attribute.
 *
 * `data-drag` marks what can be dragged, `data-drop` the zones it can be put down in, `data-scrolls` what scrolls while
 * the pointer rests at its edge; `data-lifted` is on the root while something is dragged.
 */
export interface DragHost<Carried, Place> {
  readonly root: HTMLElement;
  readonly ghost: HTMLElement;
  /** What an element with `data-drag` carries, and its name; undefined: nothing. */
  readonly lift: (mark: string) => { readonly carried: Carried; readonly name: string } | undefined;
  /** Where a point of the screen would drop, by the zones and what the host knows is in them; before a frame is written. */
  readonly placeAt: (point: ScreenPoint, zones: Zones) => Place | undefined;
  /** What is marked while it would drop there. */
  readonly elementOf: (place: Place, root: HTMLElement) => Element | null;
  /** What would happen, in words; undefined: nothing. */
  readonly tell: (carried: Carried, place: Place, copy: boolean) => string | undefined;
  readonly onDrop: (carried: Carried, place: Place, copy: boolean) => void;
  /** What moves at its edges without scrolling, such as a stage that is looked at closely. */
  readonly scrollableAt?: (zones: Zones) => Scrollable | undefined;
}

/** By the word of their `data-drop`. */
export type Zones = ReadonlyMap<string, DOMRect>;

/** The zone, where the point is in it. */
export function zoneAt(zones: Zones, zone: string, { x, y }: ScreenPoint): DOMRect | undefined {
  const box = zones.get(zone);
  return box && x >= box.left && x <= box.right && y >= box.top && y <= box.bottom
    ? box
    : undefined;
}

/** So far the pointer has to go before it is a drag, in px. */
export const THRESHOLD = 4;
/** A finger that rests so long lifts what is under it, in ms: sooner than a browser's own menu comes. */
const HOLD = 350;
/** No finger rests quite still: it has gone on to scroll beyond so many px. */
const SLOP = 10;

/** Follows the pointer from where it was pressed. The answer stops it, as Escape does. */
export function followPointer<Carried, Place>(
  start: PointerEvent,
  mark: string,
  host: DragHost<Carried, Place>,
): () => void {
  const { ghost } = host;
  let drag: Drag<Carried, Place> | undefined;
  let frame = 0;
  const last = { x: start.clientX, y: start.clientY, copy: start.ctrlKey || start.altKey };
  const isHeld = start.pointerType !== 'mouse';

  const draw = () => {
    frame = 0;
    drag?.draw(last);
    if (drag?.pull(last) === true) later();
  };
  const later = () => {
    frame ||= requestAnimationFrame(draw);
  };
  /** False: there is nothing to lift. */
  const lift = (): boolean => {
    const lifted = host.lift(mark);
    if (lifted === undefined) {
      stop();
      return false;
    }
    drag = new Drag(host, lifted.carried, lifted.name);
    // the cursor is the ghost's then, and nothing lights up under the pointer
    ghost.setPointerCapture(start.pointerId);
    return true;
  };
  const hold = isHeld ? setTimeout(() => lift() && later(), HOLD) : undefined;
  const onOther = (event: PointerEvent) => {
    // two fingers pinch
    if (event.pointerId !== start.pointerId && isHeld) stop();
  };
  const onMove = (event: PointerEvent) => {
    if (event.pointerId !== start.pointerId) return;
    [last.x, last.y] = [event.clientX, event.clientY];
    last.copy = event.ctrlKey || event.altKey;
    if (drag === undefined) {
      const far = Math.hypot(last.x - start.clientX, last.y - start.clientY);
      if (isHeld && far > SLOP) stop();
      if (isHeld || far < THRESHOLD || !lift()) return;
    }
    later();
  };
  const onUp = (event: PointerEvent) => {
    if (event.pointerId !== start.pointerId) return;
    const place = event.type === 'pointerup' ? drag?.placeAt(last) : undefined;
    const { carried } = drag ?? {};
    if (drag !== undefined) swallowClick();
    stop();
    if (place !== undefined && carried !== undefined) host.onDrop(carried, place, last.copy);
  };
  const onKey = (event: KeyboardEvent) => {
    if (drag === undefined) return;
    if (event.key === 'Escape' && event.type === 'keydown') {
      event.preventDefault();
      event.stopPropagation();
      swallowClick();
      stop();
    } else if (event.key === 'Control' || event.key === 'Alt') {
      // Alt alone would open the browser's menu
      event.preventDefault();
      last.copy = event.type === 'keydown';
      later();
    }
  };
  const onScroll = () => {
    drag?.measure();
    later();
  };
  const stop = () => {
    clearTimeout(hold);
    cancelAnimationFrame(frame);
    if (ghost.hasPointerCapture(start.pointerId)) ghost.releasePointerCapture(start.pointerId);
    drag?.end();
    drag = undefined;
    ghost.hidden = true;
    listening.abort();
  };
  const listening = new AbortController();
  const { signal } = listening;
  document.addEventListener('pointerdown', onOther, { signal });
  document.addEventListener('pointermove', onMove, { signal });
  document.addEventListener('pointerup', onUp, { signal });
  document.addEventListener('pointercancel', onUp, { signal });
  document.addEventListener('keydown', onKey, { signal, capture: true });
  document.addEventListener('keyup', onKey, { signal, capture: true });
  document.addEventListener('scroll', onScroll, { signal, capture: true });
  window.addEventListener('blur', stop, { signal });
  return stop;
}

/** One drag under way. */
class Drag<Carried, Place> {
  readonly carried: Carried;
  readonly #host: DragHost<Carried, Place>;
  readonly #hint: HTMLElement | null;
  #over: Element | null = null;
  #words: string | undefined;
  #zones: Zones = new Map();
  #scrollables: readonly Scrollable[] = [];
  readonly #edges = new EdgePull();
  #from: ScreenPoint | undefined;
  #moved = false;

  constructor(host: DragHost<Carried, Place>, carried: Carried, name: string) {
    this.#host = host;
    this.carried = carried;
    const { ghost, root } = host;
    // read before anything is changed, or all of the page would be laid out for it
    this.measure();
    root.dataset['lifted'] = 'true';
    this.#hint = ghost.querySelector('[data-hint]');
    ghost.querySelector('[data-name]')?.replaceChildren(name);
    this.#hint?.replaceChildren();
    ghost.hidden = false;
  }

  /** Moves what the pointer rests at the edge of; whether that goes on. */
  pull(point: ScreenPoint): boolean {
    // where it was lifted it may rest
    this.#from ??= { ...point };
    this.#moved ||= Math.hypot(point.x - this.#from.x, point.y - this.#from.y) > SLOP;
    if (!this.#moved) return false;
    return this.#edges.at(point, this.#scrollables, performance.now());
  }

  /** Where everything is; again when something has scrolled. */
  measure(): void {
    const zones = this.#host.root.querySelectorAll<HTMLElement>('[data-drop]');
    this.#zones = new Map(
      [...zones].map((zone) => [zone.dataset['drop'] ?? '', zone.getBoundingClientRect()]),
    );
    const own = this.#host.scrollableAt?.(this.#zones);
    this.#scrollables = [...(own === undefined ? [] : [own]), ...scrollablesOf(this.#host.root)];
  }

  draw(point: ScreenPoint & { readonly copy: boolean }): void {
    const { ghost, root, tell, elementOf } = this.#host;
    const place = this.placeAt(point);
    const words = place && tell(this.carried, place, point.copy);
    ghost.style.transform = `translate(${point.x + 12}px, ${point.y + 12}px)`;
    this.#mark(words === undefined || place === undefined ? null : elementOf(place, root));
    if (words === this.#words) return;
    this.#words = words;
    this.#hint?.replaceChildren(words ?? '');
  }

  placeAt(point: ScreenPoint): Place | undefined {
    return this.#host.placeAt(point, this.#zones);
  }

  end(): void {
    delete this.#host.root.dataset['lifted'];
    this.#mark(null);
  }

  #mark(element: Element | null): void {
    if (element === this.#over) return;
    this.#over?.removeAttribute('data-over');
    element?.setAttribute('data-over', 'true');
    this.#over = element;
  }
}

/** A drag ends in no click. */
export function swallowClick(): void {
  window.addEventListener('click', swallow, { capture: true, once: true });
  setTimeout(() => window.removeEventListener('click', swallow, { capture: true }), 0);
}

function swallow(event: MouseEvent): void {
  event.stopPropagation();
  event.preventDefault();
}

import { hitPane } from '#app/domain/vmp/layouts.ts';
import type { PaneCell } from '#app/domain/vmp/layouts.ts';
import type { Carried, DropPlace } from './composer-edits.ts';

/**
 * Dragging by mouse or pen. Nothing is drawn by React meanwhile: one element follows the pointer,
 * where it would drop is found in the geometry, and what is under it is marked by an attribute.
 *
 * In the composer `data-drag` marks what can be dragged, `data-drop` the frame, the tray and the
 * palette, `data-slot` each pane.
 */
export interface DragHost {
  readonly root: HTMLElement;
  readonly ghost: HTMLElement;
  readonly cells: readonly PaneCell[];
  /** What an element with `data-drag` carries, and its name; undefined: nothing. */
  readonly lift: (mark: string) => { readonly carried: Carried; readonly name: string } | undefined;
  /** What would happen, in words; undefined: nothing. */
  readonly tell: (carried: Carried, place: DropPlace, copy: boolean) => string | undefined;
  readonly onDrop: (carried: Carried, place: DropPlace, copy: boolean) => void;
}

/** So far the pointer has to go before it is a drag, in px. */
const THRESHOLD = 4;

/** Follows the pointer from where it was pressed. The answer stops it, as Escape does. */
export function followPointer(start: PointerEvent, mark: string, host: DragHost): () => void {
  const { ghost } = host;
  let drag: Drag | undefined;
  let frame = 0;
  const last = { x: start.clientX, y: start.clientY, copy: start.ctrlKey || start.altKey };

  const draw = () => {
    frame = 0;
    drag?.draw(last);
  };
  const later = () => {
    frame ||= requestAnimationFrame(draw);
  };
  const onMove = (event: PointerEvent) => {
    if (event.pointerId !== start.pointerId) return;
    [last.x, last.y] = [event.clientX, event.clientY];
    last.copy = event.ctrlKey || event.altKey;
    if (drag === undefined) {
      const far = Math.hypot(last.x - start.clientX, last.y - start.clientY) >= THRESHOLD;
      const lifted = far ? host.lift(mark) : undefined;
      if (!far) return;
      if (lifted === undefined) {
        stop();
        return;
      }
      drag = new Drag(host, lifted.carried, lifted.name);
      // the cursor is the ghost's then, and nothing lights up under the pointer
      ghost.setPointerCapture(start.pointerId);
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
    cancelAnimationFrame(frame);
    if (ghost.hasPointerCapture(start.pointerId)) ghost.releasePointerCapture(start.pointerId);
    drag?.end();
    drag = undefined;
    ghost.hidden = true;
    listening.abort();
  };
  const listening = new AbortController();
  const { signal } = listening;
  document.addEventListener('pointermove', onMove, { signal });
  document.addEventListener('pointerup', onUp, { signal });
  document.addEventListener('pointercancel', onUp, { signal });
  document.addEventListener('keydown', onKey, { signal, capture: true });
  document.addEventListener('keyup', onKey, { signal, capture: true });
  document.addEventListener('scroll', onScroll, { signal, capture: true });
  window.addEventListener('blur', stop, { signal });
  return stop;
}

interface Point {
  readonly x: number;
  readonly y: number;
  readonly copy: boolean;
}

/** One drag under way. */
class Drag {
  readonly carried: Carried;
  readonly #host: DragHost;
  readonly #told: HTMLElement | null;
  #over: Element | null = null;
  #words: string | undefined;
  #boxes: ReadonlyMap<string, DOMRect> = new Map();

  constructor(host: DragHost, carried: Carried, name: string) {
    this.#host = host;
    this.carried = carried;
    const { ghost } = host;
    this.#told = ghost.querySelector('[data-told]');
    ghost.querySelector('[data-name]')?.replaceChildren(name);
    this.#told?.replaceChildren();
    ghost.hidden = false;
    this.measure();
  }

  /** Where everything is; again when something has scrolled. */
  measure(): void {
    const zones = this.#host.root.querySelectorAll<HTMLElement>('[data-drop]');
    this.#boxes = new Map(
      [...zones].map((zone) => [zone.dataset['drop'] ?? '', zone.getBoundingClientRect()]),
    );
  }

  draw(point: Point): void {
    const { ghost, tell } = this.#host;
    ghost.style.transform = `translate3d(${point.x + 12}px, ${point.y + 12}px, 0)`;
    const place = this.placeAt(point);
    const words = place && tell(this.carried, place, point.copy);
    this.#mark(words === undefined || place === undefined ? null : this.#elementOf(place));
    if (words === this.#words) return;
    this.#words = words;
    this.#told?.replaceChildren(words ?? '');
  }

  placeAt({ x, y }: Point): DropPlace | undefined {
    const inside = (zone: string) => {
      const box = this.#boxes.get(zone);
      const hit = box && x >= box.left && x <= box.right && y >= box.top && y <= box.bottom;
      return hit ? box : undefined;
    };
    const frame = inside('frame');
    if (frame !== undefined) {
      const at = { x: (x - frame.left) / frame.width, y: (y - frame.top) / frame.height };
      const slot = hitPane({ cells: this.#host.cells }, at);
      return slot === undefined ? undefined : { on: 'pane', slot };
    }
    if (inside('tray')) return { on: 'tray' };
    return inside('out') ? { on: 'out' } : undefined;
  }

  end(): void {
    this.#mark(null);
  }

  #elementOf(place: DropPlace): Element | null {
    const { root } = this.#host;
    return place.on === 'pane'
      ? root.querySelector(`[data-slot="${place.slot}"]`)
      : root.querySelector(`[data-drop="${place.on}"]`);
  }

  #mark(element: Element | null): void {
    if (element === this.#over) return;
    this.#over?.removeAttribute('data-over');
    element?.setAttribute('data-over', 'true');
    this.#over = element;
  }
}

/** A drag ends in no click. */
function swallowClick(): void {
  window.addEventListener('click', swallow, { capture: true, once: true });
  setTimeout(() => window.removeEventListener('click', swallow, { capture: true }), 0);
}

function swallow(event: MouseEvent): void {
  event.stopPropagation();
  event.preventDefault();
}

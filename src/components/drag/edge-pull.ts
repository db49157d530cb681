/** In px of the screen. */
export interface ScreenPoint {
  readonly x: number;
  readonly y: number;
}

/** So near to an edge, in px, what is dragged pulls on it. */
const EDGE = 32;
/** In px a frame, at the edge itself. */
const FASTEST = 14;
/** What only crosses the edge does not pull: it has to stay there so long, in ms. */
const RESTS = 250;

/** A rectangle of the screen. */
type Box = Pick<DOMRect, 'left' | 'right' | 'top' | 'bottom' | 'width' | 'height'>;

/** How far what is seen moves in one frame: to the right and down where it is positive. */
export function pullOf({ x, y }: ScreenPoint, box: Box): ScreenPoint {
  const inside = x >= box.left && x <= box.right && y >= box.top && y <= box.bottom;
  if (!inside) return { x: 0, y: 0 };
  return {
    x: pull(box.right - x, box.width) - pull(x - box.left, box.width),
    y: pull(box.bottom - y, box.height) - pull(y - box.top, box.height),
  };
}

/** Of a narrow box at most a quarter pulls on each side. */
function pull(distance: number, size: number): number {
  const edge = Math.min(EDGE, size / 4);
  return distance >= edge ? 0 : ((edge - distance) / edge) * FASTEST;
}

/** Something that shows a part of what it holds. */
export interface Scrollable {
  readonly box: Box;
  /** False where there is no more of it. */
  readonly moveBy: (by: ScreenPoint) => boolean;
}

/** Scrolls what the pointer rests at the edge of. */
export class EdgePull {
  #since: number | undefined;

  /** `scrollables`: the innermost first. True: ask again in the next frame. */
  at(point: ScreenPoint, scrollables: readonly Scrollable[], now: number): boolean {
    const pulled = scrollables.flatMap((scrollable) => {
      const by = pullOf(point, scrollable.box);
      return by.x === 0 && by.y === 0 ? [] : [{ scrollable, by }];
    });
    if (pulled.length === 0) {
      this.#since = undefined;
      return false;
    }
    this.#since ??= now;
    if (now - this.#since < RESTS) return true;
    return pulled.some(({ scrollable, by }) => scrollable.moveBy(by));
  }
}

/** What scrolls: what is marked by `data-scrolls` inside, and the page around it. */
export function scrollablesOf(root: HTMLElement): readonly Scrollable[] {
  const marked = [...root.querySelectorAll<HTMLElement>('[data-scrolls]')].toReversed();
  const around = root.closest<HTMLElement>('[data-scrolls]');
  const page = document.documentElement;
  const scrolls = getComputedStyle(page).overflowY !== 'hidden';
  return [
    ...marked.map((element) => scrollableOf(element, element.getBoundingClientRect())),
    ...(around === null ? [] : [scrollableOf(around, around.getBoundingClientRect())]),
    ...(scrolls
      ? [scrollableOf(page, new DOMRect(0, 0, page.clientWidth, page.clientHeight))]
      : []),
  ];
}

function scrollableOf(element: HTMLElement, box: Box): Scrollable {
  return {
    box,
    moveBy: ({ x, y }) => {
      const { scrollLeft: left, scrollTop: top } = element;
      element.scrollLeft += x;
      element.scrollTop += y;
      return element.scrollLeft !== left || element.scrollTop !== top;
    },
  };
}

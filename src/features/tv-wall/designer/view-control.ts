import {
  broughtIntoView,
  centredOn,
  closeTo,
  fitted,
  inSight,
  kept,
  NO_VIEW,
  panned,
  toWall,
  zoomedAt,
} from '../model/view.ts';
import type { Point, StageSize, View } from '../model/view.ts';
import { boundsOf } from '../model/wall-style.ts';
import type { Rectangle } from '../model/wall-style.ts';

/** What the view moves; nothing of it is drawn by React meanwhile. */
interface Parts {
  readonly stage: HTMLElement;
  readonly surface: HTMLElement;
}

/** So long after the last move the letters are made sharp again, in ms. */
const SETTLED = 160;
/** So much closer than the whole wall counts as zoomed in. */
const CLOSER = 1.01;

/**
 * Zoom and pan of one stage. The surface moves by its transform, once a frame at most; `data-whole`
 * on the stage says whether all of the wall is in sight.
 */
export class ViewControl {
  /** Space was held to drag the view: letting it go is no press of a key. */
  spaceTaken = false;
  /** Where the pointer is on the stage, while it is there: keys zoom on it. */
  pointer: Point | undefined;
  #view: View = NO_VIEW;
  #size: StageSize = { width: 0, height: 0 };
  #area: Rectangle;
  #parts: Parts | undefined;
  #frame = 0;
  #settling: ReturnType<typeof setTimeout> | undefined;
  readonly #listeners = new Set<() => void>();

  constructor(area: Rectangle) {
    this.#area = area;
  }

  /** The answer takes it off again. */
  attach(parts: Parts): () => void {
    this.#parts = parts;
    const watching = new ResizeObserver(() => this.#measure());
    watching.observe(parts.stage);
    this.#measure();
    return () => {
      watching.disconnect();
      cancelAnimationFrame(this.#frame);
      clearTimeout(this.#settling);
      this.#settling = undefined;
      this.#frame = 0;
      this.#parts = undefined;
    };
  }

  get view(): View {
    return this.#view;
  }

  /** All of the wall is in sight. */
  get whole(): boolean {
    return this.#view.scale <= this.#fit().scale * CLOSER;
  }

  /** 1: the whole wall. */
  get zoom(): number {
    return this.#view.scale / this.#fit().scale;
  }

  /** The part of the wall that is in sight. */
  get sight(): Rectangle {
    return inSight(this.#view, this.#size);
  }

  /** Called once a frame while the view moves. */
  listen(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** Of another style. */
  setArea(area: Rectangle): void {
    if (area === this.#area) return;
    this.#area = area;
    this.fit();
  }

  fit(): void {
    this.#set(this.#fit());
  }

  /** All of these boxes, as close as can be. */
  showAll(cells: readonly Rectangle[]): void {
    if (cells.length > 0) this.#set(closeTo(boundsOf(cells), this.#area, this.#size));
  }

  /** Without a point it is the middle that stays where it is. */
  zoomBy(factor: number, at: Point = this.#middle()): void {
    this.#set(zoomedAt(this.#view, factor, at, this.#area, this.#size));
  }

  /** False: it cannot go further that way. */
  panBy(by: Point): boolean {
    const before = this.#view;
    this.#set(kept(panned(before, by), this.#area, this.#size));
    return Math.abs(before.x - this.#view.x) + Math.abs(before.y - this.#view.y) > 0.5;
  }

  show(view: View): void {
    this.#set(kept(view, this.#area, this.#size));
  }

  bringIntoView(cell: Rectangle): void {
    if (!this.whole) this.show(broughtIntoView(this.#view, cell, this.#size));
  }

  centreOn(point: Point): void {
    this.show(centredOn(this.#view, point, this.#size));
  }

  /** A point of the window in px from the corner of the stage. */
  onStage({ x, y }: Point): Point {
    const corner = this.#parts?.stage.getBoundingClientRect();
    return corner === undefined ? { x, y } : { x: x - corner.left, y: y - corner.top };
  }

  /** What a point of the stage, in px from its corner, stands on. */
  onWall(point: Point): Point {
    return toWall(this.#view, point);
  }

  #fit(): View {
    return fitted(this.#area, this.#size);
  }

  #middle(): Point {
    return { x: this.#size.width / 2, y: this.#size.height / 2 };
  }

  #measure(): void {
    if (this.#parts === undefined) return;
    const { clientWidth: width, clientHeight: height } = this.#parts.stage;
    if (width === 0 || height === 0) return;
    const whole = this.#view === NO_VIEW || this.whole;
    this.#size = { width, height };
    this.#view = whole ? this.#fit() : kept(this.#view, this.#area, this.#size);
    this.#apply();
  }

  #set(view: View): void {
    if (view === this.#view) return;
    this.#view = view;
    this.#frame ||= requestAnimationFrame(() => {
      this.#frame = 0;
      this.#move();
    });
  }

  #move(): void {
    if (this.#parts === undefined) return;
    const { surface } = this.#parts;
    // while it moves what is drawn is only stretched
    if (this.#settling === undefined) surface.style.willChange = 'transform';
    clearTimeout(this.#settling);
    this.#settling = setTimeout(() => {
      this.#settling = undefined;
      surface.style.willChange = '';
    }, SETTLED);
    this.#apply();
  }

  #apply(): void {
    if (this.#parts === undefined) return;
    const { stage, surface } = this.#parts;
    const { scale, x, y } = this.#view;
    surface.style.transform = `translate(${x}px, ${y}px) scale(${scale})`;
    const whole = String(this.whole);
    if (stage.dataset['whole'] !== whole) stage.dataset['whole'] = whole;
    for (const listener of this.#listeners) listener();
  }
}

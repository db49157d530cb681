import type { Ref } from 'react';
import type { Rectangle } from '../model/wall-style.ts';
import styles from './wall-stage.module.css';

interface MovingFrameProps {
  readonly ref: Ref<HTMLDivElement>;
  readonly className: string | undefined;
  readonly hidden?: boolean;
}

/** A rectangle that follows a gesture: {@link moveFrame} puts it somewhere, and nothing is laid out or painted for it. */
export function MovingFrame({ ref, className, hidden }: MovingFrameProps) {
  return (
    <div ref={ref} className={`${styles['moving']} ${className}`} hidden={hidden} aria-hidden>
      {/* the ground, and the four sides over it */}
      <i />
      <i />
      <i />
      <i />
      <i />
    </div>
  );
}

/** In px; `line`: how thick its sides are. */
export function moveFrame(
  frame: HTMLElement,
  { x, y, width, height }: Rectangle,
  line: number,
): void {
  const [left, top] = [Math.round(x), Math.round(y)];
  const [right, bottom] = [Math.round(x + width), Math.round(y + height)];
  const [wide, high] = [right - left, bottom - top];
  const parts = [
    [left, top, wide, high],
    [left, top, wide, line],
    [left, top, line, high],
    [left, bottom - line, wide, line],
    [right - line, top, line, high],
  ] as const;
  for (const [at, part] of [...frame.children].entries()) {
    const [dx = 0, dy = 0, across = 0, down = 0] = parts[at] ?? [];
    if (part instanceof HTMLElement) {
      part.style.transform = `translate(${dx}px, ${dy}px) scale(${across}, ${down})`;
    }
  }
}

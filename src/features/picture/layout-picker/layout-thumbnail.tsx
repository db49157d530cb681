import { layoutOf } from '../model/layouts.ts';
import styles from './layout-picker.module.css';

/** The frame of the drawing, 16:9, in its own units. */
const [WIDTH, HEIGHT] = [96, 54];

interface LayoutThumbnailProps {
  readonly layout: number;
}

/** A layout as a small drawing, made from its geometry; an empty frame for one that is not known. */
export function LayoutThumbnail({ layout }: LayoutThumbnailProps) {
  return (
    <svg
      className={styles['thumbnail']}
      viewBox={`-1 -1 ${WIDTH + 2} ${HEIGHT + 2}`}
      data-known={layoutOf(layout) !== undefined}
      aria-hidden
    >
      <path d={outlineOf(layout)} />
    </svg>
  );
}

const outlines = new Map<number, string>();

/** Every pane as one rectangle of a single path: what lies over another is drawn later. */
function outlineOf(id: number): string {
  let outline = outlines.get(id);
  if (outline === undefined) {
    const cells = layoutOf(id)?.cells ?? [{ x: 0, y: 0, width: 1, height: 1 }];
    outline = cells
      .map(({ x, y, width, height }) => {
        const [left, top] = [short(x * WIDTH), short(y * HEIGHT)];
        const [right, bottom] = [short((x + width) * WIDTH), short((y + height) * HEIGHT)];
        return `M${left} ${top}H${right}V${bottom}H${left}Z`;
      })
      .join('');
    outlines.set(id, outline);
  }
  return outline;
}

/** Two decimals are finer than any screen. */
function short(value: number): number {
  return Number(value.toFixed(2));
}

import { useEffect, useMemo, useRef, type PointerEvent } from 'react';
import { contentAt } from '../model/wall.ts';
import type { Wall } from '../model/wall.ts';
import { MovingFrame, moveFrame } from './moving-frame.tsx';
import type { ViewControl } from './view-control.ts';
import type { WallSurface } from './wall-surface.ts';
import styles from './wall-stage.module.css';

interface MinimapProps {
  readonly surface: WallSurface;
  readonly wall: Wall;
  readonly control: ViewControl;
}

/** The number of boxes from which a wall has a minimap. */
export const MINIMAP_FROM = 24;
const WIDTH = 168;
/** How thick the sides of what is in sight are, in px. */
const LENS_LINE = 2;

/** The whole wall in a corner, with what is in sight; where it is pressed is what is looked at. */
export function Minimap({ surface, wall, control }: MinimapProps) {
  const lens = useRef<HTMLDivElement>(null);
  const { area, cells, boxes } = surface;
  const scale = WIDTH / area.width;
  const height = Math.max(area.height * scale, 12);

  useEffect(() => {
    const follow = () => {
      const { x, y, width, height: tall } = control.sight;
      const element = lens.current;
      if (element === null) return;
      const [left, top] = [(x - area.x) * scale, (y - area.y) * scale];
      moveFrame(
        element,
        { x: left, y: top, width: width * scale, height: tall * scale },
        LENS_LINE,
      );
    };
    follow();
    return control.listen(follow);
  }, [control, area, scale]);

  const paths = useMemo(() => {
    const outline = (filled: boolean) =>
      cells
        .flatMap(({ x, y, width, height: tall }, place) => {
          const id = boxes[place]?.id ?? '';
          const own = contentAt(wall, id).kind !== 'empty';
          return own === filled ? [`M${x} ${y}h${width}v${tall}h${-width}Z`] : [];
        })
        .join('');
    return { empty: outline(false), filled: outline(true) };
  }, [cells, boxes, wall]);

  const look = (event: PointerEvent<HTMLDivElement>) => {
    const corner = event.currentTarget.getBoundingClientRect();
    control.centreOn({
      x: area.x + (event.clientX - corner.left) / scale,
      y: area.y + (event.clientY - corner.top) / scale,
    });
  };
  return (
    // another way to what the arrow keys, the wheel and a drag do
    <div
      className={styles['minimap']}
      style={{ width: WIDTH, height }}
      data-over-stage
      aria-hidden
      onPointerDown={(event) => {
        event.stopPropagation();
        event.currentTarget.setPointerCapture(event.pointerId);
        look(event);
      }}
      onPointerMove={(event) => {
        if (event.currentTarget.hasPointerCapture(event.pointerId)) look(event);
      }}
      onClick={(event) => event.stopPropagation()}
    >
      <svg viewBox={`${area.x} ${area.y} ${area.width} ${area.height}`}>
        <path d={paths.empty} data-filled="false" />
        <path d={paths.filled} data-filled="true" />
      </svg>
      <MovingFrame ref={lens} className={styles['lens']} />
    </div>
  );
}

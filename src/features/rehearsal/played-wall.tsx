import { useLayoutEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { isRawCode } from '#app/lib/code-names.ts';
import type { Composition } from '#app/features/picture/model/composition.ts';
import { BoxFace } from '#app/features/tv-wall/designer/box-face.tsx';
import { useBoxWords } from '#app/features/tv-wall/designer/box-words.ts';
import { ViewControl } from '#app/features/tv-wall/designer/view-control.ts';
import {
  letterSize,
  roomForText,
  SURFACE_WIDTH,
} from '#app/features/tv-wall/designer/wall-surface.ts';
import type { WallSurface } from '#app/features/tv-wall/designer/wall-surface.ts';
import type { BoxShown } from '#app/features/tv-wall/model/play.ts';
import { contentAt } from '#app/features/tv-wall/model/wall.ts';
import type { Wall } from '#app/features/tv-wall/model/wall.ts';
import wallStyles from '#app/features/tv-wall/designer/wall-stage.module.css';
import styles from './rehearsal.module.css';

interface PlayedWallProps {
  readonly name: string;
  readonly wall: Wall;
  readonly surface: WallSurface;
  /** What the boxes of `surface.ids` show; null while the play is stopped. */
  readonly shown: readonly BoxShown[] | null;
  readonly meetingPicture: Composition | null;
}

/** A wall true to scale, to look at while it plays. */
export function PlayedWall({ name, wall, surface, shown, meetingPicture }: PlayedWallProps) {
  const { t: marks } = useTranslation('punctuation');
  const words = useBoxWords();
  const stage = useRef<HTMLDivElement>(null);
  const ground = useRef<HTMLUListElement>(null);
  const { area, boxes, cells, ids } = surface;
  const [control] = useState(() => new ViewControl(area));

  useLayoutEffect(() => {
    if (stage.current === null || ground.current === null) return undefined;
    return control.attach({ stage: stage.current, surface: ground.current });
  }, [control]);
  useLayoutEffect(() => control.setArea(area), [control, area]);

  const placeOfId = new Map(ids.map((id, place) => [id, place]));
  return (
    <div
      ref={stage}
      className={`${wallStyles['stage']} ${styles['wall']}`}
      style={{ aspectRatio: `${Math.max(area.width, 1)} / ${Math.max(area.height, 1)}` }}
    >
      <ul
        ref={ground}
        className={wallStyles['surface']}
        aria-label={name}
        style={{ width: SURFACE_WIDTH, height: area.height }}
      >
        {boxes.map((box, place) => {
          const cell = cells[place];
          if (cell === undefined) return null;
          const content = contentAt(wall, box.id);
          const seen = shown?.[placeOfId.get(box.id) ?? -1];
          const polled = wall.mode === 'batch-poll' && content.kind === 'empty';
          const letters = letterSize(cell);
          const what =
            seen === undefined
              ? words.content(content)
              : `${words.content(content)}${marks('comma')}${words.shown(seen)}`;
          const label = words.option(surface.nameOf(box.id), what, words.troubles(box.channel));
          return (
            <li
              key={box.key}
              className={wallStyles['box']}
              style={{
                left: cell.x,
                top: cell.y,
                width: cell.width,
                height: cell.height,
                fontSize: letters,
              }}
              title={label}
              data-kind={isRawCode(content.kind) ? 'raw' : content.kind}
              data-dead={box.channel?.online === false}
            >
              <span className={wallStyles['label']}>{label}</span>
              <span className={wallStyles['top']} aria-hidden>
                <span>{surface.nameOf(box.id)}</span>
              </span>
              <BoxFace
                content={content}
                shown={seen}
                words={words}
                {...roomForText(cell, letters)}
                polled={polled}
                meetingPicture={meetingPicture}
              />
            </li>
          );
        })}
      </ul>
    </div>
  );
}

import { useEffect, useLayoutEffect, useRef, type KeyboardEvent, type MouseEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { contentAt } from '../model/wall.ts';
import type { BoxShown } from '../model/play.ts';
import type { WallSeverity } from '../model/lint.ts';
import type { Composition } from '#app/features/picture/model/composition.ts';
import { useStable } from '#app/components/use-stable.ts';
import { Minimap, MINIMAP_FROM } from './minimap.tsx';
import { MovingFrame } from './moving-frame.tsx';
import { listenToStage } from './stage-gestures.ts';
import type { WallEditing } from './use-wall-editing.ts';
import type { ViewControl } from './view-control.ts';
import { WallBox } from './wall-box.tsx';
import { SURFACE_WIDTH } from './wall-surface.ts';
import styles from './wall-stage.module.css';

/** What is wrong in one box. */
export interface BoxTrouble {
  readonly count: number;
  readonly worst: WallSeverity;
}

interface WallStageProps {
  readonly editing: WallEditing;
  readonly control: ViewControl;
  /** By id of the box, in the order of the surface's ids; null while nothing is played. */
  readonly shown: readonly BoxShown[] | null;
  readonly troubles: ReadonlyMap<string, BoxTrouble>;
  readonly meetingPicture: Composition | null;
  readonly describedBy: string;
  readonly onKeyDown: (event: KeyboardEvent) => void;
  readonly onKeyUp: (event: KeyboardEvent) => void;
  readonly onBox: (place: number, event: MouseEvent) => void;
  readonly onGround: () => void;
  readonly onBand: (places: readonly number[], adds: boolean) => void;
}

/** The wall true to scale, to look at from near and far: its boxes are one stop of the tab order. */
export function WallStage(props: WallStageProps) {
  const { editing, control, shown, troubles, meetingPicture } = props;
  const { t } = useTranslation('wallDesigner');
  const { wall, surface, selection, at, armed, words, style } = editing;
  const { area, boxes, cells, ids } = surface;
  const stage = useRef<HTMLDivElement>(null);
  const ground = useRef<HTMLDivElement>(null);
  const band = useRef<HTMLDivElement>(null);
  const carries = useStable((place: number) => {
    const id = boxes[place]?.id;
    return id !== undefined && contentAt(wall, id).kind !== 'empty';
  });
  const cellsNow = useStable(() => cells);
  const onBand = useStable(props.onBand);

  // before it is painted the wall stands where it belongs
  useLayoutEffect(() => {
    if (stage.current === null || ground.current === null) return undefined;
    return control.attach({ stage: stage.current, surface: ground.current });
  }, [control]);
  useLayoutEffect(() => control.setArea(area), [control, area]);
  useEffect(() => {
    if (stage.current === null || band.current === null) return undefined;
    return listenToStage({
      stage: stage.current,
      band: band.current,
      control,
      cells: cellsNow,
      carries,
      onBand,
    });
  }, [control, cellsNow, carries, onBand]);

  const onClick = (event: MouseEvent) => {
    const box = event.target instanceof Element && event.target.closest('[data-place]');
    if (box) props.onBox(Number(box.getAttribute('data-place')), event);
    else props.onGround();
  };
  const placeOfId = shown === null ? undefined : new Map(ids.map((id, place) => [id, place]));
  return (
    <div
      ref={stage}
      className={styles['stage']}
      data-stage
      data-drop="wall"
      data-armed={armed !== null}
    >
      {/* boxes at their places: no native element is such a list; the focus is on one of them */}
      {/* oxlint-disable jsx-a11y/prefer-tag-over-role, jsx-a11y/interactive-supports-focus */}
      <div
        className={styles['view']}
        role="listbox"
        aria-multiselectable
        aria-label={t('stage', { name: style.name })}
        aria-describedby={props.describedBy}
        onKeyDown={props.onKeyDown}
        onKeyUp={props.onKeyUp}
        onClick={onClick}
      >
        <div
          ref={ground}
          className={styles['surface']}
          style={{ width: SURFACE_WIDTH, height: area.height }}
        >
          {boxes.map((box, place) => {
            const cell = cells[place];
            const trouble = troubles.get(box.id);
            const playing = placeOfId?.get(box.id);
            const content = contentAt(wall, box.id);
            if (cell === undefined) return null;
            return (
              <WallBox
                key={box.key}
                box={box}
                place={place}
                cell={cell}
                name={surface.nameOf(box.id)}
                content={content}
                polled={wall.mode === 'batch-poll' && content.kind === 'empty'}
                locked={editing.locked.has(box.id)}
                selected={selection.chosen.has(box.key)}
                tabStop={place === at}
                shown={playing === undefined ? undefined : shown?.[playing]}
                problems={trouble?.count ?? 0}
                worst={trouble?.worst}
                words={words}
                meetingPicture={meetingPicture}
              />
            );
          })}
        </div>
      </div>
      {/* oxlint-enable jsx-a11y/prefer-tag-over-role, jsx-a11y/interactive-supports-focus */}
      <MovingFrame ref={band} className={styles['band']} hidden />
      {boxes.length >= MINIMAP_FROM && <Minimap surface={surface} wall={wall} control={control} />}
    </div>
  );
}

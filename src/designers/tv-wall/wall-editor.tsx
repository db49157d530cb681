import {
  useCallback,
  useId,
  useMemo,
  useRef,
  useState,
  type KeyboardEvent,
  type MouseEvent,
} from 'react';
import { useTranslation } from 'react-i18next';
import type { WallProblem } from '#app/domain/tv-wall/lint.ts';
import type { WallPreset } from '#app/domain/tv-wall/wall.ts';
import type { WallStyle } from '#app/domain/tv-wall/wall-style.ts';
import type { Participant } from '#app/domain/vmp/participant.ts';
import type { Edits } from '../editing/edits.ts';
import { toggle } from '../people/selection.ts';
import { useStable } from '../use-stable.ts';
import type { PaletteHandle } from '../vmp/palette.tsx';
import { BoxProperties } from './box-properties.tsx';
import { problemsByBox } from './grouped-wall-problems.ts';
import { PlayedStage } from './played-stage.tsx';
import { StrayContents } from './stray-contents.tsx';
import { areaTo, useBoxKeys } from './use-box-keys.ts';
import { selectBox, useWallDesk } from './use-wall-desk.ts';
import type { Luggage } from './use-wall-desk.ts';
import { useWallDrag } from './use-wall-drag.tsx';
import { ViewControl } from './view-control.ts';
import type { WallMeeting } from './wall-designer-props.ts';
import { WallDrawers } from './wall-drawers.tsx';
import type { OpenWallDrawer } from './wall-drawers.tsx';
import { WallHint } from './wall-hint.tsx';
import { WallPalette } from './wall-palette.tsx';
import { WallProblems } from './wall-problems.tsx';
import { WallSettings } from './wall-settings.tsx';
import { WallToolbar } from './wall-toolbar.tsx';
import { ZoomBar } from './zoom-bar.tsx';
import look from '../vmp/composer.module.css';
import styles from './wall.module.css';

interface WallEditorProps {
  readonly edits: Edits<WallPreset>;
  /** Of the wall in the preset. */
  readonly place: number;
  readonly style: WallStyle;
  readonly people: readonly Participant[];
  readonly meeting: WallMeeting;
  readonly luggage: Luggage;
  readonly problems: readonly WallProblem[];
  readonly onRemove: () => void;
  readonly onRefresh?: (() => void) | undefined;
}

/** One wall: people and sources on one side, the wall in the middle, what is selected on the other. */
export function WallEditor(props: WallEditorProps) {
  const { edits, place, style, people, meeting, luggage, problems } = props;
  const { t } = useTranslation('wallDesigner');
  const id = useId();
  const root = useRef<HTMLDivElement>(null);
  const palette = useRef<PaletteHandle>(null);
  const desk = useWallDesk({ edits, place, style, people, luggage });
  const { surface, selection, armed, boxes, at } = desk;
  const [control] = useState(() => new ViewControl(surface.area));
  const [open, setOpen] = useState<OpenWallDrawer | null>(null);
  const troubles = useMemo(() => problemsByBox(problems), [problems]);

  const focusBox = useStable((where: number) => {
    const cell = surface.cells[where];
    if (cell !== undefined) control.bringIntoView(cell);
    root.current
      ?.querySelector<HTMLElement>(`[data-place="${where}"]`)
      ?.focus({ preventScroll: true });
  });
  const places = useMemo(() => ({ findPerson: () => palette.current?.focus() }), []);
  const keys = useBoxKeys({ desk, control, places, focusBox });
  const drag = useWallDrag({ root, palette, desk, control });

  const onBox = useStable((where: number, event: MouseEvent) => {
    const box = surface.boxes[where];
    if (box === undefined) return;
    if (armed !== null) desk.putDown(armed, { on: 'box', box: box.id });
    else if (event.shiftKey) desk.select(areaTo(surface, selection, at, where));
    else if (event.ctrlKey || event.metaKey) desk.select(toggle(selection, box.key));
    else {
      const alone = boxes.length === 1 && boxes[0] === box.id;
      desk.select(alone ? toggle(selection, box.key) : selectBox(surface, where));
    }
    focusBox(where);
  });
  const onGround = useStable(() => desk.select({ ...selection, chosen: new Set() }));
  const onBand = useStable((caught: readonly number[], adds: boolean) => {
    const keysOf = caught.flatMap((where) => surface.boxes[where]?.key ?? []);
    const [first] = keysOf;
    desk.select({
      active: first ?? selection.active,
      anchor: first ?? selection.anchor,
      chosen: new Set(adds ? [...selection.chosen, ...keysOf] : keysOf),
    });
  });
  const goTo = useStable((box: string) => {
    const where = surface.boxes.findIndex((each) => each.id === box);
    if (where < 0) return;
    desk.select(selectBox(surface, where));
    focusBox(where);
  });
  const onBack = useStable(() => focusBox(at));
  const onKeyDownCapture = (event: KeyboardEvent) => {
    // what waits for a box is given up first, wherever the focus is
    if (event.key !== 'Escape' || armed === null || event.nativeEvent.isComposing) return;
    desk.arm(null);
    event.preventDefault();
    event.stopPropagation();
  };
  const close = useCallback(() => setOpen(null), []);

  return (
    // what can be dragged is found by what was pressed; every drag has its click and its key
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <section
      ref={root}
      className={look['composer']}
      aria-label={style.name}
      onPointerDown={drag.onPointerDown}
      onKeyDownCapture={onKeyDownCapture}
    >
      <div className={look['columns']}>
        <WallPalette desk={desk} handle={palette} onBack={onBack} />
        <div className={look['centre']}>
          <div className={look['bar']}>
            <div className={styles['bar']}>
              <WallToolbar desk={desk} places={places} />
              <ZoomBar control={control} />
            </div>
          </div>
          <PlayedStage
            desk={desk}
            control={control}
            meeting={meeting}
            troubles={troubles}
            describedBy={`${id}-keys`}
            onKeyDown={keys.onKeyDown}
            onKeyUp={keys.onKeyUp}
            onBox={onBox}
            onGround={onGround}
            onBand={onBand}
          >
            <WallHint desk={desk} id={`${id}-keys`} />
            <StrayContents desk={desk} />
          </PlayedStage>
          <WallProblems problems={problems} nameOf={surface.nameOf} onGoTo={goTo} />
        </div>
        <div className={look['properties']}>
          <BoxProperties desk={desk} meeting={meeting} onOpen={setOpen} />
          <WallSettings
            desk={desk}
            onEditPoll={() => setOpen({ kind: 'batch-poll' })}
            onRemove={props.onRemove}
            onRefresh={props.onRefresh}
          />
        </div>
      </div>
      {drag.ghost}
      {surface.boxes.length === 0 && <p className={styles['soft']}>{t('style.noBoxes')}</p>}
      <WallDrawers open={open} onClose={close} edits={edits} desk={desk} meeting={meeting} />
    </section>
  );
}

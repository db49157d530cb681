import { useCallback, useId, useMemo, useRef, useState, type MouseEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { WallProblem } from '../model/lint.ts';
import type { WallPreset } from '../model/wall.ts';
import type { WallStyle } from '../model/wall-style.ts';
import type { Participant } from '#app/features/picture/model/participant.ts';
import { DesignerFrame } from '#app/features/picture/designer-parts/designer-frame.tsx';
import type { PaletteHandle } from '#app/features/picture/designer-parts/palette.tsx';
import { clickSpot } from '#app/features/picture/designer-parts/spots.ts';
import type { Edits } from '#app/components/undo/edits.ts';
import { useStable } from '#app/components/use-stable.ts';
import { BoxProperties } from './box-properties.tsx';
import { boxSpots } from './box-spots.ts';
import { problemsByBox } from './grouped-wall-problems.ts';
import { PlayedStage } from './played-stage.tsx';
import { StrayContents } from './stray-contents.tsx';
import { useBoxKeys } from './use-box-keys.ts';
import { selectBox, useWallEditing } from './use-wall-editing.ts';
import type { WallClipboard } from './use-wall-editing.ts';
import { useWallDrag } from './use-wall-drag.tsx';
import { ViewControl } from './view-control.ts';
import type { WallMeeting } from './wall-designer-props.ts';
import { WallDrawers } from './wall-drawers.tsx';
import type { OpenWallDrawer } from './wall-drawers.tsx';
import { WallHint } from './wall-hint.tsx';
import { WallPalette } from './wall-palette.tsx';
import { WallProblems } from './wall-problems.tsx';
import { WallSettingsPanel } from './wall-settings.tsx';
import { WallToolbar } from './wall-toolbar.tsx';
import { ZoomBar } from './zoom-bar.tsx';
import look from '#app/features/picture/designer-parts/designer.module.css';

interface WallEditorProps {
  readonly edits: Edits<WallPreset>;
  /** Index of the wall in the preset. */
  readonly place: number;
  readonly style: WallStyle;
  readonly people: readonly Participant[];
  readonly meeting: WallMeeting;
  readonly clipboard: WallClipboard;
  readonly problems: readonly WallProblem[];
  readonly onRemove: () => void;
  readonly onRefresh?: (() => void) | undefined;
}

/** One wall: people and sources on one side, the wall in the middle, what is selected on the other. */
export function WallEditor(props: WallEditorProps) {
  const { edits, place, style, people, meeting, clipboard, problems } = props;
  const { t } = useTranslation('wallDesigner');
  const id = useId();
  const root = useRef<HTMLElement>(null);
  const palette = useRef<PaletteHandle>(null);
  const editing = useWallEditing({ edits, place, style, people, clipboard });
  const { surface, selection, armed, at } = editing;
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
  const ways = useMemo(() => ({ findPerson: () => palette.current?.focus() }), []);
  const keys = useBoxKeys({ editing, control, ways, focusBox });
  const drag = useWallDrag({ root, palette, editing, control });

  const onBox = useStable((where: number, event: MouseEvent) => {
    clickSpot(boxSpots(editing, focusBox), where, event);
    focusBox(where);
  });
  const onGround = useStable(() => editing.select({ ...selection, chosen: new Set() }));
  const onBand = useStable((caught: readonly number[], adds: boolean) => {
    const keysOf = caught.flatMap((where) => surface.boxes[where]?.key ?? []);
    const [first] = keysOf;
    editing.select({
      active: first ?? selection.active,
      anchor: first ?? selection.anchor,
      chosen: new Set(adds ? [...selection.chosen, ...keysOf] : keysOf),
    });
  });
  const goTo = useStable((box: string) => {
    const where = surface.boxes.findIndex((each) => each.id === box);
    if (where < 0) return;
    editing.select(selectBox(surface, where));
    focusBox(where);
  });
  const onBack = useStable(() => focusBox(at));
  const close = useCallback(() => setOpen(null), []);

  return (
    <DesignerFrame
      root={root}
      label={style.name}
      drag={drag}
      onGiveUp={armed === null ? undefined : () => editing.arm(null)}
      palette={<WallPalette editing={editing} handle={palette} onBack={onBack} />}
      centre={
        <>
          <WallToolbar editing={editing} ways={ways}>
            <ZoomBar control={control} />
          </WallToolbar>
          <PlayedStage
            editing={editing}
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
            <WallHint editing={editing} id={`${id}-keys`} />
            <StrayContents editing={editing} />
          </PlayedStage>
          <WallProblems problems={problems} nameOf={surface.nameOf} onGoTo={goTo} />
        </>
      }
      properties={
        <>
          <BoxProperties editing={editing} meeting={meeting} onOpen={setOpen} />
          <WallSettingsPanel
            editing={editing}
            onEditPoll={() => setOpen({ kind: 'batch-poll' })}
            onRemove={props.onRemove}
            onRefresh={props.onRefresh}
          />
        </>
      }
    >
      {surface.boxes.length === 0 && <p className={look['soft']}>{t('style.noBoxes')}</p>}
      <WallDrawers open={open} onClose={close} edits={edits} editing={editing} meeting={meeting} />
    </DesignerFrame>
  );
}

import {
  memo,
  useCallback,
  useId,
  useMemo,
  useRef,
  useState,
  type MouseEvent,
  type ReactNode,
  useEffect,
} from 'react';
import { flushSync } from 'react-dom';
import { useTranslation } from 'react-i18next';
import {
  AimOutlined,
  CompressOutlined,
  ZoomInOutlined,
  ZoomOutOutlined,
} from '#app/components/icons/icons.tsx';
import type { WallProblem } from '../model/lint.ts';
import type { WallPreset } from '../model/wall.ts';
import type { WallStyle } from '../model/wall-style.ts';
import type { Participant } from '#app/features/picture/model/participant.ts';
import { DesignerFrame } from '#app/features/picture/designer-parts/designer-frame.tsx';
import type { PaletteHandle } from '#app/features/picture/designer-parts/palette.tsx';
import { useDesignerScreen } from '#app/features/picture/designer-parts/screen-context.ts';
import { clickSpot } from '#app/features/picture/designer-parts/spots.ts';
import { useFirstFocus } from '#app/features/picture/designer-parts/use-first-focus.ts';
import type { Edits } from '#app/components/undo/edits.ts';
import { useStable } from '#app/components/use-stable.ts';
import { ActionBar } from '#app/features/picture/designer-parts/action-bar.tsx';
import type { DesignerWays } from '#app/features/picture/designer-parts/designer-action.ts';
import { BoxOrder } from './box-order.tsx';
import { BoxProperties } from './box-properties.tsx';
import { BoxZones } from './box-zones.tsx';
import { boxSpots } from './box-spots.ts';
import { problemsByBox } from './grouped-wall-problems.ts';
import { PlayedStage } from './played-stage.tsx';
import { StrayContents } from './stray-contents.tsx';
import { useBoxKeys } from './use-box-keys.ts';
import {
  chosenCells,
  selectBox,
  useWallEditing,
  type WallClipboard,
  type WallEditing,
} from './use-wall-editing.ts';
import { useWallDrag } from './use-wall-drag.tsx';
import { ViewControl } from './view-control.ts';
import type { WallMeeting } from './wall-designer-props.ts';
import { WallDrawers, type OpenWallDrawer } from './wall-drawers.tsx';
import { WallHint } from './wall-hint.tsx';
import { WallPalette } from './wall-palette.tsx';
import { WallProblems } from './wall-problems.tsx';
import { WallSettingsPanel } from './wall-settings.tsx';
import { wallActions } from './wall-actions.ts';
import { ZOOM_STEP } from '../model/view.ts';
import look from '#app/features/picture/designer-parts/designer.module.css';
import styles from './wall.module.css';

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
  const editing = useWallEditing({ edits, place, style, people, clipboard, palette });
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
  useFirstFocus(root, () => focusBox(at));
  const { open: openPanel } = useDesignerScreen();
  const ways = useMemo(
    () => ({
      findPerson: () => {
        flushSync(() => openPanel('palette'));
        palette.current?.focus();
      },
    }),
    [openPanel],
  );
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
  const onSelection = useStable(() => control.showAll(chosenCells(editing)));
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
            <ZoomBar control={control} onSelection={onSelection} />
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
            <StrayContents editing={editing} />
            <WallHint editing={editing} id={`${id}-keys`} />
            <WallProblems
              problems={problems}
              boxes={surface.ids.length}
              nameOf={surface.nameOf}
              onGoTo={goTo}
            />
          </PlayedStage>
        </>
      }
      properties={
        <>
          <BoxProperties editing={editing} meeting={meeting} onOpen={setOpen} />
          <BoxZones editing={editing} />
          <BoxOrder editing={editing} onGoTo={goTo} />
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

interface WallToolbarProps {
  readonly editing: WallEditing;
  readonly ways: DesignerWays;
  /** Beside the actions. */
  readonly children: ReactNode;
}

/** What can be done with the boxes. */
function WallToolbar({ editing, ways, children }: WallToolbarProps) {
  const { t } = useTranslation('wallDesigner');
  const { boxes } = editing;
  return (
    <ActionBar
      label={t('toolbar.label')}
      actions={wallActions}
      wordOf={({ id }) => t(`toolbar.${id}`)}
      whyOf={(action) => {
        const why = action.why(editing);
        return why && t(`why.${why}`);
      }}
      onRun={(action) => action.run(editing, ways)}
      isOn={(action) => action.isOn?.(editing)}
      chosen={boxes.length > 1 ? t('said.selected', { count: boxes.length }) : undefined}
    >
      {children}
    </ActionBar>
  );
}

interface ZoomBarProps {
  readonly control: ViewControl;
  /** Shows the selected boxes as close as can be. */
  readonly onSelection: () => void;
}

/** A number that is written anew in every frame of a zoom slows it down, and cannot be read; in ms. */
const WRITTEN_EVERY = 100;

/** Zoom by buttons; how far it is stands between them, written as the view moves. */
const ZoomBar = memo(function ZoomBar({ control, onSelection }: ZoomBarProps) {
  const { t } = useTranslation('wallDesigner');
  const { t: keyed } = useTranslation('editing');
  const percent = useRef<HTMLSpanElement>(null);
  useEffect(() => {
    let waiting: ReturnType<typeof setTimeout> | undefined;
    const text = document.createTextNode('');
    percent.current?.replaceChildren(text);
    const write = () => {
      waiting = undefined;
      text.data = `${Math.round(control.zoom * 100)}%`;
    };
    write();
    const stop = control.listen(() => {
      waiting ??= setTimeout(write, WRITTEN_EVERY);
    });
    return () => {
      stop();
      clearTimeout(waiting);
    };
  }, [control]);
  const button = (
    id: 'out' | 'in' | 'selection' | 'fit',
    key: string,
    icon: ReactNode,
    run: () => void,
  ) => (
    <button
      type="button"
      className={look['tool']}
      aria-label={t(`zoom.${id}`)}
      title={keyed('withKey', { what: t(`zoom.${id}`), key })}
      onClick={run}
    >
      {icon}
    </button>
  );
  return (
    <fieldset className={styles['zoom']} aria-label={t('zoom.label')}>
      {button('out', '−', <ZoomOutOutlined aria-hidden />, () => control.zoomBy(1 / ZOOM_STEP))}
      <span ref={percent} className={styles['percent']} aria-hidden />
      {button('in', '+', <ZoomInOutlined aria-hidden />, () => control.zoomBy(ZOOM_STEP))}
      {button('selection', 'Z', <AimOutlined aria-hidden />, onSelection)}
      {button('fit', '0', <CompressOutlined aria-hidden />, () => control.fit())}
    </fieldset>
  );
});

import {
  memo,
  useCallback,
  useEffect,
  useId,
  useMemo,
  useRef,
  useState,
  type MouseEvent,
  type KeyboardEvent,
} from 'react';
import { flushSync } from 'react-dom';
import { useTranslation } from 'react-i18next';
import { personKey } from '#app/features/people/model/accounts.ts';
import {
  changeComposition,
  type Composition,
  type CompositionSettings,
} from '../model/composition.ts';
import { lint } from '../model/lint.ts';
import type { Participant } from '../model/participant.ts';
import { DesignerFrame } from '../designer-parts/designer-frame.tsx';
import type { PaletteHandle } from '../designer-parts/palette.tsx';
import { useDesignerScreen } from '../designer-parts/screen-context.ts';
import { clickSpot, spotKey, takeSpot } from '../designer-parts/spots.ts';
import { useFirstFocus } from '../designer-parts/use-first-focus.ts';
import type { Edits } from '#app/components/undo/edits.ts';
import type { StepName } from '#app/components/undo/step-name.ts';
import { ComposerDrawers, type OpenDrawer } from './composer-drawers.tsx';
import { dropWaiting } from './composer-edits.ts';
import { ComposerHint } from './composer-hint.tsx';
import type { ComposerMeeting } from './composer-meeting.ts';
import { PanePalette } from './pane-palette.tsx';
import { PaneProperties } from './pane-properties.tsx';
import { paneSpots } from './pane-spots.ts';
import { PictureSettings } from './picture-settings.tsx';
import { PictureStage } from './picture-stage.tsx';
import { CompositionProblems } from '../problems/composition-problems.tsx';
import { Tray } from './tray.tsx';
import { selectPane, useComposer, type Composer } from './use-composer.ts';
import { useLayoutTrial } from './use-layout-trial.ts';
import { useComposerDrag } from './use-composer-drag.tsx';
import { useStable } from '#app/components/use-stable.ts';
import { ActionBar } from '../designer-parts/action-bar.tsx';
import { composerActions, type ComposerWays } from './composer-actions.ts';
import { useLayoutWords } from '../layout-picker/use-layout-words.ts';
import { actByKey } from '../designer-parts/designer-action.ts';

interface VmpComposerProps {
  readonly edits: Edits<Composition>;
  /** Of the meeting, thousands if need be; the same array until they change. */
  readonly people: readonly Participant[];
  readonly meeting: ComposerMeeting;
  /** The picture is one box's own: what concerns the terminals of the meeting is not asked. */
  readonly ofBox?: boolean;
}

/**
 * Lays out a composed picture: people and sources on one side, the picture in the middle, what is
 * selected on the other. Everything goes by drag, by click and by key; the screen around it
 * shows the history.
 */
function PlainVmpComposer({ edits, people, meeting, ofBox = false }: VmpComposerProps) {
  const { t } = useTranslation('composer');
  const id = useId();
  const root = useRef<HTMLElement>(null);
  const palette = useRef<PaletteHandle>(null);
  const trial = useLayoutTrial(edits.value);
  const composer = useComposer({ ...edits, value: trial.picture }, people, palette);
  const [open, setOpen] = useState<OpenDrawer | null>(null);
  const { composition, armed, slots, at } = composer;

  const focusPane = useCallback((slot: number) => {
    root.current?.querySelector<HTMLElement>(`[data-slot="${slot}"]`)?.focus();
  }, []);
  const { open: openPanel } = useDesignerScreen();
  const ways = useMemo(
    () => ({
      openLayouts: () => setOpen('layout'),
      findPerson: () => {
        flushSync(() => openPanel('palette'));
        palette.current?.focus();
      },
    }),
    [openPanel],
  );
  const close = () => {
    trial.end();
    setOpen(null);
  };
  useFirstFocus(root, () => focusPane(at));
  useFocusAfter(open === 'layout', () => focusPane(at));
  const onKeyDown = usePaneKeys({ composer, ways, focusPane });
  const drag = useComposerDrag({ root, palette, composer });

  const onPane = useStable((slot: number, event: MouseEvent) =>
    clickSpot(paneSpots(composer, focusPane), slot, event),
  );
  const onTray = useStable((index: number) => {
    const [slot] = slots;
    const waiting = { kind: 'tray', index } as const;
    if (slot === undefined) composer.arm(waiting);
    else composer.putDown(waiting, { on: 'pane', slot });
  });
  const onDropWaiting = useStable((indexes: readonly number[]) =>
    composer.run(dropWaiting(composition, indexes)),
  );
  const onCompose = useStable(() =>
    edits.apply(
      { code: 'mode', what: t('modes.custom') },
      changeComposition(composition, { mode: 'custom' }),
    ),
  );
  const onSettings = useStable(
    (step: StepName, patch: Partial<CompositionSettings>, merge?: string) =>
      edits.apply(step, changeComposition(composition, patch), merge),
  );
  const onBack = useStable(() => focusPane(at));
  const editBatchPoll = useCallback(() => setOpen('batch-poll'), []);
  const problems = useProblems(composition, people, meeting);

  return (
    <DesignerFrame
      root={root}
      label={t('label')}
      drag={drag}
      onGiveUp={armed === null ? undefined : () => composer.arm(null)}
      palette={<PanePalette composer={composer} handle={palette} onBack={onBack} />}
      centre={
        <>
          <ComposerToolbar composer={composer} ways={ways} />
          <PictureStage
            composer={composer}
            meeting={meeting}
            describedBy={`${id}-keys`}
            onKeyDown={onKeyDown}
            onPane={onPane}
            onCompose={onCompose}
          >
            <Tray tray={composition.tray} onPlace={onTray} onDrop={onDropWaiting} />
            <ComposerHint composer={composer} id={`${id}-keys`} />
            <CompositionProblems
              problems={problems}
              onGoTo={(slot) => {
                composer.select(selectPane(slot));
                focusPane(slot);
              }}
            />
          </PictureStage>
        </>
      }
      properties={
        <>
          <PaneProperties
            composer={composer}
            meetingPoll={meeting.poll}
            onEditPoll={(slot) => setOpen({ slot })}
          />
          <PictureSettings
            picture={composition}
            ofBox={ofBox}
            onChange={onSettings}
            onEditPoll={editBatchPoll}
          />
        </>
      }
    >
      <ComposerDrawers
        open={open}
        onClose={close}
        edits={edits}
        trial={trial}
        people={people}
        onSay={composer.say}
      />
    </DesignerFrame>
  );
}

/** Not drawn again with the form around it, whose draft is kept a moment after each step. */
export const VmpComposer = memo(PlainVmpComposer);

/** The focus goes where it belongs once something has closed, and what it changed is drawn. */
function useFocusAfter(isOpen: boolean, focus: () => void) {
  const goBack = useStable(focus);
  const wasOpen = useRef(isOpen);
  useEffect(() => {
    if (wasOpen.current && !isOpen) goBack();
    wasOpen.current = isOpen;
  }, [isOpen, goBack]);
}

function useProblems(
  composition: Composition,
  people: readonly Participant[],
  { chair, poll }: ComposerMeeting,
) {
  const keys = useMemo(() => new Set(people.map(personKey)), [people]);
  return useMemo(
    () =>
      lint(composition, {
        isMember: (person) => keys.has(personKey(person)),
        chair,
        meetingPoll: poll,
      }),
    [composition, keys, chair, poll],
  );
}

interface ComposerToolbarProps {
  readonly composer: Composer;
  readonly ways: ComposerWays;
}

/** What can be done with the panes; the layout stands on the button that chooses it. */
function ComposerToolbar({ composer, ways }: ComposerToolbarProps) {
  const { t } = useTranslation('composer');
  const layoutWords = useLayoutWords();
  const { slots, composition } = composer;
  return (
    <ActionBar
      label={t('toolbar.label')}
      actions={composerActions}
      wordOf={({ id }) => t(`toolbar.${id}`)}
      whyOf={(action) => {
        const why = action.why(composer);
        return why && t(`why.${why}`);
      }}
      onRun={(action) => action.run(composer, ways)}
      isOn={(action) => action.isOn?.(composer)}
      more={{ layout: <b>{layoutWords(composition.layout)}</b> }}
      chosen={slots.length > 1 ? t('said.selected', { count: slots.length }) : undefined}
    />
  );
}

interface PaneKeys {
  readonly composer: Composer;
  readonly ways: ComposerWays;
  readonly focusPane: (slot: number) => void;
}

/**
 * The keys of the panes: arrows lead to the neighbour and choose it, with Shift a range, with Ctrl
 * they only move; Space takes in or out; the other keys are the actions'. While something waits for
 * a pane, arrows only move, and Enter or Space puts it there.
 */
function usePaneKeys({ composer, ways, focusPane }: PaneKeys) {
  return useStable((event: KeyboardEvent) => {
    const spots = paneSpots(composer, focusPane);
    const acting = { actions: composerActions, designer: composer, ways, spots };
    if (event.key === ' ') takeSpot(spots);
    else if (!spotKey(event, spots) && !actByKey(event, acting)) return;
    event.preventDefault();
  });
}

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
import { personKey } from '#app/domain/people/accounts.ts';
import { changeComposition } from '#app/domain/vmp/composition.ts';
import type { Composition, CompositionSettings } from '#app/domain/vmp/composition.ts';
import { lint } from '#app/domain/vmp/lint.ts';
import type { Participant } from '#app/domain/vmp/participant.ts';
import type { Edits } from '../editing/edits.ts';
import type { StepName } from '../editing/step-name.ts';
import { extend, toggle } from '../people/selection.ts';
import { ComposerDrawers } from './composer-drawers.tsx';
import type { OpenDrawer } from './composer-drawers.tsx';
import { dropWaiting } from './composer-edits.ts';
import { ComposerHint } from './composer-hint.tsx';
import type { ComposerMeeting } from './composer-meeting.ts';
import { ComposerToolbar } from './composer-toolbar.tsx';
import type { PaletteHandle } from './palette.tsx';
import { PanePalette } from './pane-palette.tsx';
import { PaneProperties } from './pane-properties.tsx';
import { PictureSettings } from './picture-settings.tsx';
import { PictureStage } from './picture-stage.tsx';
import { CompositionProblems } from './problems/composition-problems.tsx';
import { Tray } from './tray.tsx';
import { selectPane, useComposer } from './use-composer.ts';
import { useComposerDrag } from './use-composer-drag.tsx';
import { usePaneKeys } from './use-pane-keys.ts';
import { useStable } from '../use-stable.ts';
import styles from './composer.module.css';

interface VmpComposerProps {
  readonly edits: Edits<Composition>;
  /** Of the meeting, thousands if need be; the same array until they change. */
  readonly people: readonly Participant[];
  readonly meeting: ComposerMeeting;
}

/**
 * Lays out a composed picture: people and sources on one side, the picture in the middle, what is
 * selected on the other. Everything goes by drag, by click and by key; the host shows the history.
 */
export function VmpComposer({ edits, people, meeting }: VmpComposerProps) {
  const { t } = useTranslation('composer');
  const id = useId();
  const root = useRef<HTMLDivElement>(null);
  const palette = useRef<PaletteHandle>(null);
  const composer = useComposer(edits, people);
  const [open, setOpen] = useState<OpenDrawer | null>(null);
  const { composition, armed, selection, slots, at } = composer;

  const focusPane = useCallback((slot: number) => {
    root.current?.querySelector<HTMLElement>(`[data-slot="${slot}"]`)?.focus();
  }, []);
  const places = useMemo(
    () => ({
      openLayouts: () => setOpen('layout'),
      findPerson: () => palette.current?.focus(),
    }),
    [],
  );
  const onKeyDown = usePaneKeys({ composer, places, focusPane });
  const drag = useComposerDrag({ root, palette, composer });

  const onPane = useStable((slot: number, event: MouseEvent) => {
    const key = String(slot);
    if (armed !== null) composer.putDown(armed, { on: 'pane', slot });
    else if (event.shiftKey) {
      const rows = composition.panes.map((_, each) => ({ key: String(each) }));
      composer.select(extend(selection, rows, key));
    } else if (event.ctrlKey || event.metaKey) composer.select(toggle(selection, key));
    else {
      const alone = slots.length === 1 && slots[0] === slot;
      composer.select(alone ? toggle(selection, key) : selectPane(slot));
    }
  });
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
  const onKeyDownCapture = (event: KeyboardEvent) => {
    // what waits for a pane is given up first, wherever the focus is
    if (event.key !== 'Escape' || armed === null || event.nativeEvent.isComposing) return;
    composer.arm(null);
    event.preventDefault();
    event.stopPropagation();
  };
  const onBack = useStable(() => focusPane(at));
  const editBatchPoll = useCallback(() => setOpen('batch-poll'), []);
  const problems = useProblems(composition, people, meeting);

  return (
    // what can be dragged is found by what was pressed; every drag has its click and its key
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <section
      ref={root}
      className={styles['composer']}
      aria-label={t('label')}
      onPointerDown={drag.onPointerDown}
      onKeyDownCapture={onKeyDownCapture}
    >
      <div className={styles['columns']}>
        <PanePalette composer={composer} handle={palette} onBack={onBack} />
        <div className={styles['centre']}>
          <ComposerToolbar composer={composer} places={places} />
          <PictureStage
            composer={composer}
            meeting={meeting}
            describedBy={`${id}-keys`}
            onKeyDown={onKeyDown}
            onPane={onPane}
            onCompose={onCompose}
          >
            <ComposerHint composer={composer} id={`${id}-keys`} />
            <Tray tray={composition.tray} onPlace={onTray} onDrop={onDropWaiting} />
          </PictureStage>
          <CompositionProblems
            problems={problems}
            onGoTo={(slot) => {
              composer.select(selectPane(slot));
              focusPane(slot);
            }}
          />
        </div>
        <div className={styles['properties']}>
          <PaneProperties
            composer={composer}
            meetingPoll={meeting.poll}
            onEditPoll={(slot) => setOpen({ slot })}
          />
          <PictureSettings picture={composition} onChange={onSettings} onEditPoll={editBatchPoll} />
        </div>
      </div>
      {drag.ghost}
      <ComposerDrawers
        open={open}
        onClose={() => setOpen(null)}
        edits={edits}
        people={people}
        onSay={composer.say}
      />
    </section>
  );
}

function useProblems(
  composition: Composition,
  people: readonly Participant[],
  { poll }: ComposerMeeting,
) {
  const keys = useMemo(() => new Set(people.map(personKey)), [people]);
  return useMemo(
    () =>
      lint(composition, { isMember: (person) => keys.has(personKey(person)), meetingPoll: poll }),
    [composition, keys, poll],
  );
}

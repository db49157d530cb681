import { useCallback, useId, useMemo, useRef, useState, type MouseEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { personKey } from '#app/features/people/model/accounts.ts';
import { changeComposition } from '../model/composition.ts';
import type { Composition, CompositionSettings } from '../model/composition.ts';
import { lint } from '../model/lint.ts';
import type { Participant } from '../model/participant.ts';
import { DesignerFrame } from '../designer-parts/designer-frame.tsx';
import type { PaletteHandle } from '../designer-parts/palette.tsx';
import { clickSpot } from '../designer-parts/spots.ts';
import type { Edits } from '#app/components/undo/edits.ts';
import type { StepName } from '#app/components/undo/step-name.ts';
import { ComposerDrawers } from './composer-drawers.tsx';
import type { OpenDrawer } from './composer-drawers.tsx';
import { dropWaiting } from './composer-edits.ts';
import { ComposerHint } from './composer-hint.tsx';
import type { ComposerMeeting } from './composer-meeting.ts';
import { ComposerToolbar } from './composer-toolbar.tsx';
import { PanePalette } from './pane-palette.tsx';
import { PaneProperties } from './pane-properties.tsx';
import { paneSpots } from './pane-spots.ts';
import { PictureSettings } from './picture-settings.tsx';
import { PictureStage } from './picture-stage.tsx';
import { CompositionProblems } from '../problems/composition-problems.tsx';
import { Tray } from './tray.tsx';
import { selectPane, useComposer } from './use-composer.ts';
import { useComposerDrag } from './use-composer-drag.tsx';
import { usePaneKeys } from './use-pane-keys.ts';
import { useStable } from '#app/components/use-stable.ts';

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
  const root = useRef<HTMLElement>(null);
  const palette = useRef<PaletteHandle>(null);
  const composer = useComposer(edits, people);
  const [open, setOpen] = useState<OpenDrawer | null>(null);
  const { composition, armed, slots, at } = composer;

  const focusPane = useCallback((slot: number) => {
    root.current?.querySelector<HTMLElement>(`[data-slot="${slot}"]`)?.focus();
  }, []);
  const ways = useMemo(
    () => ({
      openLayouts: () => setOpen('layout'),
      findPerson: () => palette.current?.focus(),
    }),
    [],
  );
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
        </>
      }
      properties={
        <>
          <PaneProperties
            composer={composer}
            meetingPoll={meeting.poll}
            onEditPoll={(slot) => setOpen({ slot })}
          />
          <PictureSettings picture={composition} onChange={onSettings} onEditPoll={editBatchPoll} />
        </>
      }
    >
      <ComposerDrawers
        open={open}
        onClose={() => setOpen(null)}
        edits={edits}
        people={people}
        onSay={composer.say}
      />
    </DesignerFrame>
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

import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Composition, Pane } from '../model/composition.ts';
import type { Participant } from '../model/participant.ts';
import { emptySlots, notYetIn } from '../model/placing.ts';
import type { Edits } from '#app/components/undo/edits.ts';
import { NOTHING, pick, toggle } from '#app/features/people/selection.ts';
import type { ListSelection } from '#app/features/people/selection.ts';
import { dropOnPicture, putIntoPanes } from './composer-edits.ts';
import type { PaneDragItem, PaneDropPlace, Edit } from './composer-edits.ts';
import { usePaneWords } from './pane-words.ts';
import { useStable } from '#app/components/use-stable.ts';

/** The composer's own state, which is never undone, and what its gestures do. */
export interface Composer {
  readonly composition: Composition;
  readonly people: readonly Participant[];
  /** Panes by the number of their slot. */
  readonly selection: ListSelection;
  /** The selected ones in slot order. */
  readonly slots: readonly number[];
  /** The pane that the keyboard is at. */
  readonly at: number;
  /** What waits for a pane to be chosen. */
  readonly armed: PaneDragItem | null;
  readonly copied: Pane | null;
  /** What happened that does not show, in words. */
  readonly notice: string | undefined;
  readonly select: (selection: ListSelection) => void;
  readonly arm: (carried: PaneDragItem | null) => void;
  readonly copy: (slot: number) => void;
  readonly say: (notice: string) => void;
  readonly run: (edit: Edit | undefined, merge?: string) => void;
  /** Into the first of the selected panes; without any it waits for one to be chosen. */
  readonly put: (pane: Pane) => void;
  /** Into the selected panes in order; without any into the empty ones. */
  readonly putInOrder: (panes: readonly Pane[]) => void;
  readonly putDown: (carried: PaneDragItem, place: PaneDropPlace, copy?: boolean) => void;
}

export function useComposer(edits: Edits<Composition>, people: readonly Participant[]): Composer {
  const { t } = useTranslation('composer');
  const words = usePaneWords();
  const [selection, setSelection] = useState<ListSelection>(NOTHING);
  const [armed, setArmed] = useState<PaneDragItem | null>(null);
  const [copied, setCopied] = useState<Pane | null>(null);
  const [notice, setNotice] = useState<string>();
  const composition = edits.value;
  const count = composition.panes.length;
  const slots = useMemo(
    () =>
      [...selection.chosen]
        .map(Number)
        .filter((slot) => slot < count)
        .toSorted((a, b) => a - b),
    [selection, count],
  );
  const at = Math.min(Number(selection.active ?? 0), Math.max(count - 1, 0));

  const run = useStable((edit: Edit | undefined, merge?: string) => {
    if (edit === undefined) return;
    setNotice(edit.next.mode === composition.mode ? undefined : t('said.byHand'));
    edits.apply(edit.step, edit.next, merge);
  });
  const select = useStable((next: ListSelection) => {
    setSelection(next);
    setNotice(undefined);
  });
  const arm = useStable((carried: PaneDragItem | null) => {
    setArmed(carried);
    setNotice(undefined);
  });
  const put = useStable((pane: Pane) => {
    const [slot] = slots;
    if (slot === undefined) {
      arm({ kind: 'panes', panes: [pane] });
      return;
    }
    run(putIntoPanes(composition, [slot], [pane], words.content));
    // of several the next one is next
    if (slots.length > 1) setSelection(toggle(selection, String(slot)));
  });
  const putInOrder = useStable((panes: readonly Pane[]) => {
    run(
      putIntoPanes(
        composition,
        slots.length > 0 ? slots : emptySlots(composition),
        panes,
        words.content,
      ),
    );
  });
  const down = useStable((carried: PaneDragItem, place: PaneDropPlace, copying?: boolean) => {
    setArmed(null);
    const how = { copy: copying === true, selected: slots, words: words.content };
    run(dropOnPicture(composition, carried, place, how));
  });
  const copy = useStable((slot: number) => {
    const pane = composition.panes[slot];
    if (pane === undefined) return;
    setCopied(pane);
    setNotice(t('said.copied', { pane: slot + 1, what: words.content(pane) }));
  });

  return {
    composition,
    people,
    selection,
    slots,
    at,
    armed,
    copied,
    notice,
    select,
    arm,
    copy,
    say: setNotice,
    run,
    put,
    putInOrder,
    putDown: down,
  };
}

/** Everybody is in the picture, or there is nobody. */
export function nobodyLeft({ composition, people }: Composer): boolean {
  return composition.tray.length === 0 && notYetIn(composition, people).length === 0;
}

export function selectPane(slot: number): ListSelection {
  return pick(String(slot));
}

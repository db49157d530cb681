import { useMemo, useState, type RefObject } from 'react';
import { useTranslation } from 'react-i18next';
import type { Composition, Pane } from '../model/composition.ts';
import type { Participant } from '../model/participant.ts';
import { everyUse } from '../model/people-in-composition.ts';
import { missingFrom, notYetIn, paneOf, peopleInPane } from '../model/placing.ts';
import { NEW_POLL } from '../model/poll.ts';
import type { Poll } from '../model/poll.ts';
import type { PaletteHandle } from '../designer-parts/palette.tsx';
import { shortList } from '../designer-parts/palette-parts.tsx';
import type { Edits } from '#app/components/undo/edits.ts';
import { NOTHING, pick, toggle } from '#app/features/people/selection.ts';
import type { ListSelection } from '#app/features/people/selection.ts';
import { dropOnPicture, putOnPanes, spreadPanes } from './composer-edits.ts';
import type { PaneDragItem, PaneDropPlace, Edit } from './composer-edits.ts';
import { usePaneWords } from './pane-words.ts';
import type { StepName } from '#app/components/undo/step-name.ts';
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
  /** A tap takes panes and people in and out. */
  readonly gathers: boolean;
  /** Seconds that each person of a new rotation is shown. */
  readonly interval: Poll['interval'];
  /** What happened that does not show, in words. */
  readonly notice: string | undefined;
  readonly select: (selection: ListSelection) => void;
  readonly arm: (carried: PaneDragItem | null) => void;
  readonly copy: (slot: number) => void;
  readonly say: (notice: string) => void;
  readonly run: (edit: Edit | undefined, merge?: string) => void;
  readonly setGathers: (gathers: boolean) => void;
  readonly setInterval: (interval: Poll['interval']) => void;
  /** On the selected panes, several on into the empty ones; one waits for a pane where none is selected. */
  readonly put: (panes: readonly Pane[]) => void;
  /** The same, but without a selection even one goes into the next empty pane. */
  readonly putInOrder: (panes: readonly Pane[]) => void;
  /** Evenly over the selected panes, or the empty ones. */
  readonly spread: (people: readonly Participant[]) => void;
  readonly putDown: (carried: PaneDragItem, place: PaneDropPlace, copy?: boolean) => void;
}

/** What takes people away on purpose is not told again. */
const TAKES_AWAY: readonly StepName['code'][] = ['clear', 'dropTray'];

export function useComposer(
  edits: Edits<Composition>,
  people: readonly Participant[],
  palette: RefObject<PaletteHandle | null>,
): Composer {
  const { t } = useTranslation('composer');
  const { t: marks } = useTranslation('punctuation');
  const words = usePaneWords();
  const [selection, setSelection] = useState<ListSelection>(NOTHING);
  const [armed, setArmed] = useState<PaneDragItem | null>(null);
  const [copied, setCopied] = useState<Pane | null>(null);
  const [notice, setNotice] = useState<string>();
  const [gathers, setGathers] = useState(false);
  const [interval, setInterval] = useState<Poll['interval']>(NEW_POLL.interval);
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

  const namesOf = (panes: readonly Pane[]) =>
    shortList(panes.map(words.content), marks('listComma'));
  const aboutEdit = ({ step, next, left = [] }: Edit): string => {
    const gone = TAKES_AWAY.includes(step.code)
      ? []
      : missingFrom(peopleIn(composition), peopleIn(next));
    return [
      next.mode === composition.mode ? '' : t('said.byHand'),
      left.length > 0 ? t('said.left', { count: left.length, names: namesOf(left) }) : '',
      gone.length > 0 ? t('said.gone', { names: namesOf(gone.map(paneOf)) }) : '',
    ]
      .filter((words) => words !== '')
      .join(' · ');
  };
  const run = useStable((edit: Edit | undefined, merge?: string) => {
    if (edit === undefined) return;
    setNotice(aboutEdit(edit));
    edits.apply(edit.step, edit.next, merge);
  });
  /** Who found a place is ticked no more. */
  const runPut = (edit: Edit | undefined, panes: readonly Pane[]) => {
    run(edit);
    const left = new Set(edit === undefined ? panes : edit.left);
    palette.current?.untick(panes.filter((pane) => !left.has(pane)).flatMap(peopleInPane));
  };
  const select = useStable((next: ListSelection) => {
    setSelection(next);
    setNotice(undefined);
  });
  const arm = useStable((carried: PaneDragItem | null) => {
    setArmed(carried);
    setNotice(undefined);
  });
  const putInOrder = useStable((panes: readonly Pane[]) => {
    const edit = putOnPanes(composition, slots, panes, words.content);
    runPut(edit, panes);
    if (edit === undefined && slots.length === 0) setNotice(t('why.noEmpty'));
  });
  const put = useStable((panes: readonly Pane[]) => {
    const [pane] = panes;
    const [slot] = slots;
    if (slot === undefined && panes.length === 1) arm({ kind: 'panes', panes });
    else if (panes.length === 1 && pane?.source.kind === 'member' && slot !== undefined) {
      runPut(putOnPanes(composition, [slot], panes, words.content), panes);
      // of several the next one is next
      if (slots.length > 1) setSelection(toggle(selection, String(slot)));
    } else putInOrder(panes);
  });
  const spread = useStable((list: readonly Participant[]) => {
    runPut(spreadPanes(composition, slots, list, interval), list.map(paneOf));
  });
  const down = useStable((carried: PaneDragItem, place: PaneDropPlace, copying?: boolean) => {
    setArmed(null);
    const how = { copy: copying === true, selected: slots, words: words.content };
    const edit = dropOnPicture(composition, carried, place, how);
    if (carried.kind === 'panes') runPut(edit, carried.panes);
    else run(edit);
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
    gathers,
    interval,
    select,
    arm,
    copy,
    say: setNotice,
    run,
    setGathers,
    setInterval,
    put,
    putInOrder,
    spread,
    putDown: down,
  };
}

function peopleIn(composition: Composition): readonly Participant[] {
  return everyUse(composition).map(({ person }) => person);
}

/** Everybody is in the picture, or there is nobody. */
export function nobodyLeft({ composition, people }: Composer): boolean {
  return composition.tray.length === 0 && notYetIn(composition, people).length === 0;
}

export function selectPane(slot: number): ListSelection {
  return pick(String(slot));
}

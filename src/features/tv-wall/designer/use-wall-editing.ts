import { useMemo, useState, type RefObject } from 'react';
import { useTranslation } from 'react-i18next';
import { areLocked, toggleLocks, withoutZone, withZone } from '../model/box-plan.ts';
import type { BoxZone } from '../model/box-plan.ts';
import { everyWallUse, peopleInBox } from '../model/people-on-walls.ts';
import { copied, memberContent } from '../model/placing.ts';
import { contentAt, newWall } from '../model/wall.ts';
import type { BoxContent, Wall, WallPreset } from '../model/wall.ts';
import type { WallStyle } from '../model/wall-style.ts';
import type { Participant } from '#app/features/picture/model/participant.ts';
import type { Edits } from '#app/components/undo/edits.ts';
import { NOTHING, pick, toggle } from '#app/features/people/selection.ts';
import type { ListSelection } from '#app/features/people/selection.ts';
import { useStable } from '#app/components/use-stable.ts';
import { useBoxPlan } from '../styles/box-plans.ts';
import type { Rectangle } from '../model/wall-style.ts';
import { useBoxWords } from './box-words.ts';
import type { BoxWords } from './box-words.ts';
import { missingFrom } from '#app/features/picture/model/placing.ts';
import { NEW_POLL } from '#app/features/picture/model/poll.ts';
import type { Poll } from '#app/features/picture/model/poll.ts';
import type { PaletteHandle } from '#app/features/picture/designer-parts/palette.tsx';
import { shortList } from '#app/features/picture/designer-parts/palette-parts.tsx';
import type { StepName } from '#app/components/undo/step-name.ts';
import {
  cleared,
  dropOnWall,
  filledAmong,
  filledUp,
  putOnBoxes,
  spreadBoxes,
} from './wall-edits.ts';
import type { WallDragItem, WallDropPlace, OnWall, WallEdit } from './wall-edits.ts';
import { surfaceOf } from './wall-surface.ts';
import type { WallSurface } from './wall-surface.ts';

/** What is kept when switching walls: the armed item and the clipboard. */
export interface WallClipboard {
  /** What waits for a box to be chosen. */
  readonly armed: WallDragItem | null;
  readonly arm: (carried: WallDragItem | null) => void;
  /** What was copied, one for each box. */
  readonly clip: readonly BoxContent[];
  readonly setClip: (clip: readonly BoxContent[]) => void;
}

export function useWallClipboard(): WallClipboard {
  const [armed, arm] = useState<WallDragItem | null>(null);
  const [clip, setClip] = useState<readonly BoxContent[]>([]);
  return useMemo(() => ({ armed, arm, clip, setClip }), [armed, clip]);
}

/** One wall laid out: the designer's own state, which is never undone, and what its gestures do. */
export interface WallEditing extends Omit<WallClipboard, 'setClip'> {
  readonly wall: Wall;
  readonly style: WallStyle;
  readonly surface: WallSurface;
  readonly people: readonly Participant[];
  readonly words: BoxWords;
  readonly on: OnWall;
  /** Boxes by their key. */
  readonly selection: ListSelection;
  /** Ids of the selected ones as one reads, each once. */
  readonly boxes: readonly string[];
  /** The place of the box that the keyboard is at. */
  readonly at: number;
  /** A tap takes boxes and people in and out. */
  readonly gathers: boolean;
  /** Seconds that each person of a new rotation is shown. */
  readonly interval: Poll['interval'];
  /** Named groups of boxes, as they are kept for this style. */
  readonly zones: readonly BoxZone[];
  /** Boxes that nothing is put into by itself. */
  readonly locked: ReadonlySet<string>;
  /** What happened that does not show, in words. */
  readonly notice: string | undefined;
  readonly select: (selection: ListSelection) => void;
  readonly copy: () => void;
  readonly cut: () => void;
  readonly run: (edit: WallEdit | undefined, merge?: string) => void;
  readonly selectZone: (zone: BoxZone) => void;
  /** The selected boxes as a zone. */
  readonly addZone: (name: string) => void;
  readonly removeZone: (name: string) => void;
  /** Locks the selected boxes, or opens them. */
  readonly lock: () => void;
  readonly setGathers: (gathers: boolean) => void;
  readonly setInterval: (interval: Poll['interval']) => void;
  /** Those who are not on the wall yet into the empty boxes. */
  readonly fill: () => void;
  /** On the selected boxes, several on into the empty ones; one waits for a box where none is selected. */
  readonly put: (contents: readonly BoxContent[]) => void;
  /** The same, but without a selection even one goes into the next empty box. */
  readonly putInOrder: (contents: readonly BoxContent[]) => void;
  /** Evenly over the selected boxes, or the empty ones. */
  readonly spread: (people: readonly Participant[]) => void;
  readonly putDown: (carried: WallDragItem, place: WallDropPlace, copy?: boolean) => void;
}

interface WallEditingOptions {
  readonly edits: Edits<WallPreset>;
  /** Index of the wall in the preset. */
  readonly place: number;
  readonly style: WallStyle;
  readonly people: readonly Participant[];
  readonly clipboard: WallClipboard;
  readonly palette: RefObject<PaletteHandle | null>;
}

/** What takes people away on purpose is not told again. */
const TAKES_AWAY: readonly StepName['code'][] = ['clearBoxes', 'cutBoxes', 'dropStrays'];

export function useWallEditing({
  edits,
  place,
  style,
  people,
  clipboard,
  palette,
}: WallEditingOptions): WallEditing {
  const { t } = useTranslation('wallDesigner');
  const { t: marks } = useTranslation('punctuation');
  const words = useBoxWords();
  const [plan, changePlan] = useBoxPlan(style.id);
  const locked = useMemo(() => new Set(plan.locked), [plan.locked]);
  const [gathers, setGathers] = useState(false);
  const [interval, setInterval] = useState<Poll['interval']>(NEW_POLL.interval);
  const [selection, setSelection] = useState<ListSelection>(NOTHING);
  const [notice, setNotice] = useState<string>();
  const preset = edits.value;
  const wall = useMemo(() => preset.walls[place] ?? newWall(''), [preset, place]);
  const surface = useMemo(() => surfaceOf(style), [style]);
  const boxes = useMemo(() => chosenIds(surface, selection), [surface, selection]);
  const on: OnWall = {
    preset,
    place,
    ids: surface.ids,
    cells: surface.idCells,
    dead: surface.dead,
    locked,
    selected: boxes,
    nameOf: surface.nameOf,
    content: words.content,
  };
  const { clip, armed } = clipboard;

  const namesOf = (contents: readonly BoxContent[]) =>
    shortList(contents.map(words.content), marks('listComma'));
  const aboutEdit = ({ step, next, left = [] }: WallEdit): string => {
    const gone = TAKES_AWAY.includes(step.code)
      ? []
      : missingFrom(peopleOn(preset), peopleOn(next)).map(memberContent);
    return [
      left.length > 0 ? t('said.left', { count: left.length, names: namesOf(left) }) : '',
      gone.length > 0 ? t('said.gone', { names: namesOf(gone) }) : '',
    ]
      .filter((part) => part !== '')
      .join(' · ');
  };
  const run = useStable((edit: WallEdit | undefined, merge?: string) => {
    if (edit === undefined) return;
    setNotice(aboutEdit(edit));
    edits.apply(edit.step, edit.next, merge);
  });
  /** Who found a place is ticked no more. */
  const runPut = (edit: WallEdit | undefined, contents: readonly BoxContent[]) => {
    run(edit);
    const left = new Set(edit === undefined ? contents : edit.left);
    palette.current?.untick(
      contents
        .filter((content) => !left.has(content))
        .flatMap((content) => peopleInBox(content).map(({ person }) => person)),
    );
  };
  const fill = useStable(() => {
    run(filledUp(on, people));
    const passed = surface.ids.filter(
      (box) => surface.dead.has(box) && contentAt(wall, box).kind === 'empty',
    );
    if (passed.length > 0) setNotice(t('said.skipped', { count: passed.length }));
  });
  const select = useStable((next: ListSelection) => {
    setSelection(next);
    setNotice(undefined);
  });
  const arm = useStable((carried: WallDragItem | null) => {
    clipboard.arm(carried);
    setNotice(undefined);
  });
  const inOrder = useStable((contents: readonly BoxContent[]) => {
    const edit = putOnBoxes(on, boxes, contents);
    runPut(edit, contents);
    if (edit === undefined && boxes.length === 0) {
      setNotice(t(surface.dead.size > 0 ? 'why.noLive' : 'why.noEmpty'));
    }
  });
  const put = useStable((contents: readonly BoxContent[]) => {
    const [box] = boxes;
    const [content] = contents;
    if (box === undefined && contents.length === 1) arm({ kind: 'contents', contents });
    else if (contents.length === 1 && content?.kind === 'member' && box !== undefined) {
      runPut(putOnBoxes(on, [box], contents), contents);
      // of several the next one is next
      const key = surface.boxes.find(({ id }) => id === box)?.key;
      if (boxes.length > 1 && key !== undefined) setSelection(toggle(selection, key));
    } else inOrder(contents);
  });
  const spread = useStable((list: readonly Participant[]) => {
    runPut(spreadBoxes(on, list, interval), list.map(memberContent));
  });
  const down = useStable((carried: WallDragItem, to: WallDropPlace, copying?: boolean) => {
    clipboard.arm(null);
    const edit = dropOnWall(on, carried, to, copying);
    if (carried.kind === 'contents') runPut(edit, carried.contents);
    else run(edit);
  });
  const copy = useStable(() => {
    const filled = filledAmong(on, boxes);
    if (filled.length === 0) return;
    // gaps between the first and the last go along, so that places match
    const [first, last] = [boxes.indexOf(filled[0] ?? ''), boxes.indexOf(filled.at(-1) ?? '')];
    clipboard.setClip(copied(wall, boxes.slice(first, last + 1)));
    setNotice(t('said.copied', { count: filled.length }));
  });
  const selectZone = useStable((zone: BoxZone) => {
    const keys = surface.boxes.filter(({ id }) => zone.boxes.includes(id)).map(({ key }) => key);
    const first = keys[0] ?? null;
    select({ active: first, anchor: first, chosen: new Set(keys) });
  });
  const addZone = useStable((name: string) =>
    changePlan((before) => withZone(before, { name, boxes })),
  );
  const removeZone = useStable((name: string) => changePlan((before) => withoutZone(before, name)));
  const lock = useStable(() => {
    setNotice(t(areLocked(plan, boxes) ? 'said.opened' : 'said.locked', { count: boxes.length }));
    changePlan((before) => toggleLocks(before, boxes));
  });
  const cut = useStable(() => {
    copy();
    run(cleared(on, boxes, 'cutBoxes'));
  });

  return {
    wall,
    style,
    surface,
    people,
    words,
    on,
    selection,
    boxes,
    at: placeOfActive(surface, selection),
    armed,
    clip,
    gathers,
    interval,
    zones: plan.zones,
    locked,
    notice,
    select,
    arm,
    copy,
    cut,
    run,
    selectZone,
    addZone,
    removeZone,
    lock,
    setGathers,
    setInterval,
    fill,
    put,
    putInOrder: inOrder,
    spread,
    putDown: down,
  };
}

function peopleOn(preset: WallPreset): readonly Participant[] {
  return everyWallUse(preset).map(({ person }) => person);
}

function chosenIds(surface: WallSurface, { chosen }: ListSelection): readonly string[] {
  if (chosen.size === 0) return [];
  return [...new Set(surface.boxes.filter(({ key }) => chosen.has(key)).map(({ id }) => id))];
}

/** The one that the keyboard is at; at first the first. */
function placeOfActive({ placeOf }: WallSurface, { active }: ListSelection): number {
  return (active === null ? undefined : placeOf.get(active)) ?? 0;
}

export function selectBox(surface: WallSurface, place: number): ListSelection {
  const key = surface.boxes[place]?.key;
  return key === undefined ? NOTHING : pick(key);
}

/** Where the selected boxes stand; where none is, the one that the keyboard is at. */
export function chosenCells({ surface, selection, at }: WallEditing): readonly Rectangle[] {
  const chosen = surface.cells.filter((_, place) => {
    const key = surface.boxes[place]?.key;
    return key !== undefined && selection.chosen.has(key);
  });
  return chosen.length > 0 ? chosen : surface.cells.slice(at, at + 1);
}

import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { copied } from '../model/placing.ts';
import { newWall } from '../model/wall.ts';
import type { BoxContent, Wall, WallPreset } from '../model/wall.ts';
import type { WallStyle } from '../model/wall-style.ts';
import type { Participant } from '#app/features/picture/model/participant.ts';
import type { Edits } from '#app/components/undo/edits.ts';
import { NOTHING, pick, toggle } from '#app/features/people/selection.ts';
import type { ListSelection } from '#app/features/people/selection.ts';
import { useStable } from '#app/components/use-stable.ts';
import { useBoxWords } from './box-words.ts';
import type { BoxWords } from './box-words.ts';
import {
  cleared,
  filledAmong,
  dropOnWall,
  putInOrder,
  putIntoBoxes,
  setAll,
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
  /** What happened that does not show, in words. */
  readonly notice: string | undefined;
  readonly select: (selection: ListSelection) => void;
  readonly copy: () => void;
  readonly cut: () => void;
  readonly run: (edit: WallEdit | undefined, merge?: string) => void;
  /** A person into the first selected box, a source into all; without any it waits for a box. */
  readonly put: (content: BoxContent) => void;
  /** Into the selected boxes in order; without any into the empty ones. */
  readonly putInOrder: (contents: readonly BoxContent[]) => void;
  readonly putDown: (carried: WallDragItem, place: WallDropPlace, copy?: boolean) => void;
}

interface WallEditingOptions {
  readonly edits: Edits<WallPreset>;
  /** Index of the wall in the preset. */
  readonly place: number;
  readonly style: WallStyle;
  readonly people: readonly Participant[];
  readonly clipboard: WallClipboard;
}

export function useWallEditing({
  edits,
  place,
  style,
  people,
  clipboard,
}: WallEditingOptions): WallEditing {
  const { t } = useTranslation('wallDesigner');
  const words = useBoxWords();
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
    selected: boxes,
    nameOf: surface.nameOf,
    content: words.content,
  };
  const { clip, armed } = clipboard;

  const run = useStable((edit: WallEdit | undefined, merge?: string) => {
    if (edit === undefined) return;
    setNotice(undefined);
    edits.apply(edit.step, edit.next, merge);
  });
  const select = useStable((next: ListSelection) => {
    setSelection(next);
    setNotice(undefined);
  });
  const arm = useStable((carried: WallDragItem | null) => {
    clipboard.arm(carried);
    setNotice(undefined);
  });
  const put = useStable((content: BoxContent) => {
    const [box] = boxes;
    if (box === undefined) {
      arm({ kind: 'contents', contents: [content] });
      return;
    }
    if (content.kind !== 'member') {
      run(setAll(on, boxes, content));
      return;
    }
    run(putIntoBoxes(on, [box], [content]));
    // of several the next one is next
    const key = surface.boxes.find(({ id }) => id === box)?.key;
    if (boxes.length > 1 && key !== undefined) setSelection(toggle(selection, key));
  });
  const inOrder = useStable((contents: readonly BoxContent[]) => run(putInOrder(on, contents)));
  const down = useStable((carried: WallDragItem, to: WallDropPlace, copying?: boolean) => {
    clipboard.arm(null);
    run(dropOnWall(on, carried, to, copying));
  });
  const copy = useStable(() => {
    const filled = filledAmong(on, boxes);
    if (filled.length === 0) return;
    // gaps between the first and the last go along, so that places match
    const [first, last] = [boxes.indexOf(filled[0] ?? ''), boxes.indexOf(filled.at(-1) ?? '')];
    clipboard.setClip(copied(wall, boxes.slice(first, last + 1)));
    setNotice(t('said.copied', { count: filled.length }));
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
    notice,
    select,
    arm,
    copy,
    cut,
    run,
    put,
    putInOrder: inOrder,
    putDown: down,
  };
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

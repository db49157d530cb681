import type { TypedNumber } from '#app/lib/typed-number.ts';
import {
  assignBox,
  assignBoxes,
  assignToAll,
  boxesFrom,
  clearBoxes,
  dropRepeated,
  emptyAmong,
  autofillWall,
  pasteIntoBoxes,
  placeInBoxes,
  swapBoxContents,
  withQuadPart,
} from '../model/placing.ts';
import type { BoxAddress } from '../model/placing.ts';
import { contentAt, withWall } from '../model/wall.ts';
import type { BoxContent, Wall, WallPreset } from '../model/wall.ts';
import type { Participant } from '#app/features/picture/model/participant.ts';
import type { StepName } from '#app/components/undo/step-name.ts';

/** What gestures do to walls, whether by drag, click or key; undefined: nothing. */

/** What is being dragged, or armed until a box is clicked. */
export type WallDragItem =
  /** People or a source. */
  | { readonly kind: 'contents'; readonly contents: readonly BoxContent[] }
  /** A box of this or another wall of the preset, drawn or not. */
  | { readonly kind: 'box'; readonly from: BoxAddress }
  /** Among the further contents of a wall for boxes that have one already. */
  | { readonly kind: 'repeated'; readonly wall: number; readonly index: number };

export type WallDropPlace =
  /** `part`: of the quad split in that box. */
  { readonly on: 'box'; readonly box: string; readonly part?: number } | { readonly on: 'out' };

export interface WallEdit {
  readonly step: StepName;
  readonly next: WallPreset;
}

/** The wall that the gesture happens on. */
export interface OnWall {
  readonly preset: WallPreset;
  /** Its place in the preset. */
  readonly place: number;
  /** The ids of its boxes as one reads. */
  readonly ids: readonly string[];
  /** The selected ones among them, in the same order: what happens to one of several may happen to all. */
  readonly selected: readonly string[];
  readonly nameOf: (box: string) => string;
  /** What a box shows, in words. */
  readonly content: (content: BoxContent) => string;
}

export function dropOnWall(
  on: OnWall,
  carried: WallDragItem,
  place: WallDropPlace,
  copy = false,
): WallEdit | undefined {
  if (place.on === 'out') {
    if (carried.kind !== 'box' || carried.from.wall !== on.place) return undefined;
    const { box } = carried.from;
    return cleared(on, on.selected.includes(box) ? on.selected : [box]);
  }
  const { box, part } = place;
  switch (carried.kind) {
    case 'contents':
      return part === undefined
        ? ontoBox(on, carried.contents, box)
        : intoPart(on, carried.contents, box, part);
    case 'box':
      return copy ? copiedTo(on, carried.from, box) : swapBoxes(on, carried.from, box);
    default:
      return fromRepeated(on, carried, box);
  }
}

/** A source goes into all selected boxes; people go one by one, on into the empty boxes. */
function ontoBox(on: OnWall, contents: readonly BoxContent[], box: string): WallEdit | undefined {
  const [only] = contents;
  const among = on.selected.length > 1 && on.selected.includes(box);
  if (among && contents.length === 1 && only?.kind !== 'member') {
    return only && setAll(on, on.selected, only);
  }
  const wall = wallOf(on);
  const boxes = among ? on.selected : wall === undefined ? [] : boxesFrom(wall, on.ids, box);
  return putIntoBoxes(on, boxes, contents);
}

/** The first into the first of the boxes and so on. */
export function putIntoBoxes(
  on: OnWall,
  boxes: readonly string[],
  contents: readonly BoxContent[],
): WallEdit | undefined {
  const [box] = boxes;
  const [content] = contents;
  if (box === undefined || content === undefined) return undefined;
  const count = Math.min(boxes.length, contents.length);
  return edit(on, assignStep(on, count, box, content), (wall) =>
    placeInBoxes(wall, boxes, contents),
  );
}

/** The same content in all of the boxes. */
export function setAll(
  on: OnWall,
  boxes: readonly string[],
  content: BoxContent,
): WallEdit | undefined {
  const [box] = boxes;
  if (box === undefined) return undefined;
  if (content.kind === 'empty') return cleared(on, boxes);
  return edit(on, assignStep(on, boxes.length, box, content), (wall) =>
    assignToAll(wall, boxes, content),
  );
}

/** Without boxes: the empty ones, in order. */
export function putInOrder(on: OnWall, contents: readonly BoxContent[]): WallEdit | undefined {
  const wall = wallOf(on);
  if (wall === undefined) return undefined;
  return putIntoBoxes(
    on,
    on.selected.length > 0 ? on.selected : emptyAmong(wall, on.ids),
    contents,
  );
}

export function cleared(
  on: OnWall,
  boxes: readonly string[],
  code: 'clearBoxes' | 'cutBoxes' = 'clearBoxes',
): WallEdit | undefined {
  const count = filledAmong(on, boxes).length;
  return edit(on, { code, count }, (wall) => clearBoxes(wall, boxes));
}

/** Exchanges what a box of any wall shows with one of this wall; out of nowhere it moves. */
export function swapBoxes(on: OnWall, from: BoxAddress, box: string): WallEdit | undefined {
  if (from.wall === on.place && from.box === box) return undefined;
  const next = swapBoxContents(on.preset, from, { wall: on.place, box });
  if (next === on.preset) return undefined;
  const content = contentOf(on.preset, from);
  const drawn = from.wall === on.place && on.ids.includes(from.box);
  const step: StepName = drawn
    ? { code: 'swapBoxes', what: `${on.nameOf(from.box)} ↔ ${on.nameOf(box)}` }
    : { code: 'moveToBox', who: on.content(content), what: on.nameOf(box) };
  return { step, next };
}

function copiedTo(on: OnWall, from: BoxAddress, box: string): WallEdit | undefined {
  return pasted(on, [box], [contentOf(on.preset, from)]);
}

export function pasted(
  on: OnWall,
  boxes: readonly string[],
  clip: readonly BoxContent[],
): WallEdit | undefined {
  const count = clip.length === 1 ? boxes.length : Math.min(boxes.length, clip.length);
  return edit(on, { code: 'pasteBoxes', count }, (wall) => pasteIntoBoxes(wall, boxes, clip));
}

/** Where a clip goes: into the selected boxes; several into one go on from there, one by one. */
export function pasteTargets(on: OnWall, clip: readonly BoxContent[]): readonly string[] {
  const [first] = on.selected;
  if (clip.length < 2 || on.selected.length !== 1 || first === undefined) return on.selected;
  return on.ids.slice(on.ids.indexOf(first)).slice(0, clip.length);
}

/** People who are not on the wall yet into the empty boxes, of the selected ones if there are several. */
export function filledUp(on: OnWall, people: readonly Participant[]): WallEdit | undefined {
  const wall = wallOf(on);
  if (wall === undefined) return undefined;
  const boxes = on.selected.length > 1 ? on.selected : on.ids;
  const next = autofillWall(wall, boxes, people);
  const count = emptyAmong(wall, boxes).length - emptyAmong(next, boxes).length;
  return edit(on, { code: 'fillBoxes', count }, () => next);
}

/** Which video of the terminals the boxes show; undefined: none is asked for. */
export function setBoxChannel(
  on: OnWall,
  boxes: readonly string[],
  channel: TypedNumber | undefined,
): WallEdit | undefined {
  const [box = ''] = boxes;
  return edit(on, { code: 'boxChannel', what: on.nameOf(box) }, (wall) =>
    assignBoxes(
      wall,
      boxes.flatMap((each) => {
        const content = contentAt(wall, each);
        if (content.kind !== 'member') return [];
        const { person } = content;
        const next = { kind: 'member', person, ...(channel !== undefined && { channel }) } as const;
        return [[each, next] as const];
      }),
    ),
  );
}

/** A part of a box's quad split; null empties it. */
export function setPart(
  on: OnWall,
  box: string,
  index: number,
  part: { readonly person: Participant; readonly channel?: TypedNumber } | null,
): WallEdit | undefined {
  return edit(on, { code: 'quadPart', what: on.nameOf(box) }, (wall) => {
    const content = contentAt(wall, box);
    if (content.kind !== 'quad') return wall;
    const parts = withQuadPart(content.parts, index, part);
    return parts === content.parts ? wall : assignBox(wall, box, { kind: 'quad', parts });
  });
}

function intoPart(
  on: OnWall,
  contents: readonly BoxContent[],
  box: string,
  part: number,
): WallEdit | undefined {
  const [content] = contents;
  return content?.kind === 'member'
    ? setPart(on, box, part, { person: content.person })
    : ontoBox(on, contents, box);
}

function fromRepeated(
  on: OnWall,
  { wall: place, index }: Extract<WallDragItem, { kind: 'repeated' }>,
  box: string,
): WallEdit | undefined {
  const content = on.preset.walls[place]?.repeated[index]?.content;
  if (content === undefined) return undefined;
  const without = withWall(on.preset, place, (wall) => dropRepeated(wall, index));
  const next = withWall(without, on.place, (wall) => assignBox(wall, box, content));
  return { step: { code: 'moveToBox', who: on.content(content), what: on.nameOf(box) }, next };
}

/** Lets contents go that have no box. */
export function strayGone(
  on: OnWall,
  boxes: readonly string[],
  repeated: readonly number[],
): WallEdit | undefined {
  const step = { code: 'dropStrays', count: boxes.length + repeated.length } as const;
  return edit(on, step, (wall) => {
    const rest = wall.repeated.filter((_, index) => !repeated.includes(index));
    const kept = clearBoxes(wall, boxes);
    return rest.length === wall.repeated.length ? kept : { ...kept, repeated: rest };
  });
}

export function filledAmong(on: OnWall, boxes: readonly string[]): readonly string[] {
  const wall = wallOf(on);
  return wall === undefined ? [] : boxes.filter((box) => contentAt(wall, box).kind !== 'empty');
}

export function contentOf(preset: WallPreset, { wall, box }: BoxAddress): BoxContent {
  return contentAt(preset.walls[wall] ?? { boxes: {} }, box);
}

/** The wall itself, changed. */
export function edit(
  on: Pick<OnWall, 'preset' | 'place'>,
  step: StepName,
  change: (wall: Wall) => Wall,
): WallEdit | undefined {
  const next = withWall(on.preset, on.place, change);
  return next === on.preset ? undefined : { step, next };
}

function wallOf({ preset, place }: OnWall): Wall | undefined {
  return preset.walls[place];
}

function assignStep(on: OnWall, count: number, box: string, content: BoxContent): StepName {
  return count === 1
    ? { code: 'assignBox', who: on.content(content), what: on.nameOf(box) }
    : { code: 'assignBoxes', count };
}

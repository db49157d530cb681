import type { TypedNumber } from '#app/lib/typed-number.ts';
import {
  assignBox,
  assignBoxes,
  autofillWall,
  boxesFrom,
  clearBoxes,
  dropRepeated,
  emptyAmong,
  freeParts,
  keepingInBox,
  pasteIntoBoxes,
  placeInSpots,
  spotsIn,
  spreadOverBoxes,
  swapBoxContents,
  withQuadPart,
} from '../model/placing.ts';
import type { DeadBoxes } from '../model/channels.ts';
import type { BoxAddress, BoxSpot } from '../model/placing.ts';
import { mirrored, rotated, rowOf } from '#app/features/picture/model/arrange.ts';
import type { PlaceMove } from '#app/features/picture/model/arrange.ts';
import type { Poll } from '#app/features/picture/model/poll.ts';
import type { Rectangle } from '../model/wall-style.ts';
import { boxOrder, moveInOrder } from '../model/box-order.ts';
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
  /** What no box was left for. */
  readonly left?: readonly BoxContent[];
}

/** The wall that the gesture happens on. */
export interface OnWall {
  readonly preset: WallPreset;
  /** Its place in the preset. */
  readonly place: number;
  /** The ids of its boxes as one reads. */
  readonly ids: readonly string[];
  /** Where each of them stands, in the same order. */
  readonly cells: readonly Rectangle[];
  /** Those among them that are offline or in use: nothing goes there that is not put there. */
  readonly dead: Pick<DeadBoxes, 'has'>;
  /** Those that are changed only by what is done to them alone. */
  readonly locked: { readonly has: (box: string) => boolean };
  /** The selected ones among them, in the same order: what happens to one of several may happen to all. */
  readonly selected: readonly string[];
  readonly nameOf: (box: string) => string;
  /** What a box shows, in words. */
  readonly content: (content: BoxContent) => string;
}

/** The box gets another number among those with content, counted from 0. */
export function orderedBox(on: OnWall, box: string, to: number): WallEdit | undefined {
  const next = withWall(on.preset, on.place, (wall) => moveInOrder(wall, box, to));
  const wall = next.walls[on.place];
  if (next === on.preset || wall === undefined) return undefined;
  const place = boxOrder(wall).indexOf(box) + 1;
  return { step: { code: 'orderBox', who: on.nameOf(box), what: String(place) }, next };
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

function ontoBox(on: OnWall, contents: readonly BoxContent[], box: string): WallEdit | undefined {
  const among = on.selected.length > 1 && on.selected.includes(box);
  return putOnBoxes(on, among && !isOnePerson(contents) ? on.selected : [box], contents);
}

/** One person goes where they are put, whatever else is selected. */
function isOnePerson(contents: readonly BoxContent[]): boolean {
  return contents.length === 1 && contents[0]?.kind === 'member';
}

/**
 * What putting people and sources on selected boxes means, by whichever gesture: one source goes into all of them, several
 * items go in order and on into the empty boxes, people into the free parts of a quad split; without any selected, into
 * the empty ones. Nothing goes by itself into a box that is offline or in use.
 */
export function putOnBoxes(
  on: OnWall,
  boxes: readonly string[],
  contents: readonly BoxContent[],
): WallEdit | undefined {
  const wall = wallOf(on);
  const [only] = contents;
  if (wall === undefined) return undefined;
  if (contents.length === 1 && only !== undefined && only.kind !== 'member') {
    return setAll(on, boxes.length > 0 ? boxes : freeBoxes(on).slice(0, 1), only);
  }
  return putIntoSpots(on, spotsFrom(on, wall, boxes, contents), contents);
}

function spotsFrom(
  on: OnWall,
  wall: Wall,
  boxes: readonly string[],
  contents: readonly BoxContent[],
): readonly BoxSpot[] {
  const free = boxesFrom(wall, on.ids, boxes).filter(
    (box) =>
      (boxes.length === 1 && boxes.includes(box)) ||
      (!on.locked.has(box) && (boxes.includes(box) || !on.dead.has(box))),
  );
  const people = contents.every(({ kind }) => kind === 'member');
  return people ? spotsIn(wall, free) : free.map((box) => ({ box }));
}

/** The empty boxes that show what is put there. */
export function freeBoxes(on: OnWall, boxes: readonly string[] = on.ids): readonly string[] {
  const wall = wallOf(on);
  return wall === undefined
    ? []
    : emptyAmong(wall, boxes).filter((box) => !on.dead.has(box) && !on.locked.has(box));
}

/** The first into the first of the spots and so on. */
function putIntoSpots(
  on: OnWall,
  spots: readonly BoxSpot[],
  contents: readonly BoxContent[],
): WallEdit | undefined {
  const [spot] = spots;
  const [content] = contents;
  if (spot === undefined || content === undefined) return undefined;
  const count = Math.min(spots.length, contents.length);
  const step: StepName =
    spot.part !== undefined && count === 1
      ? { code: 'quadPart', what: on.nameOf(spot.box) }
      : assignStep(on, count, spot.box, content);
  const done = edit(on, step, (wall) => placeInSpots(wall, spots, contents));
  return done && { ...done, left: contents.slice(spots.length) };
}

/** The same content in all of the boxes; what has nobody yet begins with whom the box shows. */
export function setAll(
  on: OnWall,
  boxes: readonly string[],
  content: BoxContent,
): WallEdit | undefined {
  const [box] = boxes;
  if (box === undefined) return undefined;
  if (content.kind === 'empty') return cleared(on, boxes);
  const own = boxes.map((each) => {
    const before = contentOf(on.preset, { wall: on.place, box: each });
    return [each, keepingInBox(content, before)] as const;
  });
  const step = assignStep(on, boxes.length, box, own[0]?.[1] ?? content);
  return edit(on, step, (wall) => assignBoxes(wall, own));
}

/** Boxes that change places in every row with those on its other side; without any selected, all do. */
export function mirrorBoxes(on: OnWall): WallEdit | undefined {
  const places = on.selected.map((box) => on.ids.indexOf(box));
  return moved(on, { code: 'mirror' }, mirrored(on.cells, places.length > 1 ? places : undefined));
}

/** The selected boxes go round, the last to the first; one alone stands for its row. */
export function rotateBoxes(on: OnWall): WallEdit | undefined {
  const places = on.selected.map((box) => on.ids.indexOf(box));
  const [place] = places;
  if (place === undefined) return undefined;
  return moved(
    on,
    { code: 'rotateRow' },
    rotated(places.length > 1 ? places : rowOf(on.cells, place)),
  );
}

function moved(on: OnWall, step: StepName, moves: readonly PlaceMove[]): WallEdit | undefined {
  return edit(on, step, (wall) =>
    assignBoxes(
      wall,
      moves.map(({ to, from }) => [on.ids[to] ?? '', contentAt(wall, on.ids[from] ?? '')] as const),
    ),
  );
}

/** People evenly over the selected boxes, or over the empty ones: several in a box take turns. */
export function spreadBoxes(
  on: OnWall,
  people: readonly Participant[],
  interval?: Poll['interval'],
): WallEdit | undefined {
  const boxes =
    on.selected.length > 1 ? on.selected.filter((box) => !on.locked.has(box)) : freeBoxes(on);
  return edit(on, { code: 'spreadBoxes', count: boxes.length }, (wall) =>
    spreadOverBoxes(wall, boxes, people, interval),
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

/**
 * People who are not on the wall yet into the empty boxes, of the selected ones if there are several; those that are
 * offline or in use are passed over.
 */
export function filledUp(on: OnWall, people: readonly Participant[]): WallEdit | undefined {
  const wall = wallOf(on);
  if (wall === undefined) return undefined;
  const boxes = freeBoxes(on, on.selected.length > 1 ? on.selected : on.ids);
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

/** The first person into that part, others into the free parts after it, then into the empty boxes. */
function intoPart(
  on: OnWall,
  contents: readonly BoxContent[],
  box: string,
  part: number,
): WallEdit | undefined {
  const wall = wallOf(on);
  if (wall === undefined || contents.some(({ kind }) => kind !== 'member')) {
    return ontoBox(on, contents, box);
  }
  const others = freeParts(contentAt(wall, box)).filter((index) => index !== part);
  const spots = [
    ...[part, ...others].map((index) => ({ box, part: index })),
    ...spotsFrom(on, wall, [box], contents).filter((spot) => spot.box !== box),
  ];
  return putIntoSpots(on, spots, contents);
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

import { sameJson } from '#app/lib/json.ts';
import { personKey } from '#app/features/people/model/accounts.ts';
import type { Participant } from '#app/features/picture/model/participant.ts';
import { inParts } from '#app/features/picture/model/arrange.ts';
import { fill, setLayout } from '#app/features/picture/model/composition.ts';
import { suggestLayouts } from '#app/features/picture/model/find-layout.ts';
import { paneOf } from '#app/features/picture/model/placing.ts';
import { NEW_POLL } from '#app/features/picture/model/poll.ts';
import type { Poll } from '#app/features/picture/model/poll.ts';
import { peopleInBox, peopleShownInBox } from './people-on-walls.ts';
import { contentAt, EMPTY_BOX, QUAD_INDEXES, quadPartAt, withWall } from './wall.ts';
import type { BoxContent, QuadPart, Wall, WallPreset } from './wall.ts';

/**
 * Puts contents into boxes. Boxes are named by their ids; ids that the style does not have count as boxes too.
 * A call that changes nothing returns the same object.
 */

export function memberContent(person: Participant): BoxContent {
  return { kind: 'member', person };
}

/** A box that shows people in turn. */
export function pollContent(
  people: readonly Participant[],
  interval: Poll['interval'] = NEW_POLL.interval,
): BoxContent {
  return { kind: 'poll', poll: { ...NEW_POLL, interval, members: people } };
}

/** A quad split with up to four people, one in each part. */
export function quadContent(people: readonly Participant[]): BoxContent {
  return {
    kind: 'quad',
    parts: people.slice(0, 4).map((person, index): QuadPart => ({ index, person })),
  };
}

/** Puts contents into boxes; empty content empties the box. */
export function assignBoxes(
  wall: Wall,
  contents: readonly (readonly [box: string, content: BoxContent])[],
): Wall {
  const changed = contents.filter(([box, content]) => !sameJson(contentAt(wall, box), content));
  if (changed.length === 0) return wall;
  const named = new Map(changed);
  const kept = Object.entries(wall.boxes).map(
    ([box, content]) => [box, named.get(box) ?? content] as const,
  );
  const added = [...named].filter(([box]) => !Object.hasOwn(wall.boxes, box));
  const filled = [...kept, ...added].filter(
    ([box, { kind }]) => kind !== 'empty' || !named.has(box),
  );
  return { ...wall, boxes: Object.fromEntries(filled) };
}

export function assignBox(wall: Wall, box: string, content: BoxContent): Wall {
  return assignBoxes(wall, [[box, content]]);
}

/** Puts the same content into several boxes. */
export function assignToAll(wall: Wall, boxes: readonly string[], content: BoxContent): Wall {
  return assignBoxes(
    wall,
    boxes.map((box) => [box, content]),
  );
}

/** Puts the first content into the first of these boxes and so on, while there are both. */
function placeInBoxes(wall: Wall, boxes: readonly string[], contents: readonly BoxContent[]): Wall {
  return assignBoxes(
    wall,
    boxes.flatMap((box, index) => {
      const content = contents[index];
      return content === undefined ? [] : [[box, content] as const];
    }),
  );
}

export function clearBoxes(wall: Wall, boxes: readonly string[]): Wall {
  return assignToAll(wall, boxes, EMPTY_BOX);
}

/** The empty boxes of this list, in its order. */
export function emptyAmong(wall: Wall, boxes: readonly string[]): readonly string[] {
  return boxes.filter((box) => contentAt(wall, box).kind === 'empty');
}

export interface FilledWall {
  readonly wall: Wall;
  /** Contents that no empty box was left for. */
  readonly left: readonly BoxContent[];
}

/** Fills the empty ones among these boxes, in the order of the list. */
export function fillInOrder(
  wall: Wall,
  boxes: readonly string[],
  contents: readonly BoxContent[],
): FilledWall {
  const free = emptyAmong(wall, [...new Set(boxes)]);
  return { wall: placeInBoxes(wall, free, contents), left: contents.slice(free.length) };
}

/** Where something goes: into a box, or into one part of its quad split. */
export interface BoxSpot {
  readonly box: string;
  readonly part?: number;
}

/** The boxes for several contents: these, then the empty ones among `boxes` after them, then those before. */
export function boxesFrom(
  wall: Wall,
  boxes: readonly string[],
  first: readonly string[],
): readonly string[] {
  const last = boxes.indexOf(first.at(-1) ?? '');
  const around = [...boxes.slice(last + 1), ...boxes.slice(0, last + 1)];
  return [...first, ...emptyAmong(wall, around).filter((box) => !first.includes(box))];
}

/** Where people go in these boxes: each free part of a quad split is a place, a full one is a box like others. */
export function spotsIn(wall: Wall, boxes: readonly string[]): readonly BoxSpot[] {
  return boxes.flatMap((box): readonly BoxSpot[] => {
    const free = freeParts(contentAt(wall, box));
    return free.length > 0 ? free.map((part) => ({ box, part })) : [{ box }];
  });
}

/** The parts of a quad split that show nobody. */
export function freeParts(content: BoxContent): readonly number[] {
  if (content.kind !== 'quad') return [];
  return QUAD_INDEXES.filter((index) => quadPartAt(content.parts, index) === undefined);
}

/** Puts the first content into the first of these spots and so on; into a part go people only. */
export function placeInSpots(
  wall: Wall,
  spots: readonly BoxSpot[],
  contents: readonly BoxContent[],
): Wall {
  return contents.reduce((now, content, index) => {
    const spot = spots[index];
    if (spot === undefined) return now;
    const before = contentAt(now, spot.box);
    if (spot.part === undefined || before.kind !== 'quad' || content.kind !== 'member') {
      return assignBox(now, spot.box, content);
    }
    const { kind: _, ...part } = content;
    const parts = withQuadPart(before.parts, spot.part, part);
    return assignBox(now, spot.box, { kind: 'quad', parts });
  }, wall);
}

/**
 * What is put into a box: a quad split, a rotation or a picture of its own that has nobody yet begins with those whom the
 * box shows already.
 */
export function keepingInBox(content: BoxContent, before: BoxContent): BoxContent {
  const people = partsOf(before);
  if (people.length === 0 || partsOf(content).length > 0) return content;
  if (content.kind === before.kind) return before;
  switch (content.kind) {
    case 'quad':
      return {
        kind: 'quad',
        parts: people.slice(0, QUAD_INDEXES.length).map((part, index) => ({ ...part, index })),
      };
    case 'poll':
      return { kind: 'poll', poll: { ...content.poll, members: people.map(onlyPerson) } };
    case 'own-picture': {
      const panes = people.map(({ person, channel }) => ({
        ...paneOf(person),
        ...(channel !== undefined && { channel }),
      }));
      const [layout = content.picture.layout] = suggestLayouts(people.length);
      const fits = content.picture.panes.length >= people.length;
      const picture = fits ? content.picture : setLayout(content.picture, layout);
      const filled = fill(picture, panes);
      return { kind: 'own-picture', picture: { ...filled.composition, tray: filled.left } };
    }
    default:
      return content;
  }
}

type Part = Omit<QuadPart, 'index'>;

/** Everybody whom a box shows, once each, with the channel where there is one. */
function partsOf(content: BoxContent): readonly Part[] {
  const parts: readonly Part[] =
    content.kind === 'member'
      ? [content]
      : content.kind === 'quad'
        ? content.parts
        : peopleInBox(content).map(onlyPart);
  const once = new Map<string, Part>();
  for (const { person, channel } of parts) {
    const key = personKey(person);
    if (!once.has(key)) once.set(key, { person, ...(channel !== undefined && { channel }) });
  }
  return [...once.values()];
}

function onlyPerson({ person }: Part): Participant {
  return person;
}

function onlyPart({ person }: Part): Part {
  return { person };
}

/**
 * Spreads people evenly over boxes, with those who are there already: one in a box stands alone, several take turns.
 * Boxes that show anything but people alone, in a quad split or in turn are left alone.
 */
export function spreadOverBoxes(
  wall: Wall,
  boxes: readonly string[],
  people: readonly Participant[],
  interval?: Poll['interval'],
): Wall {
  const own = boxes.flatMap((box) => {
    const content = contentAt(wall, box);
    return SPREADABLE.has(content.kind) ? [{ box, content }] : [];
  });
  const everybody: readonly Part[] = [
    ...own.flatMap(({ content }) => partsOf(content)),
    ...people.map((person) => ({ person })),
  ];
  const once = [
    ...new Map(everybody.map((part) => [personKey(part.person), part.person])).values(),
  ];
  const parts = inParts(once, own.length);
  return assignBoxes(
    wall,
    own.map(({ box, content }, index) => {
      const part = parts[index] ?? [];
      const [only] = part;
      if (only === undefined) return [box, EMPTY_BOX];
      if (part.length > 1) return [box, pollContent(part, interval)];
      const stays = content.kind === 'member' && personKey(content.person) === personKey(only);
      return [box, stays ? content : memberContent(only)];
    }),
  );
}

const SPREADABLE: ReadonlySet<BoxContent['kind']> = new Set(['empty', 'member', 'poll', 'quad']);

/** People whom no box shows by name, in their order. */
export function notYetOnWall(wall: Wall, people: readonly Participant[]): readonly Participant[] {
  const shown = shownOn(wall);
  return people.filter((person) => !shown.has(personKey(person)));
}

/** Whether every person is shown in a box; stops at the first who is not. */
export function everybodyOnWall(wall: Wall, people: readonly Participant[]): boolean {
  const shown = shownOn(wall);
  return people.every((person) => shown.has(personKey(person)));
}

function shownOn(wall: Wall): ReadonlySet<string> {
  return new Set(
    Object.values(wall.boxes).flatMap((content) =>
      peopleShownInBox(content).map(({ person }) => personKey(person)),
    ),
  );
}

/** Fills the empty boxes, in the given order, with people who are not on the wall yet. */
export function autofillWall(
  wall: Wall,
  boxes: readonly string[],
  people: readonly Participant[],
): Wall {
  return fillInOrder(wall, boxes, notYetOnWall(wall, people).map(memberContent)).wall;
}

/** A box of one of the preset's walls. */
export interface BoxAddress {
  /** The index of the wall in the preset. */
  readonly wall: number;
  readonly box: string;
}

/** Swaps the contents of two boxes, of the same wall or of two walls. */
export function swapBoxContents(preset: WallPreset, a: BoxAddress, b: BoxAddress): WallPreset {
  const [wallA, wallB] = [preset.walls[a.wall], preset.walls[b.wall]];
  if (wallA === undefined || wallB === undefined) return preset;
  const [contentA, contentB] = [contentAt(wallA, a.box), contentAt(wallB, b.box)];
  const first = withWall(preset, a.wall, (wall) => assignBox(wall, a.box, contentB));
  return withWall(first, b.wall, (wall) => assignBox(wall, b.box, contentA));
}

/** The contents of boxes, for pasting; includes empty ones so that positions match. */
export function copied(wall: Wall, boxes: readonly string[]): readonly BoxContent[] {
  return boxes.map((box) => contentAt(wall, box));
}

/** A single content goes into every target; several go one by one, while there are both. */
export function pasteIntoBoxes(
  wall: Wall,
  targets: readonly string[],
  clip: readonly BoxContent[],
): Wall {
  const [only] = clip;
  return clip.length === 1 && only !== undefined
    ? assignToAll(wall, targets, only)
    : placeInBoxes(wall, targets, clip);
}

/** Removes a repeated content from the list beside the wall. */
export function dropRepeated(wall: Wall, place: number): Wall {
  const repeated = wall.repeated.filter((_, index) => index !== place);
  return repeated.length === wall.repeated.length ? wall : { ...wall, repeated };
}

/**
 * Replaces a part of a quad split; null removes it. If an index was listed twice, it is listed once afterwards.
 */
export function withQuadPart(
  parts: readonly QuadPart[],
  index: number,
  part: Omit<QuadPart, 'index'> | null,
): readonly QuadPart[] {
  const first = parts.findIndex((other) => other.index === index);
  if (part === null) {
    return first < 0 ? parts : parts.filter((other) => other.index !== index);
  }
  const next: QuadPart = { ...part, index };
  if (first < 0) return [...parts, next].toSorted((a, b) => a.index - b.index);
  const changed = parts.flatMap((other, place) => {
    if (other.index !== index) return [other];
    return place === first ? [next] : [];
  });
  return sameJson(changed, parts) ? parts : changed;
}

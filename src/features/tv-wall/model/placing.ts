import { sameJson } from '#app/lib/json.ts';
import { personKey } from '#app/features/people/model/accounts.ts';
import type { Participant } from '#app/features/picture/model/participant.ts';
import { NEW_POLL } from '#app/features/picture/model/poll.ts';
import { contentAt, EMPTY_BOX, withWall } from './wall.ts';
import type { BoxContent, QuadPart, Wall, WallPreset } from './wall.ts';

/**
 * Puts contents into boxes. Boxes are named by their ids; ids that the style does not have count as boxes too.
 * A call that changes nothing returns the same object.
 */

export function memberContent(person: Participant): BoxContent {
  return { kind: 'member', person };
}

/** A box that shows people in turn. */
export function pollContent(people: readonly Participant[]): BoxContent {
  return { kind: 'poll', poll: { ...NEW_POLL, members: people } };
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
export function placeInBoxes(
  wall: Wall,
  boxes: readonly string[],
  contents: readonly BoxContent[],
): Wall {
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

/**
 * The boxes for several contents dropped on one box: that box, then the empty ones after it, then those before.
 */
export function boxesFrom(wall: Wall, boxes: readonly string[], first: string): readonly string[] {
  const place = boxes.indexOf(first);
  const around = [...boxes.slice(place + 1), ...boxes.slice(0, Math.max(place, 0))];
  return [first, ...emptyAmong(wall, around).filter((box) => box !== first)];
}

/** People whom no box, quad split or poll shows by name, in their order. */
function notYetOnWall(wall: Wall, people: readonly Participant[]): readonly Participant[] {
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
    Object.values(wall.boxes).flatMap((content) => {
      if (content.kind === 'member') return [personKey(content.person)];
      if (content.kind === 'quad') return content.parts.map(({ person }) => personKey(person));
      if (content.kind === 'poll') return content.poll.members.map(personKey);
      return [];
    }),
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

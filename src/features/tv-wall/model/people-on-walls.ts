import { personKey } from '#app/features/people/model/accounts.ts';
import type { Participant } from '#app/features/picture/model/participant.ts';
import {
  everyUse,
  replacePerson,
  shownUses,
  takeOut,
} from '#app/features/picture/model/people-in-composition.ts';
import type { Place } from '#app/features/picture/model/people-in-composition.ts';
import { replaceInPoll, takeOutOfPoll } from '#app/features/picture/model/poll.ts';
import type { Poll } from '#app/features/picture/model/poll.ts';
import type { Composition } from '#app/features/picture/model/composition.ts';
import { EMPTY_BOX } from './wall.ts';
import type { BoxContent, QuadPart, Wall, WallPreset } from './wall.ts';

/** Finds where a person is used on TV walls, and replaces or removes them there. */

/** In a box's content. */
export type BoxPlace =
  | { readonly in: 'box' }
  /** Member `place` of the box's own poll. */
  | { readonly in: 'box-poll'; readonly place: number }
  | { readonly in: 'box-quad'; readonly index: number }
  | { readonly in: 'box-picture'; readonly within: Place };

/** `wall`: the index of the wall in the preset; `style`: the id of its style, which names its boxes. */
export type WallPlace = { readonly wall: number; readonly style: string } & (
  | (BoxPlace & { readonly box: string })
  | { readonly in: 'wall-batch-poll'; readonly place: number }
  /** Further content that was read for a box that already has content. */
  | { readonly in: 'box-repeated'; readonly box: string }
);

interface WallUse {
  readonly person: Participant;
  readonly place: WallPlace;
}

/** Every person in a box, with the place. */
export function peopleInBox(
  content: BoxContent,
): readonly { readonly person: Participant; readonly place: BoxPlace }[] {
  switch (content.kind) {
    case 'poll':
      return content.poll.members.map((person, place) => ({
        person,
        place: { in: 'box-poll', place },
      }));
    case 'quad':
      return content.parts.map(({ person, index }) => ({
        person,
        place: { in: 'box-quad', index },
      }));
    case 'own-picture':
      return everyUse(content.picture).map(({ person, place }) => ({
        person,
        place: { in: 'box-picture', within: place },
      }));
    default: {
      const person = 'person' in content ? content.person : null;
      return person === null ? [] : [{ person, place: { in: 'box' } }];
    }
  }
}

/** As `peopleInBox`, without those whom the box's own picture does not show. */
export function peopleShownInBox(content: BoxContent): ReturnType<typeof peopleInBox> {
  if (content.kind !== 'own-picture') return peopleInBox(content);
  return shownUses(content.picture).map(({ person, place }) => ({
    person,
    place: { in: 'box-picture', within: place },
  }));
}

/** Every person on the walls, wall by wall in this order: boxes, batch poll, repeated. */
export function everyWallUse({ walls }: WallPreset): readonly WallUse[] {
  return walls.flatMap(({ styleId: style, ...one }, wall): WallUse[] => [
    ...Object.entries(one.boxes).flatMap(([box, content]) =>
      peopleInBox(content).map(({ person, place }) => ({
        person,
        place: { wall, style, box, ...place },
      })),
    ),
    ...(one.batchPoll?.members ?? []).map((person, place) => ({
      person,
      place: { wall, style, in: 'wall-batch-poll', place } as const,
    })),
    ...one.repeated.flatMap(({ box, content }) =>
      peopleInBox(content).map(({ person }) => ({
        person,
        place: { wall, style, in: 'box-repeated', box } as const,
      })),
    ),
  ]);
}

/** Replaces `before` with `after` everywhere, without listing anyone twice in a poll. */
export function replaceOnWalls(
  preset: WallPreset,
  before: Participant,
  after: Participant,
): WallPreset {
  const key = personKey(before);
  return mapPeople(preset, {
    person: (person) => (personKey(person) === key ? after : person),
    poll: (poll) => replaceInPoll(poll, before, after),
    picture: (picture) => replacePerson(picture, before, after),
  });
}

/** Removes people from every box, poll and picture; a box that shows nobody else becomes empty. */
export function takeOutOfWalls(preset: WallPreset, leaving: readonly Participant[]): WallPreset {
  const keys = new Set(leaving.map(personKey));
  return mapPeople(preset, {
    person: (person) => (keys.has(personKey(person)) ? null : person),
    poll: (poll) => takeOutOfPoll(poll, leaving),
    picture: (picture) => takeOut(picture, leaving),
  });
}

interface Mapping {
  /** Returns the replacement; `null` removes the person. */
  readonly person: (person: Participant) => Participant | null;
  readonly poll: (poll: Poll) => Poll;
  readonly picture: (picture: Composition) => Composition;
}

/** Objects that do not change keep their identity. */
function mapPeople(preset: WallPreset, mapping: Mapping): WallPreset {
  const walls = mapSame(preset.walls, (wall) => mapWall(wall, mapping));
  return walls === preset.walls ? preset : { ...preset, walls };
}

function mapWall(wall: Wall, mapping: Mapping): Wall {
  const before = Object.entries(wall.boxes);
  const after = mapSame(before, (entry) => {
    const [box, content] = entry;
    const next = mapContent(content, mapping);
    return next === content ? entry : ([box, next] satisfies [string, BoxContent]);
  });
  const repeated = mapSame(wall.repeated, (item) => {
    const content = mapContent(item.content, mapping);
    return content === item.content ? item : { ...item, content };
  });
  const batchPoll = wall.batchPoll && mapping.poll(wall.batchPoll);
  const same = after === before && repeated === wall.repeated && batchPoll === wall.batchPoll;
  if (same) return wall;
  const boxes = after.filter(([, content]) => content !== EMPTY_BOX);
  return {
    ...wall,
    batchPoll,
    boxes: after === before ? wall.boxes : Object.fromEntries(boxes),
    repeated: repeated.filter(({ content }) => content !== EMPTY_BOX),
  };
}

function mapContent(content: BoxContent, mapping: Mapping): BoxContent {
  switch (content.kind) {
    case 'poll': {
      const poll = mapping.poll(content.poll);
      return poll === content.poll ? content : { ...content, poll };
    }
    case 'own-picture': {
      const picture = mapping.picture(content.picture);
      return picture === content.picture ? content : { ...content, picture };
    }
    case 'quad':
      return mapQuad(content, mapping);
    default: {
      if (!('person' in content) || content.person === null) return content;
      const person = mapping.person(content.person);
      if (person === content.person) return content;
      return person === null ? EMPTY_BOX : { ...content, person };
    }
  }
}

function mapQuad(content: Extract<BoxContent, { kind: 'quad' }>, mapping: Mapping): BoxContent {
  const parts = content.parts.flatMap((part): QuadPart[] => {
    const person = mapping.person(part.person);
    if (person === part.person) return [part];
    return person === null ? [] : [{ ...part, person }];
  });
  const same =
    parts.length === content.parts.length &&
    parts.every((part, index) => part === content.parts[index]);
  if (same) return content;
  return parts.length === 0 ? EMPTY_BOX : { ...content, parts };
}

function mapSame<T>(list: readonly T[], map: (item: T) => T): readonly T[] {
  const next = list.map(map);
  return next.every((item, index) => item === list[index]) ? list : next;
}

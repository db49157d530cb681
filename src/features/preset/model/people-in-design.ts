import { personKey } from '#app/features/people/model/accounts.ts';
import { replaceInMix, takeOutOfMix, usesInMix } from '#app/features/picture/model/mix.ts';
import type { Mix } from '#app/features/picture/model/mix.ts';
import type { Composition } from '#app/features/picture/model/composition.ts';
import type { Participant } from '#app/features/picture/model/participant.ts';
import {
  everyUse,
  replacePerson,
  takeOut,
} from '#app/features/picture/model/people-in-composition.ts';
import type { Place } from '#app/features/picture/model/people-in-composition.ts';
import { PICTURE_PARTS } from '#app/features/picture/model/picture-and-sound.ts';
import type { PictureAndSound } from '#app/features/picture/model/picture-and-sound.ts';
import { replaceInPoll, takeOutOfPoll } from '#app/features/picture/model/poll.ts';
import type { Poll } from '#app/features/picture/model/poll.ts';
import {
  everyWallUse,
  replaceOnWalls,
  takeOutOfWalls,
} from '#app/features/tv-wall/model/people-on-walls.ts';
import type { WallPlace } from '#app/features/tv-wall/model/people-on-walls.ts';
import type { WallPreset } from '#app/features/tv-wall/model/wall.ts';
import { designIn } from './designs.ts';
import type { Design, PictureDesign } from './designs.ts';

/** Where people are in a design of any family, and how they are replaced or removed there. */

export type DesignUse =
  | Place
  | WallPlace
  /** Member `place` of the meeting's own poll. */
  | { readonly in: 'meeting-poll'; readonly place: number }
  /** `active`: also among those mixed now. */
  | { readonly in: 'mix'; readonly active: boolean };

export interface PersonInDesign {
  readonly person: Participant;
  readonly use: DesignUse;
}

/** Every person in the design, once for each place. */
export function peopleIn(design: Design): readonly PersonInDesign[] {
  switch (design.family) {
    case 'vmp':
      return everyUse(design.value).map(({ person, place }) => ({ person, use: place }));
    case 'wall':
      return everyWallUse(design.value).map(({ person, place }) => ({ person, use: place }));
    case 'mix':
      return peopleInMix(design.value);
    default:
      return design.value.members.map((person, place) => ({
        person,
        use: { in: 'meeting-poll', place },
      }));
  }
}

/** Members and those mixed now, each once. */
function peopleInMix({ members, active }: Mix): readonly PersonInDesign[] {
  const mixed = new Map([...members, ...active].map((person) => [personKey(person), person]));
  const now = new Set(active.map(personKey));
  return [...mixed].map(([key, person]) => ({ person, use: { in: 'mix', active: now.has(key) } }));
}

/** How people change in a value of each family; a value that does not change is the same object. */
export interface DesignEdit {
  readonly vmp: (value: Composition) => Composition;
  readonly mix: (value: Mix) => Mix;
  readonly poll: (value: Poll) => Poll;
  readonly wall: (value: WallPreset) => WallPreset;
}

/** Puts `after` into every place of `before`, without listing anyone twice in a poll or mix. */
export function replacing(before: Participant, after: Participant): DesignEdit {
  if (personKey(before) === personKey(after)) return takingOut([]);
  return {
    vmp: (value) => replacePerson(value, before, after),
    mix: (value) =>
      usesInMix(value, before).length === 0 ? value : replaceInMix(value, before, after),
    poll: (value) => replaceInPoll(value, before, after),
    wall: (value) => replaceOnWalls(value, before, after),
  };
}

/** Removes people from every place; a poll or a mix stays even if it has no members left. */
export function takingOut(leaving: readonly Participant[]): DesignEdit {
  return {
    vmp: (value) => takeOut(value, leaving),
    mix: (value) => takeOutOfMix(value, leaving),
    poll: (value) => takeOutOfPoll(value, leaving),
    wall: (value) => takeOutOfWalls(value, leaving),
  };
}

export function editDesign(design: Design, edit: DesignEdit): Design {
  switch (design.family) {
    case 'vmp':
      return { family: design.family, value: edit.vmp(design.value) };
    case 'mix':
      return { family: design.family, value: edit.mix(design.value) };
    case 'wall':
      return { family: design.family, value: edit.wall(design.value) };
    default:
      return { family: design.family, value: edit.poll(design.value) };
  }
}

/** The parts of a picture that are set. */
export function designsOf(picture: PictureAndSound): readonly PictureDesign[] {
  return PICTURE_PARTS.flatMap((part) => designIn(picture, part) ?? []);
}

/** Edits every part of a picture; the same picture if nothing changes. */
export function editPicture(picture: PictureAndSound, edit: DesignEdit): PictureAndSound {
  const vmp = picture.vmp && edit.vmp(picture.vmp);
  const mix = picture.mix && edit.mix(picture.mix);
  const poll = picture.poll && edit.poll(picture.poll);
  const same = vmp === picture.vmp && mix === picture.mix && poll === picture.poll;
  return same ? picture : { ...picture, vmp, mix, poll };
}

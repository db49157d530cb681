import {
  everyPersonOnWalls,
  replaceOnWalls,
  takeOutOfWalls,
} from '#app/features/tv-wall/model/people-on-walls.ts';
import type { WallPlace } from '#app/features/tv-wall/model/people-on-walls.ts';
import type { WallPreset } from '#app/features/tv-wall/model/wall.ts';
import type { Participant } from '#app/features/picture/model/participant.ts';
import {
  everyPerson,
  replaceEverywhere,
  takeOutEverywhere,
} from '#app/features/picture/model/people-in-picture.ts';
import type { Use } from '#app/features/picture/model/people-in-picture.ts';
import type { PictureAndSound } from '#app/features/picture/model/picture-and-sound.ts';

export type AnyUse = Use | WallPlace;

/** Finds, replaces and removes people in one kind of value. */
export interface UsesLookup<T> {
  readonly everyPerson: (
    value: T,
  ) => readonly { readonly person: Participant; readonly uses: readonly AnyUse[] }[];
  readonly replace: (value: T, before: Participant, after: Participant) => T;
  readonly takeOut: (value: T, leaving: readonly Participant[]) => T;
}

export const inPicture: UsesLookup<PictureAndSound> = {
  everyPerson,
  replace: replaceEverywhere,
  takeOut: takeOutEverywhere,
};

export const onWalls: UsesLookup<WallPreset> = {
  everyPerson: everyPersonOnWalls,
  replace: replaceOnWalls,
  takeOut: takeOutOfWalls,
};

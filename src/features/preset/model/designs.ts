import type { JsonObject } from '#app/lib/json.ts';
import { NEW_WALL_PRESET } from '#app/features/tv-wall/model/wall.ts';
import type { WallPreset } from '#app/features/tv-wall/model/wall.ts';
import { fromWallPreset, toWallPreset } from '#app/features/tv-wall/model/wall-params.ts';
import { NEW_COMPOSITION } from '#app/features/picture/model/composition.ts';
import type { Composition } from '#app/features/picture/model/composition.ts';
import { fromVmp, toVmp } from '#app/features/picture/model/composition-params.ts';
import { fromMix, NEW_MIX, toMix } from '#app/features/picture/model/mix.ts';
import type { Mix } from '#app/features/picture/model/mix.ts';
import type { PictureAndSound } from '#app/features/picture/model/picture-and-sound.ts';
import { fromPoll, NEW_POLL, toPoll } from '#app/features/picture/model/poll.ts';
import type { Poll } from '#app/features/picture/model/poll.ts';

/** A picture, a mix, a poll or TV walls by themselves, as a preset keeps them. */

export const designFamilies = ['vmp', 'mix', 'poll', 'wall'] as const;
export type DesignFamily = (typeof designFamilies)[number];

export type Design =
  | { readonly family: 'vmp'; readonly value: Composition }
  | { readonly family: 'mix'; readonly value: Mix }
  | { readonly family: 'poll'; readonly value: Poll }
  | { readonly family: 'wall'; readonly value: WallPreset };

/** One that a meeting or template has itself, beside its presets. */
export type PictureDesign = Exclude<Design, { readonly family: 'wall' }>;

export function newDesign(family: DesignFamily): Design {
  switch (family) {
    case 'vmp':
      return { family, value: NEW_COMPOSITION };
    case 'mix':
      return { family, value: NEW_MIX };
    case 'wall':
      return { family, value: NEW_WALL_PRESET };
    default:
      return { family, value: NEW_POLL };
  }
}

/** A preset of the contract. */
export function readDesign(family: DesignFamily, read: JsonObject): Design {
  switch (family) {
    case 'vmp':
      return { family, value: fromVmp(read) };
    case 'mix':
      return { family, value: fromMix(read) };
    case 'wall':
      return { family, value: fromWallPreset(read) };
    default:
      return { family, value: fromPoll(read) };
  }
}

/**
 * The object to send; what was not changed goes back as it was read. `meetingNumber` (`conf_e164`)
 * serves people who have none of their own.
 */
export function writeDesign(
  design: Design,
  original?: JsonObject,
  meetingNumber?: string,
): JsonObject {
  switch (design.family) {
    case 'vmp':
      return toVmp(design.value, original, meetingNumber);
    case 'mix':
      return toMix(design.value, original, meetingNumber);
    case 'wall':
      return toWallPreset(design.value, original, meetingNumber);
    default:
      return toPoll(design.value, original, meetingNumber);
  }
}

/** The same design where the name is the same. */
export function renamed(design: Design, name: string): Design {
  if (design.value.name === name) return design;
  switch (design.family) {
    case 'vmp':
      return { family: design.family, value: { ...design.value, name } };
    case 'mix':
      return { family: design.family, value: { ...design.value, name } };
    case 'wall':
      return { family: design.family, value: { ...design.value, name } };
    default:
      return { family: design.family, value: { ...design.value, name } };
  }
}

/** The design in its place of a whole; the rest as it is. */
export function withDesign(picture: PictureAndSound, design: PictureDesign): PictureAndSound {
  return { ...picture, [design.family]: design.value };
}

/** That part of a whole; undefined where it is not set, and of walls, which are no part of it. */
export function designIn(
  picture: PictureAndSound,
  family: DesignFamily,
): PictureDesign | undefined {
  const { vmp, mix, poll } = picture;
  switch (family) {
    case 'vmp':
      return vmp === null ? undefined : { family, value: vmp };
    case 'mix':
      return mix === null ? undefined : { family, value: mix };
    case 'wall':
      return undefined;
    default:
      return poll === null ? undefined : { family, value: poll };
  }
}

import type { JsonObject } from '#app/lib/json.ts';
import { NEW_WALL_PRESET } from '#app/features/tv-wall/model/wall.ts';
import type { BoxContent, WallPreset } from '#app/features/tv-wall/model/wall.ts';
import { fromWallPreset, toWallPreset } from '#app/features/tv-wall/model/wall-params.ts';
import { isChannel, NEW_COMPOSITION } from '#app/features/picture/model/composition.ts';
import type { Composition } from '#app/features/picture/model/composition.ts';
import { fromVmp, toVmp } from '#app/features/picture/model/composition-params.ts';
import { fromMix, NEW_MIX, toMix } from '#app/features/picture/model/mix.ts';
import type { Mix } from '#app/features/picture/model/mix.ts';
import type { PictureAndSound } from '#app/features/picture/model/picture-and-sound.ts';
import { fromPoll, NEW_POLL, toPoll } from '#app/features/picture/model/poll.ts';
import type { Poll } from '#app/features/picture/model/poll.ts';

/** A picture, a mix, a poll or TV walls on their own, as a preset stores them. */

export const designFamilies = ['vmp', 'mix', 'poll', 'wall'] as const;
export type DesignFamily = (typeof designFamilies)[number];

export type Design =
  | { readonly family: 'vmp'; readonly value: Composition }
  | { readonly family: 'mix'; readonly value: Mix }
  | { readonly family: 'poll'; readonly value: Poll }
  | { readonly family: 'wall'; readonly value: WallPreset };

/** A design that a meeting or template also has itself, besides its presets. */
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

/** Reads a preset of the contract. */
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
 * The object to send; unchanged parts are sent back as they were read. `meetingNumber` (`conf_e164`) is used
 * for people who have none of their own.
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

/** Returns the same design if the name is unchanged. */
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

/** Puts the design into its part of a picture; the other parts stay. */
export function withDesign(picture: PictureAndSound, design: PictureDesign): PictureAndSound {
  return { ...picture, [design.family]: design.value };
}

/** That part of a picture; undefined if it is not set, and for walls, which are not part of it. */
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

/** Whether every channel of a terminal in it can be sent. */
export function hasChannels(design: Design): boolean {
  switch (design.family) {
    case 'vmp':
      return design.value.panes.every(({ channel }) => isChannel(channel));
    case 'wall':
      return design.value.walls.every(({ boxes }) => Object.values(boxes).every(hasChannelsIn));
    default:
      return true;
  }
}

function hasChannelsIn(content: BoxContent): boolean {
  switch (content.kind) {
    case 'member':
      return isChannel(content.channel);
    case 'quad':
      return content.parts.every(({ channel }) => isChannel(channel));
    case 'own-picture':
      return content.picture.panes.every(({ channel }) => isChannel(channel));
    default:
      return true;
  }
}

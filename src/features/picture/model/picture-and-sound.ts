import { isJsonObject, sameJson } from '#app/lib/json.ts';
import type { JsonObject } from '#app/lib/json.ts';
import type { Composition } from './composition.ts';
import { fromVmp, toVmp } from './composition-params.ts';
import { fromMix, toMix } from './mix.ts';
import type { Mix } from './mix.ts';
import { fromPoll, toPoll } from './poll.ts';
import type { Poll } from './poll.ts';

/** What everybody sees and hears: a meeting's or template's own `vmp`, `mix` and `poll`. */
export interface PictureAndSound {
  /** Null if it is not set: the platform decides. */
  readonly vmp: Composition | null;
  readonly mix: Mix | null;
  readonly poll: Poll | null;
}

export type PicturePart = keyof PictureAndSound;
/** In display order. */
export const PICTURE_PARTS = ['vmp', 'mix', 'poll'] as const satisfies readonly PicturePart[];

export const NO_PICTURE: PictureAndSound = { vmp: null, mix: null, poll: null };

export function readPicture({ vmp, mix, poll }: JsonObject): PictureAndSound {
  return {
    vmp: isJsonObject(vmp) ? fromVmp(vmp) : null,
    mix: isJsonObject(mix) ? fromMix(mix) : null,
    poll: isJsonObject(poll) ? fromPoll(poll) : null,
  };
}

/**
 * The contract's fields that differ from what was read; undefined removes a field. `meetingNumber`
 * (`conf_e164`) is used for people who have none of their own.
 */
export function pictureChanges(
  picture: PictureAndSound,
  original: JsonObject,
  meetingNumber?: string,
): JsonObject {
  const { vmp, mix, poll } = picture;
  const before = readPicture(original);
  return {
    ...(!sameJson(vmp, before.vmp) && {
      vmp: vmp === null ? undefined : toVmp(vmp, original['vmp'], meetingNumber),
    }),
    ...(!sameJson(mix, before.mix) && {
      mix: mix === null ? undefined : toMix(mix, original['mix'], meetingNumber),
    }),
    ...(!sameJson(poll, before.poll) && {
      poll: poll === null ? undefined : toPoll(poll, original['poll'], meetingNumber),
    }),
  };
}

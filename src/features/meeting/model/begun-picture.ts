import type { JsonObject } from '#app/lib/json.ts';
import { readPicture } from '#app/features/picture/model/picture-and-sound.ts';
import type {
  PictureAndSound,
  PicturePart,
} from '#app/features/picture/model/picture-and-sound.ts';

/** Which parts of a meeting's picture begin with it, judging by the names of their switches. */

export const PICTURE_SWITCHES = {
  vmp: 'vmp_enable',
  mix: 'mix_enable',
  poll: 'poll_enable',
} as const;

export function isSwitchedOff(answer: JsonObject, part: PicturePart): boolean {
  return answer[PICTURE_SWITCHES[part]] === 0;
}

/** The parts of the picture that begin with the meeting. */
export function readBegunPicture(answer: JsonObject): PictureAndSound {
  const all = readPicture(answer);
  return {
    vmp: isSwitchedOff(answer, 'vmp') ? null : all.vmp,
    mix: isSwitchedOff(answer, 'mix') ? null : all.mix,
    poll: isSwitchedOff(answer, 'poll') ? null : all.poll,
  };
}

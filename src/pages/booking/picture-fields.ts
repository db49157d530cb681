import { isJsonObject, sameJson } from '#app/lib/json.ts';
import type { JsonObject } from '#app/lib/json.ts';
import {
  pictureChanges,
  PICTURE_PARTS,
  readPicture,
} from '#app/features/picture/model/picture-and-sound.ts';
import type { PictureAndSound } from '#app/features/picture/model/picture-and-sound.ts';
import { NEW_WALL_PRESET } from '#app/features/tv-wall/model/wall.ts';
import type { WallPreset } from '#app/features/tv-wall/model/wall.ts';
import { fromWallPreset, toWallPreset } from '#app/features/tv-wall/model/wall-params.ts';
import {
  isSwitchedOff,
  PICTURE_SWITCHES,
  readBegunPicture,
} from '#app/features/meeting/model/begun-picture.ts';

/**
 * Maps picture, mix and poll of a meeting between the contract and the form. The platform answers all three for
 * every meeting, set or not; `vmp_enable`, `mix_enable` and `poll_enable` (judging by their names, since the
 * document is silent) say whether they begin with the meeting. One that does not is null in the form and is
 * sent back as it was read.
 */

/** The parts that the platform stores but that do not begin with the meeting. */
export function keptSwitchedOff(answer: JsonObject): PictureAndSound {
  const all = readPicture(answer);
  return {
    vmp: isSwitchedOff(answer, 'vmp') ? all.vmp : null,
    mix: isSwitchedOff(answer, 'mix') ? all.mix : null,
    poll: isSwitchedOff(answer, 'poll') ? all.poll : null,
  };
}

/** The contract's fields that differ from what was read; undefined removes a field. */
export function pictureFields(picture: PictureAndSound, original: JsonObject): JsonObject {
  const before = readBegunPicture(original);
  const read = readPicture(original);
  const changed = PICTURE_PARTS.filter((part) => !sameJson(picture[part], before[part]));
  const untouched = Object.fromEntries(
    PICTURE_PARTS.filter((part) => !changed.includes(part)).map((part) => [part, read[part]]),
  );
  const switches = changed.flatMap((part) => {
    const on = picture[part] !== null;
    const given = Object.hasOwn(original, PICTURE_SWITCHES[part]);
    return on || given ? [[PICTURE_SWITCHES[part], Number(on)] as const] : [];
  });
  return {
    ...pictureChanges({ ...picture, ...untouched }, original, meetingNumberOf(original)),
    ...Object.fromEntries(switches),
  };
}

/** The walls that a series was read with (`tv_wall`); none of anything else. */
export function readWalls({ tv_wall: walls }: JsonObject): WallPreset {
  return isJsonObject(walls) ? fromWallPreset(walls) : NEW_WALL_PRESET;
}

/** The walls of a series, where they differ from what was read. */
export function wallFields(walls: WallPreset, original: JsonObject): JsonObject {
  const { tv_wall: read } = original;
  if (sameJson(walls, readWalls(original))) return {};
  return { tv_wall: toWallPreset(walls, read, meetingNumberOf(original)) };
}

/** `conf_e164` of people without one: the meeting's own number; a meeting that does not exist yet has none. */
export function meetingNumberOf({ e164, conf_id: number }: JsonObject): string {
  const known = [e164, number].find((value) => typeof value === 'string' && value !== '');
  return typeof known === 'string' ? known : '';
}

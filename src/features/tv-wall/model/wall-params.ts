import { fullUpdate } from '#app/lib/full-update.ts';
import { isJsonObject, sameJson } from '#app/lib/json.ts';
import type { JsonObject } from '#app/lib/json.ts';
import { fromPoll, toPoll } from '#app/features/picture/model/poll.ts';
import { changesBetween, claimRows, rowsOf } from '#app/features/picture/model/row-carry.ts';
import { readBoxes, writeBoxes } from './box-contract.ts';
import { newWall, wallModes } from './wall.ts';
import type { Wall, WallPreset } from './wall.ts';

/** Maps TV walls between the contract (`tv_wall`, a preset of operations 24-28 and 63-67) and the editor. */

/** Missing fields are as in a new wall. */
export function fromWallPreset(value: JsonObject): WallPreset {
  const { name, tvwalls } = value;
  return {
    name: typeof name === 'string' ? name : '',
    walls: rowsOf(tvwalls).map(readWall),
  };
}

/**
 * The object to send. Unchanged parts are sent back as they were read, including unknown fields but not the
 * answer's envelope; a wall that existed before keeps the fields of its row, wherever it is now.
 * `meetingNumber` (`conf_e164`) is used for people who have none of their own.
 */
export function toWallPreset(
  preset: WallPreset,
  original?: unknown,
  meetingNumber?: string,
): JsonObject {
  const read = isJsonObject(original) ? original : {};
  const before = fromWallPreset(read);
  if (isJsonObject(original) && sameJson(before, preset)) return fullUpdate(read, {});
  const sameWalls = Array.isArray(read['tvwalls']) && sameJson(before.walls, preset.walls);
  return fullUpdate(read, {
    ...changesBetween({ name: before.name }, { name: preset.name }, read, ['name']),
    ...(!sameWalls && { tvwalls: writeWalls(preset.walls, read['tvwalls'], meetingNumber) }),
  });
}

function readWall(row: JsonObject): Wall {
  const { style_id: style, mode, show_mt_name: showNames, batch_poll: poll, members } = row;
  const standard = newWall(typeof style === 'string' ? style : '');
  return {
    ...standard,
    mode: typeof mode === 'number' ? wallModes.nameOf(mode) : standard.mode,
    showNames: typeof showNames === 'number' ? showNames !== 0 : standard.showNames,
    batchPoll: isJsonObject(poll) ? fromPoll(poll) : null,
    ...readBoxes(members),
  };
}

function writeWalls(
  walls: readonly Wall[],
  original: unknown,
  meetingNumber: string | undefined,
): readonly JsonObject[] {
  const rows = rowsOf(original).map((row, place) => ({ row, item: readWall(row), place }));
  const items = walls.map((item, place) => ({ item, place }));
  const claims = claimRows(items, rows, LIKENESSES);
  return items.map(({ item }, index) => writeWall(item, claims[index]?.row, meetingNumber));
}

/** Best match first: the identical wall, the one at this index with its style, another with its style. */
const LIKENESSES = [
  (wall: Wall) => JSON.stringify(wall),
  (wall: Wall, place: number) => `${place} ${wall.styleId}`,
  (wall: Wall) => wall.styleId,
  // Its style was changed.
  (_: Wall, place: number) => String(place),
];

function writeWall(
  wall: Wall,
  row: JsonObject | undefined,
  meetingNumber: string | undefined,
): JsonObject {
  const before = readWall(row ?? {});
  if (row !== undefined && sameJson(before, wall)) return row;
  const read = row ?? {};
  const { batchPoll, boxes, order, repeated } = wall;
  const sameBoxes =
    Array.isArray(read['members']) &&
    sameJson([before.boxes, before.order, before.repeated], [boxes, order, repeated]);
  return fullUpdate(read, {
    ...changesBetween(written(before), written(wall), read, MANDATORY),
    ...(!sameJson(before.batchPoll, batchPoll) && {
      batch_poll:
        batchPoll === null ? undefined : toPoll(batchPoll, read['batch_poll'], meetingNumber),
    }),
    ...(!sameBoxes && { members: writeBoxes(wall, read['members'], meetingNumber) }),
  });
}

/** Rows that the contract marks as mandatory for a wall of a preset. */
const MANDATORY = ['style_id', 'mode', 'show_mt_name'];

function written({ styleId, mode, showNames }: Wall): JsonObject {
  return { style_id: styleId, mode: wallModes.valueOf(mode), show_mt_name: Number(showNames) };
}

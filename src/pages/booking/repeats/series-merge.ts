import type { JsonObject } from '#app/lib/json.ts';
import * as versions from '#app/features/change/model/versions.ts';
import type { Versions } from '#app/lib/three-way.ts';
import { formatTime, parseTime } from '#app/lib/time.ts';

/**
 * Three-way merge of one series: objects of operations 79 and 81. The answer starts with the next date, so its
 * number, state and day change on their own as dates pass.
 */
const DERIVED: versions.DerivedWords = new Set([
  'meeting_id',
  'meeting_moid',
  'conf_id',
  'e164',
  'state',
  'end_time',
  'creator',
  'members',
  'attendances',
  'regular_simple_dto',
  'regular_meeting_moid',
  'invited_mt_num',
  'last_modify_time',
  'file_num',
  'is_edit',
  'is_signed',
  'is_recorded',
  'live_url',
  'qr_code_base64',
  'room_static',
  'regular_room_static',
]);

const plain = versions.versionsOf(DERIVED);

/** Only the time of day of the start is compared: the next date is a different one by now. */
export const seriesVersions: Versions = {
  differences: (opened, mine, theirs) => plain.differences(opened, mine, aligned(opened, theirs)),
  merged: (opened, mine, theirs, choices) =>
    plain.merged(opened, mine, aligned(opened, theirs), choices),
  tookEffect: (before, sent, readBack) => plain.tookEffect(before, sent, aligned(sent, readBack)),
};

/** The same time of day on a later date counts as no change. */
function aligned(opened: JsonObject, theirs: JsonObject): JsonObject {
  return clockOf(opened) === clockOf(theirs)
    ? { ...theirs, start_time: opened['start_time'] }
    : theirs;
}

function clockOf({ start_time: start }: JsonObject): string | undefined {
  const printed = parseTime(start, 0);
  return printed && formatTime(printed.at, printed.offset ?? 0).slice(10);
}

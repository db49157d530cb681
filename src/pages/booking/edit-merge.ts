import type { JsonObject } from '#app/lib/json.ts';
import * as versions from '#app/features/change/model/versions.ts';
import type { Versions } from '#app/lib/three-way.ts';
import type { Choices } from '#app/lib/three-way.ts';
import { DERIVED_WORDS, endTimeOf } from '#app/features/meeting/model/booked-times.ts';

/** Three-way merge of one meeting: objects of operations 6 and 9. */

/** The end is derived from the start and the duration. */
export const meetingVersions: Versions = {
  ...versions.versionsOf(DERIVED_WORDS),
  merged: mergedEdit,
};

/** The object to send after the user's choices. Its end is derived from the chosen start and duration. */
function mergedEdit(
  opened: JsonObject,
  mine: JsonObject,
  theirs: JsonObject,
  choices: Choices,
): JsonObject {
  const merged = versions.mergedVersions(opened, mine, theirs, choices);
  const { start_time: start, duration } = merged;
  if (!Object.hasOwn(merged, 'end_time') && !Object.hasOwn(theirs, 'end_time')) return merged;
  const timesAreTheirs = start === theirs['start_time'] && duration === theirs['duration'];
  const end = timesAreTheirs ? theirs['end_time'] : endTimeOf(start, duration);
  const { end_time: _stale, ...rest } = merged;
  return end === undefined ? rest : { ...rest, end_time: end };
}

import type { JsonObject } from '#app/domain/json.ts';
import * as versions from '#app/domain/meeting/versions.ts';
import type { Choices, Difference } from '#app/domain/three-way.ts';
import { endTimeOf } from './booking-params.ts';

/** One meeting in three versions: objects of operations 6 and 9. */

const DERIVED: versions.DerivedWords = new Set([
  'end_time',
  'invited_mt_num',
  'regular_simple_dto',
  'creator',
]);

/** Differences that concern a person; what the platform derives is left out. */
export function editDifferences(
  opened: JsonObject,
  mine: JsonObject,
  theirs: JsonObject,
): Difference[] {
  return versions.differencesAmong(opened, mine, theirs, DERIVED);
}

/** What to send after the choices. The end follows the start and the duration that were chosen. */
export function mergedEdit(
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

/** As `writeTookEffect` of any version: what is derived is not looked at. */
export function editTookEffect(before: JsonObject, sent: JsonObject, readBack: JsonObject) {
  return versions.writeTookEffect(before, sent, readBack, DERIVED);
}

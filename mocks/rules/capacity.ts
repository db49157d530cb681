import type { Db } from '../db/db.ts';
import { numberOf, type JsonObject } from '../http/json.ts';
import { Refusal } from '../http/refusal.ts';
import { meetingStates, stateAt } from './meeting-state.ts';

/** The number of meetings of a size that are running now. */
export function running(db: Db, size: number, now: number): number {
  let count = 0;
  for (const meeting of db.meetings.values()) {
    if (stateAt(meeting, now) !== meetingStates.running) continue;
    if (numberOf(meeting.fields.max_join_mt, 192) === size) count += 1;
  }
  return count;
}

/** 20101: the platform has no resources of that size (operation 93, `resources[].max_join_mt`). */
export function checkResources(db: Db, params: JsonObject): void {
  const size = numberOf(params.max_join_mt, 192);
  if (!db.resources.some((row) => row.max_join_mt === size)) throw new Refusal('noResources');
}

/**
 * 20102: running meetings use all resources of that size. This can be checked only for a meeting that starts
 * now.
 */
export function checkFree(db: Db, params: JsonObject, now: number): void {
  checkResources(db, params);
  const size = numberOf(params.max_join_mt, 192);
  const total = db.resources
    .filter((row) => row.max_join_mt === size)
    .reduce((sum, row) => sum + row.total, 0);
  if (running(db, size, now) >= total) throw new Refusal('meetingLimit');
}

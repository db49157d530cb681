import type { Db } from '../db/db.ts';
import { numberOf, type JsonObject } from '../http/json.ts';
import { Refusal } from '../http/refusal.ts';
import { meetingStates, stateAt } from './meeting-state.ts';

/** "最大与会终端数,默认为192" (operation 5). */
const MOST = 192;

/** The number of meetings of a size that are running now. */
export function running(db: Db, size: number, now: number): number {
  let count = 0;
  for (const meeting of db.meetings.values()) {
    if (stateAt(meeting, now) !== meetingStates.running) continue;
    if (sizeOf(meeting.fields) === size) count += 1;
  }
  return count;
}

/**
 * 20101: the platform has no resources of that size (operation 93, `resources[].max_join_mt`). A write prints 192 alone
 * ("192-大型192方会议", operation 5); "8/32/64 on old platforms: tolerate on read" (field-notes.md, section 4). `before`: the fields that are replaced or taken over, whose
 * size stays savable.
 */
export function checkSize(db: Db, params: JsonObject, before: JsonObject = {}): void {
  const size = sizeOf(params);
  const isOffered = db.resources.some((row) => row.max_join_mt === size);
  if (!isOffered && before.max_join_mt !== size) throw new Refusal('noResources');
}

/**
 * 20102: running meetings use all resources of that size. This can be checked only for a meeting that starts
 * now.
 */
export function checkFree(db: Db, params: JsonObject, before: JsonObject, now: number): void {
  checkSize(db, params, before);
  const size = sizeOf(params);
  const lines = db.resources.filter((row) => row.max_join_mt === size);
  const total = lines.reduce((sum, row) => sum + row.total, 0);
  // a size that its template or room has brought is counted nowhere
  if (lines.length > 0 && running(db, size, now) >= total) throw new Refusal('meetingLimit');
}

function sizeOf(fields: JsonObject): number {
  return numberOf(fields.max_join_mt, MOST);
}

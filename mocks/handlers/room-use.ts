import type { Db, Meeting } from '../db/db.ts';
import { MINUTE } from '../db/platform-time.ts';
import { numberOf, textOf, type JsonObject } from '../http/json.ts';
import { Refusal } from '../http/refusal.ts';
import { requireFields } from '../rules/field-table.ts';
import { endOf, meetingStates, stateAt } from '../rules/meeting-state.ts';

/** `create_type` of a meeting in a virtual room (field-notes.md, section 4). */
export const FROM_ROOM = 4;

/** The meeting running in a virtual room now: the room has `status` 1, and others are refused with 99991. */
export function meetingIn(db: Db, room: string, now: number): Meeting | undefined {
  for (const meeting of db.meetings.values()) {
    if (meeting.room === room && stateAt(meeting, now) === meetingStates.running) return meeting;
  }
  return undefined;
}

/**
 * A booking names its room like an instant meeting does. No source documents a field for it, so this follows
 * the client's assumption (`create_type` 4 in operation 5).
 */
export function bookedInRoom(
  db: Db,
  params: JsonObject,
): { readonly fields: JsonObject; readonly extra: { room?: string; joinNumber?: string } } {
  if (numberOf(params.create_type) !== FROM_ROOM) return { fields: params, extra: {} };
  requireFields(params, ['template_id']);
  const room = db.virtualRooms.get(textOf(params.template_id));
  if (room === undefined) throw new Refusal('noSuchRoom');
  const fields = { conf_type: 0, ...room.fields, ...params };
  return { fields, extra: { room: room.id, joinNumber: room.number } };
}

/** 51122: another meeting is in the room at that time. */
export function checkRoomIsFree(
  db: Db,
  room: string,
  { start, minutes }: { readonly start: number; readonly minutes: number },
): void {
  const end = minutes === 0 ? Infinity : start + minutes * MINUTE;
  for (const meeting of db.meetings.values()) {
    if (meeting.room !== room || meeting.status === 'cancelled') continue;
    if (meeting.status !== 'refused' && meeting.start < end && start < endOf(meeting)) {
      throw new Refusal('noFreeRoom');
    }
  }
}

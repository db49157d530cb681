import type { Db, Meeting, Person, VirtualRoom } from '../db/db.ts';
import { MINUTE } from '../db/platform-time.ts';
import { numberOf, objectsOf, textOf, type JsonObject } from '../http/json.ts';
import { invalid, Refusal } from '../http/refusal.ts';
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
 * The room that a person asks for. An exclusive one is for its users alone (operations 88-92: `exclusive`,
 * `exclusive_users`; field-notes.md, section 4, "0/1 with `exclusive_users`"); the code for others is not stated.
 */
export function roomFor(db: Db, id: string, person: Person | undefined): VirtualRoom {
  const room = db.virtualRooms.get(id);
  if (room === undefined) throw new Refusal('noSuchRoom');
  const { exclusive, exclusive_users: users } = room.fields;
  const isUser = objectsOf(users).some(({ account }) => account === person?.moid);
  if (exclusive === 1 && !isUser) throw invalid('template_id', '专属会议室,不在专属用户中');
  return room;
}

/**
 * A booking names its room like an instant meeting does. No source documents a field for it, so this follows
 * the client's assumption (`create_type` 4 in operation 5).
 */
export function bookedInRoom(
  db: Db,
  params: JsonObject,
  person: Person | undefined,
): {
  readonly fields: JsonObject;
  /** The fields of the room, which the booking takes over. */
  readonly from: JsonObject;
  readonly extra: { room?: string; joinNumber?: string };
} {
  if (numberOf(params.create_type) !== FROM_ROOM) return { fields: params, from: {}, extra: {} };
  requireFields(params, ['template_id']);
  const room = roomFor(db, textOf(params.template_id), person);
  const fields = { conf_type: 0, ...room.fields, ...params };
  return { fields, from: room.fields, extra: { room: room.id, joinNumber: room.number } };
}

type Times = Pick<Meeting, 'start' | 'minutes'>;

/** 51122: another meeting is in the room at that time. `except`: the meetings that it replaces. */
export function checkRoomIsFree(
  db: Db,
  room: string,
  { start, minutes }: Times,
  except: ReadonlySet<string> = new Set(),
): void {
  const end = minutes === 0 ? Infinity : start + minutes * MINUTE;
  for (const meeting of db.meetings.values()) {
    if (meeting.room !== room || except.has(meeting.id) || meeting.status === 'cancelled') continue;
    if (meeting.status !== 'refused' && meeting.start < end && start < endOf(meeting)) {
      throw new Refusal('noFreeRoom');
    }
  }
}

/**
 * 51122 for an update (operations 6 and 79) of a meeting in a room, as for its booking (inferred: field-notes.md,
 * section 3, names the code alone). A meeting that keeps its times may be saved though it already overlaps with
 * another one.
 */
export function checkRoomStaysFree(
  db: Db,
  before: Meeting,
  after: Times,
  except: ReadonlySet<string>,
): void {
  const isMoved = after.start !== before.start || after.minutes !== before.minutes;
  if (before.room !== '' && isMoved) checkRoomIsFree(db, before.room, after, except);
}

import type { Db, Meeting, Person, VirtualRoom } from '../db/db.ts';
import { placeIn } from '../db/ids.ts';
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
 * The room that a booking or an update names, as an instant meeting names its own. No source documents a field for
 * it, so this follows the client's assumption (`create_type` 4 in operations 5, 6, 78 and 79). A meeting that is in
 * the room already, `before`, may stay there whoever changes it.
 */
export function namedRoom(
  db: Db,
  params: JsonObject,
  person: Person | undefined,
  before?: Pick<Meeting, 'room'>,
): VirtualRoom | undefined {
  if (numberOf(params.create_type) !== FROM_ROOM) return undefined;
  requireFields(params, ['template_id']);
  const id = textOf(params.template_id);
  const isThere = before?.room === id ? db.virtualRooms.get(id) : undefined;
  return isThere ?? roomFor(db, id, person);
}

export type InRoom = ReturnType<typeof placeIn>;

/** What the room that is named adds to a meeting; nothing where none is. */
export function inRoom(db: Db, room: VirtualRoom | undefined): InRoom {
  return room === undefined ? {} : placeIn(db, room);
}

/** The fields of a booking: those of its room, overridden by what was sent. */
export function bookedIn(room: VirtualRoom | undefined, params: JsonObject): JsonObject {
  return room === undefined ? params : { conf_type: 0, ...room.fields, ...params };
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
 * section 3, names the code alone). A meeting that keeps its room and times may be saved though it already overlaps
 * with another one.
 */
export function checkRoomStaysFree(
  db: Db,
  before: Meeting,
  after: Times & Pick<Meeting, 'room'>,
  except: ReadonlySet<string>,
): void {
  const isMoved =
    after.room !== before.room || after.start !== before.start || after.minutes !== before.minutes;
  if (after.room !== '' && isMoved) checkRoomIsFree(db, after.room, after, except);
}

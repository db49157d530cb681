import type { Db, Meeting, Template } from '../db/db.ts';
import { platformDay } from '../db/platform-time.ts';
import { answer, type Call } from '../http/call.ts';
import { isObject, numberOf, textOf, type JsonObject } from '../http/json.ts';
import { invalid, Refusal } from '../http/refusal.ts';
import { checkFree } from '../rules/capacity.ts';
import { requireFields } from '../rules/field-table.ts';
import { checkConference, checkTerminals, meetingFields } from '../rules/meeting-fields.ts';
import { checkName, checkNameIsFree, isFree } from '../rules/meeting-name.ts';
import { endOf, meetingStates, stateAt } from '../rules/meeting-state.ts';
import { windowOf } from '../rules/meeting-times.ts';
import { checkOddParts } from '../rules/odd-parts.ts';
import { pageOf } from '../rules/paging.ts';
import {
  addMeeting,
  booked,
  bookingOf,
  copyPresets,
  checkKey,
  handOver,
  minutesOf,
  stored,
} from './booking.ts';
import type { HandlerTable } from './handler.ts';
import {
  bookedIn,
  checkRoomIsFree,
  checkRoomStaysFree,
  FROM_ROOM,
  inRoom,
  meetingIn,
  namedRoom,
  roomFor,
} from './room-use.ts';
import { bookingByNumber, checkOwner, meetingById, meetingByNumber } from './lookup.ts';
import { bookedDetail, bookedRow, meetingDetail, meetingRow, namedList } from './meeting-shapes.ts';

const INSTANT = 1;
const ID_LENGTH = 32;

/** Operations 1-13. */
export const meetingHandlers = {
  startMeeting: (call, { db, clock }) => {
    const now = clock.now();
    if (db.settings.approval) throw new Refusal('approvalOn');
    const { fields, from, room, template: named } = instantFields(db, call, now);
    const template = db.settings.handsOver ? named : undefined;
    requireFields(fields, ['conf_type', 'name']);
    const name = checkName(db, fields.name);
    checkConference(fields, meetingFields);
    checkOddParts(db, fields, from);
    checkTerminals(fields);
    const day = platformDay(now);
    checkNameIsFree(db, name, { from: day, to: day });
    checkFree(db, fields, from, now);
    checkKey(fields, 'meeting');
    const start = { fields: stored(fields), start: now, minutes: minutesOf(fields) };
    const number = db.virtualRooms.get(room)?.number ?? freeNumber(db, template, now);
    const extra = number === undefined ? { room } : { room, number };
    const meeting = addMeeting(db, start, call.person, now, extra);
    if (template !== undefined) copyPresets(db, template.id, meeting.id);
    handOver(db, call, 'meeting', meeting.id);
    return answer(booked(db, meeting));
  },

  endMeeting: ({ path, person }, { db, clock }) => {
    const now = clock.now();
    const given = path.conf_id ?? '';
    // "7.0做过兼容,可传meetingMoid,通过长度判断"
    const meeting =
      given.length === ID_LENGTH ? meetingById(db, given) : meetingByNumber(db, given, now);
    if (stateAt(meeting, now) !== meetingStates.running) throw new Refusal('notRunning');
    checkOwner(person, meeting.creator);
    db.meetings.set(meeting.id, { ...meeting, endedAt: now });
    return answer(booked(db, meeting));
  },

  listMeetings: ({ query, profile }, { db, clock }) => {
    const now = clock.now();
    const state = stateIn(query.state);
    const rows = inWindow(db, { query, profile }, now).filter(
      (meeting) => state === undefined || stateAt(meeting, now) === state,
    );
    const { total, page } = pageOf(query, rows);
    return answer({ total, meetings: page.map((meeting) => meetingRow(db, meeting, now)) });
  },

  getMeeting: ({ path }, { db, clock }) =>
    answer(meetingDetail(db, meetingById(db, path.meeting_id), clock.now())),

  bookMeeting: (call, { db, clock }) => {
    const now = clock.now();
    const room = namedRoom(db, call.params, call.person);
    const booking = bookingOf(db, bookedIn(room, call.params), now, room?.fields ?? {});
    if (room !== undefined) checkRoomIsFree(db, room.id, booking);
    const meeting = addMeeting(db, booking, call.person, now, inRoom(db, room));
    handOver(db, call, 'meeting', meeting.id);
    return answer(booked(db, meeting));
  },

  updateBookedMeeting: (call, { db, clock }) => {
    const now = clock.now();
    const before = bookingByNumber(db, call.path.conf_id, now);
    checkOwner(call.person, before.creator);
    const own = new Set([before.id]);
    const after: Meeting = {
      ...before,
      ...inRoom(db, namedRoom(db, call.params, call.person, before)),
      ...bookingOf(db, call.params, now, before.fields, own),
      status: db.settings.approval ? 'awaiting' : 'booked',
      modified: now,
    };
    checkRoomStaysFree(db, before, after, own);
    db.meetings.set(after.id, after);
    handOver(db, call, 'meeting', after.id);
    return answer(booked(db, after));
  },

  cancelBookedMeeting: ({ path, params, person }, { db, clock }) => {
    const meeting = bookingByNumber(db, path.conf_id, clock.now());
    checkOwner(person, meeting.creator);
    requireFields(params, ['reason']);
    if (typeof params.reason !== 'string') throw invalid('reason', '必须为字符串');
    cancel(db, meeting, params.reason);
    return answer(booked(db, meeting));
  },

  listBookedMeetings: ({ query, profile }, { db, clock }) => {
    const now = clock.now();
    const rows = inWindow(db, { query, profile }, now).filter((meeting) => {
      const state = stateAt(meeting, now);
      return state !== meetingStates.running && state !== meetingStates.ended;
    });
    const { total, page } = pageOf(query, rows);
    return answer({ total, booked_confs: page.map((meeting) => bookedRow(db, meeting, now)) });
  },

  getBookedMeeting: ({ path }, { db, clock }) => {
    const now = clock.now();
    return answer(bookedDetail(db, bookingByNumber(db, path.conf_id, now), now));
  },

  listMeetingAudiences: (call, { db, clock }) => {
    const meeting = meetingById(db, call.path.meeting_id);
    return answer(participants(db, meeting, call, 'audiences', clock.now()));
  },

  listMeetingMembers: (call, { db, clock }) => {
    const meeting = meetingById(db, call.path.meeting_id);
    const { total, ...rest } = participants(db, meeting, call, 'invite_members', clock.now());
    // The platform's own misspelling.
    return answer({ total, memebers: rest.invite_members });
  },

  getMeetingLink: ({ path }, { db, clock }) => {
    const given = path.meeting_id ?? '';
    // "兼容虚拟会议室分享,可支持传e164号"
    const room = [...db.virtualRooms.values()].find(({ number }) => number === given);
    if (room !== undefined) return answer(links(room.id, false));
    const meeting =
      given.length === ID_LENGTH ? meetingById(db, given) : meetingByNumber(db, given, clock.now());
    const mode = numberOf(recorderOf(meeting).recorder_mode);
    return answer(links(meeting.id, mode === 2 || mode === 3));
  },

  /** Checks the name itself, then its days: without `end_time`, every day from the start on, as the row says. */
  validateMeetingName: ({ query, profile }, { db, clock }) => {
    const name = checkName(db, query.conf_name, 'conf_name');
    const { from, to } = windowOf(query, clock.now());
    const days = { from: platformDay(from), to: to === Infinity ? Infinity : platformDay(to) };
    const except = new Set([query.meeting_id ?? '']);
    if (profile.takenName === 'refusal') checkNameIsFree(db, name, days, except);
    return answer({ data: isFree(db, name, days, except) ? {} : { name } });
  },
} satisfies Partial<HandlerTable>;

/** Removes the meeting from every list; from now on it answers 51106. */
export function cancel(db: Db, meeting: Meeting, reason: string): void {
  db.meetings.set(meeting.id, { ...meeting, status: 'cancelled', reason });
}

/**
 * The meetings of a window in order of their start. By overlap, a meeting is in the window if any part of it is:
 * without `start_time`, "from the server's current time", running meetings are included and ended ones are not.
 * Listed by start, as a profile or a setting says, it is in the window if it starts there.
 */
function inWindow(
  db: Db,
  { query, profile }: Pick<Call, 'query' | 'profile'>,
  now: number,
): Meeting[] {
  const { from, to } = windowOf(query, now);
  const byStart = db.settings.listsBy === 'start' || profile.listRange === 'start';
  const isFrom = (meeting: Meeting) => (byStart ? meeting.start >= from : endOf(meeting) > from);
  return [...db.meetings.values()]
    .filter((meeting) => meeting.status !== 'cancelled' && isFrom(meeting) && meeting.start < to)
    .toSorted((one, other) => one.start - other.start || (one.id < other.id ? -1 : 1));
}

function stateIn(text: string | undefined): number | undefined {
  if (text === undefined || text === '') return undefined;
  const state = Object.values(meetingStates).find((known) => String(known) === text);
  if (state === undefined) throw invalid('state', '只支持 1、2、3、6、7');
  return state;
}

/**
 * `create_type` 2-4: the fields of a template or room, overridden by what was sent (field-notes.md, section 4).
 */
function instantFields(
  db: Db,
  { params, person }: Call,
  now: number,
): {
  readonly fields: JsonObject;
  /** The fields of the template or room. */
  readonly from: JsonObject;
  readonly room: string;
  readonly template?: Template;
} {
  const type = numberOf(params.create_type, INSTANT);
  if (![1, 2, 3, FROM_ROOM].includes(type)) throw invalid('create_type', '只支持 1、2、3、4');
  if (type === INSTANT) return { fields: params, from: {}, room: '' };
  requireFields(params, ['template_id']);
  const id = textOf(params.template_id);
  if (type !== FROM_ROOM) {
    const template = db.templates.get(id);
    if (template === undefined) throw new Refusal('noSuchTemplate');
    const from = template.fields;
    return { fields: { conf_type: 0, ...from, ...params }, from, room: '', template };
  }
  const room = roomFor(db, id, person);
  if (meetingIn(db, id, now) !== undefined) throw new Refusal('roomInUse');
  const from = room.fields;
  return { fields: { conf_type: 0, ...from, ...params }, from, room: id };
}

/**
 * The number that a template reserves (field-notes.md, section 4, `bind_e164`) is that of the meeting started from
 * it (operation 1, `create_type` 3; inferred). While another meeting has it, the new one gets a number of its own.
 */
function freeNumber(db: Db, template: Template | undefined, now: number): string | undefined {
  if (template === undefined || template.number === '') return undefined;
  const { number } = template;
  const isTaken = [...db.meetings.values()].some(
    (meeting) =>
      meeting.number === number &&
      meeting.status !== 'cancelled' &&
      stateAt(meeting, now) !== meetingStates.ended,
  );
  return isTaken ? undefined : number;
}

/** Operations 10 and 11. Participation is known once a meeting has begun; here most people took part. */
function participants(
  db: Db,
  meeting: Meeting,
  { query, profile }: Call,
  key: 'audiences' | 'invite_members',
  now: number,
): JsonObject {
  const state = stateAt(meeting, now);
  const begun = state === meetingStates.running || state === meetingStates.ended;
  const replies = profile.isParticipated === 'reply';
  const participation = (index: number) =>
    replies ? Number(index % 3 !== 1) : Number(begun && index % 6 !== 4);
  const rows = namedList(db, meeting.fields[key]).map((member, index) => ({
    account: textOf(member.account),
    account_type: numberOf(member.account_type, 1),
    name: textOf(member.name),
    participate_no: db.accounts.get(textOf(member.account))?.e164 ?? '',
    is_participated: participation(index),
    participated_type: 0,
    protocol: numberOf(member.protocol, 255),
  }));
  const { total, page } = pageOf(query, rows);
  return { total, [key]: page };
}

/** A meeting's recorder as it was written; {} if nothing was. */
export function recorderOf({ fields }: Meeting): JsonObject {
  return isObject(fields.recorder) ? fields.recorder : {};
}

function links(id: string, live: boolean): JsonObject {
  const host = 'https://meeting.example.com/meetingCore';
  return {
    conf_link: `${host}/join.html?meetingMoid=${id}`,
    live_url: live ? `${host}/videolive.html?meetingMoid=${id}` : '',
  };
}

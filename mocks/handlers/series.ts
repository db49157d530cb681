import type { Db, Meeting, Person, Series } from '../db/db.ts';
import { newId } from '../db/ids.ts';
import { platformDay, startOfPlatformDay, toPlatformTime } from '../db/platform-time.ts';
import { answer, type Call } from '../http/call.ts';
import { textOf, type JsonObject } from '../http/json.ts';
import { invalid, Refusal } from '../http/refusal.ts';
import { requireFields } from '../rules/field-table.ts';
import { checkNameIsFree } from '../rules/meeting-name.ts';
import { meetingStates, stateAt } from '../rules/meeting-state.ts';
import { bookingDeadline, checkStart, momentIn } from '../rules/meeting-times.ts';
import { daysOf, readRule } from '../rules/series-dates.ts';
import { addMeeting, booked, checkBooking, handOver, minutesOf, stored } from './booking.ts';
import type { HandlerTable } from './handler.ts';
import { checkOwner, meetingById, notBegun } from './lookup.ts';
import { cancel } from './meetings.ts';
import {
  bookedIn,
  checkRoomIsFree,
  checkRoomStaysFree,
  inRoom,
  namedRoom,
  type InRoom,
} from './room-use.ts';
import { seriesDetail } from './series-shape.ts';

/** Operations 78-82. */
export const seriesHandlers = {
  createSeries: (call, { db, clock }) => {
    const now = clock.now();
    const room = namedRoom(db, call.params, call.person);
    const fields = bookedIn(room, call.params);
    checkBooking(db, fields, room?.fields ?? {});
    checkStart(db, call.params.start_time, now);
    const starts = startsOf(db, call.params, now);
    checkNames(db, call.params, starts, new Set());
    for (const start of starts) {
      if (room !== undefined) {
        checkRoomIsFree(db, room.id, { start, minutes: minutesOf(fields) });
      }
    }
    const id = newId(db);
    const meetings = starts.map((start) =>
      addDate(db, id, fields, start, call.person, now, inRoom(db, room)),
    );
    const first = meetings[0];
    if (first === undefined) throw invalid('meeting_formular', '没有任何会议日期');
    db.series.set(id, {
      id,
      creator: call.person?.account ?? '',
      fields: stored(fields),
      meetings: meetings.map((meeting) => meeting.id),
      modified: now,
    });
    handOver(db, call, 'meeting', first.id);
    return answer(booked(db, first));
  },

  /**
   * Cancelled dates and dates that have begun stay as they are; the others follow the new rule. A room that is named
   * holds all of these; without one new dates are in none, and the others stay where they are (inferred).
   */
  updateSeries: (call, { db, clock }) => {
    const now = clock.now();
    const series = seriesOf(db, call);
    checkOwner(call.person, series.creator);
    checkBooking(db, call.params, series.fields);
    momentIn(call.params.start_time, 'start_time');
    const starts = startsOf(db, call.params, now).filter((start) => start > now);
    const open = datesOf(db, series).filter((meeting) => isOpen(meeting, now));
    const own = new Set(open.map(({ id }) => id));
    checkNames(db, call.params, starts, own);
    const room = namedRoom(db, call.params, call.person, open[0]);
    checkRooms(db, call.params, starts, open, own, room?.id);
    const kept = reschedule(db, series, call, starts, now, inRoom(db, room));
    db.series.set(series.id, {
      ...series,
      fields: stored(call.params),
      meetings: kept.map(({ id }) => id),
      modified: now,
    });
    const next = kept.find((meeting) => isOpen(meeting, now)) ?? kept[0];
    if (next === undefined) throw invalid('meeting_formular', '没有任何会议日期');
    handOver(db, call, 'meeting', next.id);
    return answer(booked(db, next));
  },

  /** "被取消的会议moid args,args": ids separated by commas. All or none are cancelled. */
  cancelSeriesMeetings: (call, { db, clock }) => {
    const series = seriesOf(db, call);
    checkOwner(call.person, series.creator);
    const { meeting_moids: ids, reason } = call.params;
    requireFields(call.params, ['meeting_moids', 'reason']);
    if (typeof ids !== 'string' || ids === '')
      throw invalid('meeting_moids', '必须为逗号分隔的会议moid');
    if (typeof reason !== 'string') throw invalid('reason', '必须为字符串');
    const meetings = ids.split(',').map((id) => {
      const meeting = meetingById(db, id.trim());
      if (meeting.series !== series.id) throw new Refusal('noSuchMeeting');
      return notBegun(meeting, clock.now());
    });
    for (const meeting of meetings) cancel(db, meeting, reason);
    return answer();
  },

  getSeries: (call, { db, clock }) => {
    const series = seriesOf(db, call);
    return answer(seriesDetail(db, series, datesOf(db, series), clock.now()));
  },

  listSeriesDates: (call, { db }) => {
    const dates = datesOf(db, seriesOf(db, call)).filter(({ status }) => status !== 'cancelled');
    return answer({
      total: dates.length,
      data: dates.map(({ id, start }) => ({ meeting_moid: id, day: toPlatformTime(start) })),
    });
  },
} satisfies Partial<HandlerTable>;

function seriesOf(db: Db, { path }: Call): Series {
  const series = db.series.get(path.regular_meeting_moid ?? '');
  if (series === undefined) throw new Refusal('noSuchMeeting');
  return series;
}

function datesOf(db: Db, series: Series): Meeting[] {
  return series.meetings
    .map((id) => db.meetings.get(id))
    .filter((meeting) => meeting !== undefined)
    .toSorted((one, other) => one.start - other.start);
}

function isOpen(meeting: Meeting, now: number): boolean {
  const state = stateAt(meeting, now);
  const begun = state === meetingStates.running || state === meetingStates.ended;
  return meeting.status !== 'cancelled' && !begun;
}

/** The rule's days at `start_time`'s time of day; none may be later than the booking deadline. */
function startsOf(db: Db, params: JsonObject, now: number): readonly number[] {
  const first = momentIn(params.start_time, 'start_time');
  const firstDay = platformDay(first);
  const rule = readRule(params.meeting_formular, firstDay);
  const deadline = bookingDeadline(db, now);
  // Checked before the days are enumerated: an end in a thousand years is refused without listing its days.
  if (startOfPlatformDay(rule.to) > deadline) {
    throw invalid('meeting_formular.end_date', `超出预订期限 ${toPlatformTime(deadline)}`);
  }
  const timeOfDay = first - startOfPlatformDay(firstDay);
  const starts = daysOf(rule).map((day) => startOfPlatformDay(day) + timeOfDay);
  if (starts.length === 0) throw invalid('meeting_formular', '没有任何会议日期');
  return starts;
}

function checkNames(
  db: Db,
  params: JsonObject,
  starts: readonly number[],
  except: ReadonlySet<string>,
): void {
  for (const start of starts) {
    const day = platformDay(start);
    checkNameIsFree(db, textOf(params.name), { from: day, to: day }, except);
  }
}

/** The room of each date: the one that is named, or else that of a date that stays on its day. */
function checkRooms(
  db: Db,
  params: JsonObject,
  starts: readonly number[],
  open: readonly Meeting[],
  own: ReadonlySet<string>,
  room: string | undefined,
): void {
  const byDay = new Map(open.map((meeting) => [platformDay(meeting.start), meeting]));
  const minutes = minutesOf(params);
  for (const start of starts) {
    const before = byDay.get(platformDay(start));
    if (before !== undefined) {
      checkRoomStaysFree(db, before, { start, minutes, room: room ?? before.room }, own);
    } else if (room !== undefined) {
      checkRoomIsFree(db, room, { start, minutes }, own);
    }
  }
}

function addDate(
  db: Db,
  series: string,
  params: JsonObject,
  start: number,
  by: Person | undefined,
  now: number,
  place: InRoom,
): Meeting {
  const { meeting_formular: _rule, ...fields } = stored(params);
  return addMeeting(db, { fields, start, minutes: minutesOf(params) }, by, now, {
    series,
    ...place,
  });
}

/**
 * A day that has a date keeps its meeting and id; a day without one gets a new meeting; the others are dropped.
 */
function reschedule(
  db: Db,
  series: Series,
  call: Call,
  starts: readonly number[],
  now: number,
  place: InRoom,
): readonly Meeting[] {
  const dates = datesOf(db, series);
  const byDay = new Map(dates.map((meeting) => [platformDay(meeting.start), meeting]));
  const { meeting_formular: _rule, ...fields } = stored(call.params);
  const wanted = starts.map((start) => {
    const before = byDay.get(platformDay(start));
    if (before === undefined) {
      return addDate(db, series.id, call.params, start, call.person, now, place);
    }
    if (!isOpen(before, now)) return before;
    const status = db.settings.approval ? ('awaiting' as const) : ('booked' as const);
    const minutes = minutesOf(call.params);
    const after: Meeting = { ...before, ...place, fields, start, minutes, status, modified: now };
    db.meetings.set(after.id, after);
    return after;
  });
  const ids = new Set(wanted.map(({ id }) => id));
  const past = dates.filter((meeting) => !isOpen(meeting, now) && !ids.has(meeting.id));
  for (const meeting of dates) {
    if (isOpen(meeting, now) && !ids.has(meeting.id)) db.meetings.delete(meeting.id);
  }
  return [...past, ...wanted].toSorted((one, other) => one.start - other.start);
}

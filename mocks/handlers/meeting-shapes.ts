import type { Db, Meeting } from '../db/db.ts';
import { toPlatformTime } from '../db/platform-time.ts';
import {
  isList,
  isObject,
  numberOf,
  objectsOf,
  textOf,
  type Json,
  type JsonObject,
} from '../http/json.ts';
import { answerFields } from '../rules/answer-fields.ts';
import { defaultsOf } from '../rules/field-table.ts';
import { defaultVideoFormats, meetingFields } from '../rules/meeting-fields.ts';
import { words } from '../rules/words.ts';
import { endOf, meetingStates, stateAt } from '../rules/meeting-state.ts';

const defaults = defaultsOf(meetingFields);

/**
 * Fields written with a booking that are an instruction to the platform or data of a separate operation; a
 * detail never contains them.
 */
const writeOnly: ReadonlySet<string> = new Set([
  'audiences',
  'create_type',
  'meeting_key',
  'template_id',
]);

const detailKeys = answerFields('MeetingDetailAnswer');
const bookedRowKeys = answerFields('BookedMeetingItem');

/** The written fields over the defaults; some defaults depend on other fields. */
function complete(db: Db, fields: JsonObject): JsonObject {
  return completeWith(db, defaults, {
    user_domain_moid: db.settings.userDomain,
    vmp_enable: fields.vmp === undefined ? 0 : 1,
    mix_enable: fields.mix === undefined ? 0 : 1,
    poll_enable: fields.poll === undefined ? 0 : 1,
    ...fields,
  });
}

/** Like `complete`, for objects with their own defaults: templates and virtual rooms. */
export function completeWith(db: Db, otherwise: JsonObject, fields: JsonObject): JsonObject {
  const whole: JsonObject = {
    ...otherwise,
    // Field notes, section 4: if absent, RTC with enable_rtc, otherwise SIP.
    conf_protocol: numberOf(fields.enable_rtc) === 1 ? 2 : 1,
    video_formats: defaultVideoFormats(numberOf(fields.conf_type)),
    ...fields,
  };
  return fillObjects(db, whole);
}

/** Nested objects also answer every key of the sample; their written values win. */
function fillObjects(db: Db, whole: JsonObject): JsonObject {
  const filled: Record<string, Json | undefined> = { ...whole };
  for (const name of ['vmp', 'mix', 'poll', 'recorder', 'dcs', 'ai']) {
    const written = whole[name];
    const fallback = defaults[name];
    if (isObject(written) && isObject(fallback)) {
      filled[name] = namedDeep(db, { ...fallback, ...written });
    }
  }
  return filled;
}

/** `member.name` is for display only: the directory's name if the account is in it. */
export function named(db: Db, member: JsonObject): JsonObject {
  const account = textOf(member.account);
  const known = db.accounts.get(account)?.name ?? db.people.get(account)?.name;
  return {
    ...member,
    account,
    account_type: numberOf(member.account_type, 1),
    name: known ?? account,
  };
}

/**
 * Sets the names of all people in panes, polls and walls, at any depth; a written name stays for people outside
 * the directory.
 */
export function namedDeep(db: Db, value: JsonObject): JsonObject {
  const deep = (item: Json | undefined): Json | undefined => {
    if (isList(item)) return item.map((inner) => deep(inner) ?? null);
    return isObject(item) ? namedDeep(db, item) : item;
  };
  const fields = Object.entries(value).map(([key, item]) => [key, deep(item)] as const);
  const whole = Object.fromEntries(fields);
  if (typeof value.account !== 'string' || value.account_type === undefined) return whole;
  const known = db.accounts.get(value.account)?.name;
  return { ...whole, name: known ?? (textOf(value.name) || value.account) };
}

export function namedList(db: Db, value: Json | undefined): JsonObject[] {
  return objectsOf(value).map((member) => named(db, member));
}

function namedPerson(db: Db, value: Json | undefined): JsonObject {
  return named(db, isObject(value) ? value : {});
}

/** "所属会议e164号,级联会议时为本级会议e164号": always the number of the answering meeting. */
export function placedIn(meeting: Meeting, member: JsonObject): JsonObject {
  return { ...member, conf_e164: meeting.number };
}

export function creatorOf(db: Db, account: string): JsonObject {
  const person = db.people.get(account);
  return {
    account: person?.moid ?? '',
    account_type: 1,
    name: person?.name ?? account,
    mobile: person?.mobile ?? '',
    telephone: person?.telephone ?? '',
  };
}

function times(db: Db, meeting: Meeting): { start_time: string; end_time: string } {
  const end = endOf(meeting);
  return {
    start_time: toPlatformTime(meeting.start),
    end_time: end === Infinity ? permanentEnd(db, meeting) : toPlatformTime(end),
  };
}

/** A permanent meeting has no end, and the document does not say what is printed then. */
function permanentEnd({ settings }: Db, { start }: Meeting): string {
  return settings.permanentEnd === 'start' ? toPlatformTime(start) : '';
}

/** The first fields of every answer about a meeting. */
export function headOf(db: Db, meeting: Meeting, now: number) {
  return {
    meeting_id: meeting.id,
    conf_id: meeting.number,
    name: textOf(meeting.fields.name),
    state: stateAt(meeting, now),
    ...times(db, meeting),
    e164: meeting.joinNumber ?? meeting.number,
  };
}

/** `regular_simple_dto`: the future meetings of the series. */
function seriesOf(db: Db, meeting: Meeting, now: number): JsonObject {
  const rest = (db.series.get(meeting.series)?.meetings ?? [])
    .map((id) => db.meetings.get(id))
    .filter((other) => other !== undefined)
    .filter((other) => other.status !== 'cancelled' && stateAt(other, now) !== meetingStates.ended)
    .map((other) => headOf(db, other, now));
  return {
    regular_meeting_moid: meeting.series,
    residue_meeting_size: rest.length,
    residue_meeting: rest,
  };
}

/** A row of operation 3. */
export function meetingRow(db: Db, meeting: Meeting, now: number): JsonObject {
  return {
    ...headOf(db, meeting, now),
    regular_meeting_moid: meeting.series,
    conf_type: numberOf(meeting.fields.conf_type),
    video: 1,
    creator: creatorOf(db, meeting.creator),
    regular_simple_dto: seriesOf(db, meeting, now),
  };
}

/** Operation 4. */
export function meetingDetail(db: Db, meeting: Meeting, now: number): JsonObject {
  const whole = complete(db, meeting.fields);
  return {
    ...unknownKeys(meeting.fields),
    ...pick(whole, detailKeys),
    ...headOf(db, meeting, now),
    duration: meeting.minutes,
    regular_meeting_moid: meeting.series,
    creator: creatorOf(db, meeting.creator),
    speaker: placedIn(meeting, namedPerson(db, whole.speaker)),
    chairman: namedPerson(db, whole.chairman),
    members: namedList(db, whole.invite_members).map((member) =>
      pick(member, ['account', 'account_type', 'name']),
    ),
  };
}

/** A row of operation 8. */
export function bookedRow(db: Db, meeting: Meeting, now: number): JsonObject {
  const whole = complete(db, meeting.fields);
  const { meeting_id, conf_id, name } = headOf(db, meeting, now);
  return {
    ...pick(whole, bookedRowKeys),
    meeting_id,
    conf_id,
    name,
    ...times(db, meeting),
    duration: meeting.minutes,
    regular_meeting_moid: meeting.series,
    invited_mt_num: objectsOf(whole.invite_members).length,
    creator: creatorOf(db, meeting.creator),
    regular_simple_dto: seriesOf(db, meeting, now),
    invite_members: namedList(db, whole.invite_members),
    doubleflow_members: namedList(db, whole.doubleflow_members),
  };
}

/** Operation 9, with the result of every written key: this is what an edit sends back. */
export function bookedDetail(db: Db, meeting: Meeting, now: number): JsonObject {
  const whole = complete(db, meeting.fields);
  const { meeting_id, conf_id, name } = headOf(db, meeting, now);
  return {
    ...Object.fromEntries(Object.entries(whole).filter(([key]) => !writeOnly.has(key))),
    meeting_id,
    conf_id,
    name,
    ...times(db, meeting),
    duration: meeting.minutes,
    regular_meeting_moid: meeting.series,
    invited_mt_num: objectsOf(whole.invite_members).length,
    creator: creatorOf(db, meeting.creator),
    regular_simple_dto: seriesOf(db, meeting, now),
    speaker: placedIn(meeting, namedPerson(db, whole.speaker)),
    chairman: namedPerson(db, whole.chairman),
    invite_members: namedList(db, whole.invite_members),
    doubleflow_members: namedList(db, whole.doubleflow_members),
    keep_calling_members: namedList(db, whole.keep_calling_members).map((member) =>
      placedIn(meeting, member),
    ),
  };
}

/**
 * Keys of a series' answer (operation 81) beyond those of a meeting. They are known, so one meeting's detail
 * omits them.
 */
const seriesOnly: ReadonlySet<string> = new Set(
  words(`
    platform_id telephone mobile vmr_name live_password quantum_encryption call_chase auto_cascade
    tv_wall responsible presenter regular_rooms often_mts meeting_criteria_list meeting_formular
  `),
);

/** Keys that no table lists: a detail returns them unchanged, because an update is expected to send them back. */
function unknownKeys(fields: JsonObject): JsonObject {
  return Object.fromEntries(
    Object.entries(fields).filter(
      ([key]) => !Object.hasOwn(meetingFields, key) && !writeOnly.has(key) && !seriesOnly.has(key),
    ),
  );
}

export function pick(from: JsonObject, keys: readonly string[]): JsonObject {
  return Object.fromEntries(keys.map((key) => [key, from[key]]));
}

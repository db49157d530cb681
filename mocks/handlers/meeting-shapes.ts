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

/** Written with a booking, but an instruction to the platform or an own operation's data: never in a detail. */
const writeOnly: ReadonlySet<string> = new Set([
  'audiences',
  'create_type',
  'meeting_key',
  'template_id',
]);

const detailKeys = answerFields('MeetingDetailAnswer');
const bookedRowKeys = answerFields('BookedMeetingItem');

/** Written fields over the defaults; some defaults follow from other fields. */
function complete(db: Db, fields: JsonObject): JsonObject {
  return completeWith(db, defaults, {
    user_domain_moid: db.settings.userDomain,
    vmp_enable: fields.vmp === undefined ? 0 : 1,
    mix_enable: fields.mix === undefined ? 0 : 1,
    poll_enable: fields.poll === undefined ? 0 : 1,
    ...fields,
  });
}

/** The same for whatever has its own defaults: templates and virtual rooms, too. */
export function completeWith(db: Db, otherwise: JsonObject, fields: JsonObject): JsonObject {
  const whole: JsonObject = {
    ...otherwise,
    // Field notes, section 4: absent, RTC if enable_rtc, else SIP.
    conf_protocol: numberOf(fields.enable_rtc) === 1 ? 2 : 1,
    video_formats: defaultVideoFormats(numberOf(fields.conf_type)),
    ...fields,
  };
  return fillObjects(db, whole);
}

/** Nested objects, too, answer every key of the sample; what was written in them wins. */
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

/** `member.name` is display only: the directory's, where the account is one of ours. */
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

/** Names for everybody in panes, polls and walls, however deep; a name written there stays for strangers. */
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

/** "所属会议e164号,级联会议时为本级会议e164号": always the number of the meeting that answers. */
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

function times(meeting: Meeting): { start_time: string; end_time: string } {
  const end = endOf(meeting);
  return {
    start_time: toPlatformTime(meeting.start),
    // A permanent meeting has no end; what the platform prints then is not stated: nothing here.
    end_time: end === Infinity ? '' : toPlatformTime(end),
  };
}

/** What every answer about a meeting starts with. */
export function headOf(meeting: Meeting, now: number) {
  return {
    meeting_id: meeting.id,
    conf_id: meeting.number,
    name: textOf(meeting.fields.name),
    state: stateAt(meeting, now),
    ...times(meeting),
    e164: meeting.joinNumber ?? meeting.number,
  };
}

/** `regular_simple_dto`: the meetings of the series that are still to come. */
function seriesOf(db: Db, meeting: Meeting, now: number): JsonObject {
  const rest = (db.series.get(meeting.series)?.meetings ?? [])
    .map((id) => db.meetings.get(id))
    .filter((other) => other !== undefined)
    .filter((other) => other.status !== 'cancelled' && stateAt(other, now) !== meetingStates.ended)
    .map((other) => headOf(other, now));
  return {
    regular_meeting_moid: meeting.series,
    residue_meeting_size: rest.length,
    residue_meeting: rest,
  };
}

/** A row of operation 3. */
export function meetingRow(db: Db, meeting: Meeting, now: number): JsonObject {
  return {
    ...headOf(meeting, now),
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
    ...headOf(meeting, now),
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
  const { meeting_id, conf_id, name } = headOf(meeting, now);
  return {
    ...pick(whole, bookedRowKeys),
    meeting_id,
    conf_id,
    name,
    ...times(meeting),
    duration: meeting.minutes,
    regular_meeting_moid: meeting.series,
    invited_mt_num: objectsOf(whole.invite_members).length,
    creator: creatorOf(db, meeting.creator),
    regular_simple_dto: seriesOf(db, meeting, now),
    invite_members: namedList(db, whole.invite_members),
    doubleflow_members: namedList(db, whole.doubleflow_members),
  };
}

/** Operation 9, and what every written key came to: this is what an edit sends back. */
export function bookedDetail(db: Db, meeting: Meeting, now: number): JsonObject {
  const whole = complete(db, meeting.fields);
  const { meeting_id, conf_id, name } = headOf(meeting, now);
  return {
    ...Object.fromEntries(Object.entries(whole).filter(([key]) => !writeOnly.has(key))),
    meeting_id,
    conf_id,
    name,
    ...times(meeting),
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

/** Keys of a series' answer (operation 81) beyond a meeting's own: known, so not shown in one meeting's detail. */
const seriesOnly: ReadonlySet<string> = new Set(
  words(`
    platform_id telephone mobile vmr_name live_password quantum_encryption call_chase auto_cascade
    tv_wall responsible presenter regular_rooms often_mts meeting_criteria_list meeting_formular
  `),
);

/** Keys no table of ours knows: given back unchanged in a detail, as an update is to send them back. */
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

import type { Db, Meeting, Person, Preset } from '../db/db.ts';
import { isStagingKey, newId, newNumber } from '../db/ids.ts';
import { platformDay } from '../db/platform-time.ts';
import type { Call } from '../http/call.ts';
import { numberOf, textOf, type JsonObject } from '../http/json.ts';
import { invalid } from '../http/refusal.ts';
import { checkSize } from '../rules/capacity.ts';
import { requireFields } from '../rules/field-table.ts';
import { checkConference, checkTerminals, meetingFields } from '../rules/meeting-fields.ts';
import { checkName, checkNameIsFree } from '../rules/meeting-name.ts';
import { checkOddParts } from '../rules/odd-parts.ts';
import { words } from '../rules/words.ts';
import { checkStart } from '../rules/meeting-times.ts';

/** Mandatory rows of operations 5, 6, 78 and 79. */
const BOOKING_ROWS = [
  'name',
  'start_time',
  'conf_type',
  'voice_activity_detection',
  'max_join_mt',
] as const;

/** Fields that an answer computes and a client sends back with a full update; they are not stored. */
const computed: ReadonlySet<string> = new Set(
  words(`
    success error_code description meeting_id conf_id e164 state creator start_time end_time
    regular_meeting_moid regular_simple_dto invited_mt_num members meeting_key template_key attendances file_num last_modify_time is_edit
    is_signed is_recorded meeting_moid qr_code_base64 live_url caller callee room_static
    regular_room_static
  `),
);

export function stored(params: JsonObject): JsonObject {
  return Object.fromEntries(Object.entries(params).filter(([key]) => !computed.has(key)));
}

/**
 * Checks everything about a booking that does not depend on its day. `before`: the fields that it replaces or takes
 * over.
 */
export function checkBooking(db: Db, params: JsonObject, before: JsonObject): void {
  requireFields(params, BOOKING_ROWS);
  checkName(db, params.name);
  checkConference(params, meetingFields);
  checkOddParts(db, params, before);
  checkTerminals(params);
  checkSize(db, params, before);
  checkKey(params, 'meeting');
}

/**
 * A key that hands staged presets and files over is one that a client has made (field-notes.md, section 4, "the cache
 * key"): by the id of something else these would be taken away from it (inferred). Nothing need be staged under it.
 */
export function checkKey(params: JsonObject, kind: 'meeting' | 'template'): void {
  const { [`${kind}_key`]: key = '' } = params;
  if (key === '' || (typeof key === 'string' && isStagingKey(key))) return;
  throw invalid(`${kind}_key`, '不是缓存的key');
}

export interface Booking {
  readonly fields: JsonObject;
  readonly start: number;
  readonly minutes: number;
}

/** Checks a whole booking. `before`: as for `checkBooking`; `except`: the meetings it replaces. */
export function bookingOf(
  db: Db,
  params: JsonObject,
  now: number,
  before: JsonObject,
  except?: ReadonlySet<string>,
): Booking {
  checkBooking(db, params, before);
  const start = checkStart(db, params.start_time, now);
  const day = platformDay(start);
  checkNameIsFree(db, textOf(params.name), { from: day, to: day }, except);
  return { fields: stored(params), start, minutes: minutesOf(params) };
}

export function minutesOf(params: JsonObject): number {
  return numberOf(params.duration, numberOf(meetingFields.duration?.default));
}

/** Books one meeting; with approval switched on, it first waits for approval. */
export function addMeeting(
  db: Db,
  booking: Booking,
  by: Person | undefined,
  now: number,
  extra: Partial<Pick<Meeting, 'series' | 'room' | 'number' | 'joinNumber'>> = {},
): Meeting {
  const meeting: Meeting = {
    id: newId(db),
    number: newNumber(db),
    creator: by?.account ?? '',
    status: db.settings.approval ? 'awaiting' : 'booked',
    series: '',
    room: '',
    modified: now,
    ...booking,
    ...extra,
  };
  db.meetings.set(meeting.id, meeting);
  return meeting;
}

/** The answer of operations 1, 5, 6, 78 and 79. */
export function booked(db: Db, meeting: Meeting): JsonObject {
  return {
    conf_id: meeting.number,
    meeting_id: meeting.id,
    machine_room_moid: db.settings.machineRoom,
  };
}

/**
 * Moves presets and files that were staged under a client's key to the meeting or template that the key is sent
 * with (`meeting_key`, `template_key`; field-notes.md, section 4, "the cache key"). A key without staged
 * objects is valid.
 */
export function handOver(db: Db, call: Call, kind: 'meeting' | 'template', id: string): void {
  const key = textOf(call.params[`${kind}_key`]);
  if (key === '') return;
  movePresets(db, `${kind}:${key}`, `${kind}:${id}`);
  if (kind !== 'meeting') return;
  for (const file of db.files.values()) {
    if (file.owner === key) db.files.set(file.id, { ...file, owner: id });
  }
}

/**
 * A meeting started from a template (operation 1, `create_type` 3) has presets of its own, like the template's
 * (inferred: field-notes.md, section 4, "the rest are overrides", and no field carries them).
 */
export function copyPresets(db: Db, template: string, meeting: string): void {
  const presets = db.presets.get(`template:${template}`);
  if (presets === undefined) return;
  db.presets.set(
    `meeting:${meeting}`,
    presets.map((preset) => ({ ...preset, id: newId(db) })),
  );
}

function movePresets(db: Db, from: string, to: string): void {
  const staged = db.presets.get(from);
  if (staged === undefined || from === to) return;
  const names = new Set(staged.map(label));
  const kept = (db.presets.get(to) ?? []).filter((preset) => !names.has(label(preset)));
  db.presets.set(to, [...kept, ...staged]);
  db.presets.delete(from);
}

/** Two presets of one family with the same name cannot coexist (21731); nameless ones can. */
function label(preset: Preset): string {
  const name = textOf(preset.body.name);
  return name === '' ? preset.id : `${preset.family}:${name}`;
}

import { fields } from '#app/api/generated/fields.gen.ts';
import { PEOPLE_PARAMS } from '#app/features/people/model/people-fields.ts';
import {
  defaultSettings,
  fieldAt,
  withField,
} from '#app/features/setting/model/settings-in-words.ts';
import type { Setting } from '#app/features/setting/model/setting.ts';
import { SETTINGS } from '#app/features/setting/model/settings.ts';
import { isJsonObject, sameJson, type JsonObject } from '#app/lib/json.ts';
import { oddFields } from '#app/lib/odd-fields.ts';
import type { LastSent, UnreadField } from '#app/lib/unread-field.ts';

/**
 * Which fields of an update nobody could read before. An update replaces the whole object (full update), and some
 * fields that a write takes are printed by no read of the document: `ai`, `audio_formats` and `vips` of a meeting,
 * the bit rates of an audience.
 */

export type WrittenKind = 'meeting' | 'series' | 'template' | 'room';

/** Names of a write that are no field of the object, or that nobody can set. */
const NO_FIELDS = ['meeting_key', 'template_key', 'start_time', 'name', 'bind_e164'];

/** The fields of the update of each kind: operations 6, 79, 37 and 89. */
const WRITTEN: Readonly<Record<WrittenKind, readonly string[]>> = {
  // no answer about a meeting prints `distribute_type`, and no form sets it
  meeting: without(fields.BookMeetingParams, 'distribute_type'),
  series: without(fields.SeriesParams, 'meeting_formular', 'attendances'),
  // a template lists nobody who may share content: no answer prints such a list
  template: without(fields.TemplateParams, 'doubleflow_members'),
  room: without(fields.VirtualRoomParams),
};

const ALL: readonly Setting[] = SETTINGS;
const SECRETS: readonly string[] = ALL.flatMap((setting) =>
  setting.kind === 'text' && setting.secret ? [setting.word] : [],
);
const SEATS = ['invite_members', 'audiences'] as const;
/** Settings inside an object, such as `recorder.recorder_mode`, by the object. */
const INSIDE = Map.groupBy(
  ALL.filter(({ word }) => word.includes('.')),
  ({ word }) => word.split('.')[0] ?? '',
);

/** The fields that an update would set without anybody knowing what they are. */
export function unreadFields(
  params: JsonObject,
  kind: WrittenKind,
  lastSent: LastSent = {},
): UnreadField[] {
  return [
    ...WRITTEN[kind].flatMap((word) => {
      const inside = (INSIDE.get(word) ?? []).map((setting) => setting.word);
      const words = inside.length > 0 ? inside : [word];
      return words
        .filter((one) => fieldAt(params, one) === undefined && !isAnsweredEmpty(params, one))
        .map((one) => unread(one, lastSent));
    }),
    ...SEATS.flatMap((seat) => unreadBitrates(seat, params[seat], lastSent[seat])),
  ];
}

/** `null` says that a field is empty, but of a list of people not who of them is left out. */
function isAnsweredEmpty(params: JsonObject, word: string): boolean {
  const [field = '', ...inner] = word.split('.');
  const holder = inner.length === 0 ? params : params[field];
  if (!isJsonObject(holder)) return isAnsweredEmpty(params, field);
  return !PEOPLE.has(word) && oddFields(holder)[inner[0] ?? field] === null;
}

function unread(word: string, lastSent: LastSent): UnreadField {
  const fallback = fallbackOf(word);
  const last = fieldAt(lastSent, word);
  const differs = last !== undefined && !sameJson(last, fallback);
  return { path: word.split('.'), fallback, ...(differs && { lastSent: last }) };
}

const DEFAULTS = defaultSettings();
const PEOPLE: ReadonlySet<string> = new Set(Object.values(PEOPLE_PARAMS));

function fallbackOf(word: string): unknown {
  return PEOPLE.has(word) && word !== 'chairman' && word !== 'speaker'
    ? []
    : fieldAt(DEFAULTS, word);
}

/** The contract's words of the fields, for a form to mark their controls. */
export function wordsOf(unreadOnes: readonly UnreadField[]): ReadonlySet<string> {
  return new Set(unreadOnes.map(({ path }) => path.join('.')));
}

/** A list whose rows have no bit rate was read from an operation that prints none (10 and 11). */
function unreadBitrates(seat: string, rows: unknown, last: unknown): UnreadField[] {
  const people = objectsIn(rows);
  if (people.length === 0 || people.some((row) => 'bitrate' in row)) return [];
  const sent = objectsIn(last).filter(
    (row) => 'bitrate' in row && people.some((one) => isSamePerson(one, row)),
  );
  return [
    {
      path: [seat, 'bitrate'],
      fallback: undefined,
      ...(sent.length > 0 && { lastSent: sent }),
    },
  ];
}

/** The object that was sent, with what this browser sent last in the place of what could not be read. */
export function withLastSent(params: JsonObject, unreadOnes: readonly UnreadField[]): JsonObject {
  return unreadOnes.reduce<JsonObject>((sofar, { path, lastSent }) => {
    const [seat = '', inner] = path;
    if (lastSent === undefined) return sofar;
    if (inner !== 'bitrate') return withField(sofar, path.join('.'), lastSent);
    const sent = objectsIn(lastSent);
    const rows = objectsIn(sofar[seat]).map((row) => {
      const before = sent.find((one) => isSamePerson(one, row));
      return before === undefined ? row : { ...row, bitrate: before['bitrate'] };
    });
    return { ...sofar, [seat]: rows };
  }, params);
}

/** The object to send: what nobody could read is set to what the form shows for it, as the user was told. */
export function withFallbacks<Params extends JsonObject>(
  params: Params,
  kind: WrittenKind,
): Params {
  return unreadFields(params, kind).reduce<Params>(
    (sofar, { path, fallback }) =>
      fallback === undefined ? sofar : { ...sofar, ...withField(sofar, path.join('.'), fallback) },
    params,
  );
}

/**
 * What is remembered of an update: the fields that another platform may not answer. Passwords and keys are not
 * kept, nor what every answer prints whole.
 */
export function rememberedFields(params: JsonObject): LastSent {
  const { vmp: _vmp, mix: _mix, poll: _poll, tv_wall: _walls, ...rest } = params;
  const known = Object.entries(rest).filter(([word]) =>
    Object.values(WRITTEN).some((words) => words.includes(word)),
  );
  return SECRETS.reduce<JsonObject>(
    (sofar, word) =>
      fieldAt(sofar, word) === undefined ? sofar : withField(sofar, word, undefined),
    Object.fromEntries(known),
  );
}

function isSamePerson(one: JsonObject, other: JsonObject): boolean {
  return one['account'] === other['account'] && one['account_type'] === other['account_type'];
}

function objectsIn(list: unknown): readonly JsonObject[] {
  return Array.isArray(list) ? list.filter(isJsonObject) : [];
}

function without(words: readonly string[], ...more: readonly string[]): readonly string[] {
  return words.filter((word) => !NO_FIELDS.includes(word) && !more.includes(word));
}

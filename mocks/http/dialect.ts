import { parseMoment, toPlatformTime } from '../db/platform-time.ts';
import type { Profile } from '../profile.ts';
import { isList, isObject, numberOf, textOf, type Json, type JsonObject } from './json.ts';

/**
 * A platform with a profile of its own says some things in another way. The handlers and the recorded calls know the
 * usual one; requests are translated to it, and answers from it.
 */
export function usualParams(params: JsonObject, profile: Profile): JsonObject {
  return eachObject(named(params, profile), (object) =>
    usualTimes(usualPicture(usualRule(object, profile), profile), profile),
  );
}

/** A DELETE that may only travel as a POST says so in a parameter of its own. */
export function usualQuery(
  query: Readonly<Record<string, string>>,
  { deleteMethod }: Profile,
): Readonly<Record<string, string>> {
  if (deleteMethod === 'delete') return query;
  const { _method: _delete, ...rest } = query;
  return rest;
}

export function ownAnswer(body: JsonObject, profile: Profile): JsonObject {
  return eachObject(body, (object) =>
    bareTimes(ownPicture(ownRule(object, profile), profile), profile),
  );
}

/** The usual name of a field means nothing where it has another one. */
function named(params: JsonObject, profile: Profile): JsonObject {
  const { meetingKeyField, templateKeyField, repeatField } = profile;
  const names = [
    ['meeting_key', meetingKeyField],
    ['template_key', templateKeyField],
    ['meeting_formular', repeatField],
  ] as const;
  const usualName = new Map<string, string>(names.map(([usual, own]) => [own, usual]));
  const meansNothing = new Set<string>(
    names.flatMap(([usual, own]) => (own === usual ? [] : usual)),
  );
  return Object.fromEntries(
    Object.entries(params).flatMap(([name, value]) =>
      meansNothing.has(name) ? [] : [[usualName.get(name) ?? name, value]],
    ),
  );
}

function eachObject(object: JsonObject, change: (object: JsonObject) => JsonObject): JsonObject {
  const inside = (value: Json | undefined): Json | undefined => {
    if (isList(value)) return value.map((item) => inside(item) ?? null);
    return isObject(value) ? eachObject(value, change) : value;
  };
  return change(
    Object.fromEntries(Object.entries(object).map(([name, value]) => [name, inside(value)])),
  );
}

const DAYS = {
  'monday-1': '1234567',
  'monday-0': '0123456',
  'sunday-1': '2345671',
  'sunday-0': '1234560',
} as const;

function kindsOf({ repeatDaily, repeatWeekly, repeatMonthly }: Profile) {
  return [
    [1, repeatDaily],
    [7, repeatWeekly],
    [30, repeatMonthly],
  ] as const;
}

/** A number that the platform does not have becomes one that nobody has. */
function usualRule(object: JsonObject, profile: Profile): JsonObject {
  const { repeat_type: type, week_days: days } = object;
  if (type === undefined) return object;
  const kind = kindsOf(profile).find(([, own]) => own === type);
  const usual = textOf(days).replaceAll(/\d/g, (day) =>
    String(DAYS[profile.weekdays].indexOf(day) + 1),
  );
  return {
    ...object,
    repeat_type: kind?.[0] ?? -1,
    ...(days !== undefined && { week_days: usual }),
  };
}

function ownRule(object: JsonObject, profile: Profile): JsonObject {
  const { repeat_type: type, week_days: days } = object;
  if (type === undefined) return object;
  const kind = kindsOf(profile).find(([usual]) => usual === type);
  const own = textOf(days).replaceAll(
    /[1-7]/g,
    (day) => DAYS[profile.weekdays][Number(day) - 1] ?? day,
  );
  return {
    ...object,
    repeat_type: kind?.[1] ?? type,
    ...(days !== undefined && { week_days: own }),
  };
}

const OTHER_LAYOUT: ReadonlyMap<Json | undefined, number> = new Map([
  [62, 63],
  [63, 62],
]);
const USUAL_LAYOUT = 5;

function swapped(layout: Json | undefined, { layouts62And63 }: Profile): Json | undefined {
  return layouts62And63 === 'swapped' ? (OTHER_LAYOUT.get(layout) ?? layout) : layout;
}

function usualPicture(object: JsonObject, profile: Profile): JsonObject {
  const { layout } = object;
  const order = profile.paneOrder[numberOf(layout, USUAL_LAYOUT)];
  const usual = layout === undefined ? object : { ...object, layout: swapped(layout, profile) };
  return withPanes(usual, order, (pane, panes) => panes.indexOf(pane));
}

function ownPicture(object: JsonObject, profile: Profile): JsonObject {
  const layout = swapped(object.layout, profile);
  const order = profile.paneOrder[numberOf(layout, USUAL_LAYOUT)];
  const own = layout === undefined ? object : { ...object, layout };
  return withPanes(own, order, (pane, panes) => panes[pane] ?? -1);
}

function withPanes(
  picture: JsonObject,
  order: readonly number[] | undefined,
  place: (pane: number, order: readonly number[]) => number,
): JsonObject {
  const { members } = picture;
  if (order === undefined || !isList(members)) return picture;
  const rows = members.map((row) => {
    if (!isObject(row) || typeof row.chn_idx !== 'number' || row.chn_idx >= order.length)
      return row;
    return { ...row, chn_idx: place(row.chn_idx, order) };
  });
  return { ...picture, members: rows };
}

/** A time that an answer prints, on the platform's clock and without its offset. */
function bareTimes(object: JsonObject, { bareTimes: offset }: Profile): JsonObject {
  if (offset === '+00:00') return object;
  const [hours = 0, minutes = 0] = offset.slice(1).split(':').map(Number);
  const ahead = (hours * 60 + minutes) * (offset.startsWith('-') ? -60_000 : 60_000);
  return eachTime(object, (text) => {
    const at = Date.parse(text);
    if (Number.isNaN(at)) return text;
    return new Date(at + ahead).toISOString().slice(0, 19).replace('T', ' ');
  });
}

/** What was read without an offset comes back with one: the usual platform would have printed its own. */
function usualTimes(object: JsonObject, { bareTimes: offset }: Profile): JsonObject {
  if (offset === '+00:00') return object;
  return eachTime(object, (text) => {
    const at = parseMoment(text);
    return at === undefined ? text : toPlatformTime(at);
  });
}

function eachTime(object: JsonObject, change: (text: string) => string): JsonObject {
  return Object.fromEntries(
    Object.entries(object).map(([name, value]) => {
      const isTime = name.endsWith('_time') || name === 'day' || name === 'deadline';
      return [name, isTime && typeof value === 'string' ? change(value) : value];
    }),
  );
}

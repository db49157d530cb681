import { fullUpdate } from '#app/lib/full-update.ts';
import { sameJson, textOf } from '#app/lib/json.ts';
import type { JsonObject } from '#app/lib/json.ts';
import { defaultSettings } from '#app/features/setting/model/settings-in-words.ts';
import { endTimeOf } from '#app/features/meeting/model/booked-times.ts';
import { isDuration, parseTime, printedMinutes } from '#app/lib/time.ts';
import type { BookingValues, LocalStart } from './booking-values.ts';
import { readBegunPicture } from '#app/features/meeting/model/begun-picture.ts';
import { pictureFields, readWalls, wallFields } from './picture-fields.ts';
import { peopleChanges, readPeople } from '#app/features/people/model/people-fields.ts';
import { readSettings, settingChanges } from '#app/features/setting/model/settings-fields.ts';
import { readRooms } from '#app/features/meeting/model/physical-rooms.ts';
import { namedRoom, roomFields } from '#app/features/meeting/model/meeting-room.ts';
import { NO_REPEATS } from './repeats/repeats.ts';
import { instantOf, localAt, wireTime } from './zone-time.ts';

/**
 * Maps a booking between the contract and the form. `original` is always what was read: the meeting itself for
 * an edit, its `seedOf` for a copy. Every field that the form does not change is sent back as it was read,
 * including unknown ones.
 */

/** `create_type` of an instant meeting: from scratch, from a public template, from a personal one. */
const INSTANT = 1;
const FROM_PUBLIC_TEMPLATE = 2;
const FROM_TEMPLATE = 3;

/** The form's values for a meeting that was read, with its start on the clock of `zone`. */
export function fromBookedMeeting(answer: JsonObject, zone: string): BookingValues {
  const { name, start_time: start } = answer;
  const printed = parseTime(start, 0);
  return {
    name: typeof name === 'string' ? name : '',
    kind: 'scheduled',
    start: printed === undefined ? { local: '', zone } : localAt(printed.at, zone),
    repeats: NO_REPEATS,
    durationMinutes: printedMinutes(answer) ?? Number.NaN,
    people: readPeople(answer),
    settings: readSettings(answer),
    picture: readBegunPicture(answer),
    walls: readWalls(answer),
    key: '',
    template: '',
    publicTemplate: '',
    room: namedRoom(answer),
    brief: textOf(answer['brief']),
    rooms: readRooms(answer),
    doubleBooked: [],
    platform: textOf(answer['platform_id']),
  };
}

/** `params` of operations 5 and 6. The times must be valid; the form reports those that are not. */
export function toBookParams(values: BookingValues, original: JsonObject = {}): JsonObject {
  const { start, durationMinutes } = values;
  const instant = instantOf(start);
  const moved = instant !== undefined && !sameStart(start, original['start_time']);
  const resized = durationMinutes !== printedMinutes(original) && isDuration(durationMinutes);
  const endMoves = (moved || resized) && Object.hasOwn(original, 'end_time');
  return withMandatory(
    fullUpdate(original, {
      ...ownChanges(values, original),
      ...(moved && { start_time: wireTime(instant) }),
      ...(endMoves && { end_time: endTime(values) }),
      ...roomFields(values.room),
    }),
  );
}

/**
 * `params` of operation 1. It has no times because the meeting starts when the request arrives. For a meeting
 * from a template the platform takes only what the template alone has, such as its presets; everything in the
 * form is sent and overrides the template.
 */
export function toStartParams(values: BookingValues, original: JsonObject = {}): JsonObject {
  const { template, publicTemplate } = values;
  return withMandatory({
    ...fullUpdate(original, ownChanges(values, original)),
    create_type: INSTANT,
    ...(publicTemplate.trim() !== '' && {
      create_type: FROM_PUBLIC_TEMPLATE,
      template_id: publicTemplate.trim(),
    }),
    ...(template !== '' && { create_type: FROM_TEMPLATE, template_id: template }),
    ...roomFields(values.room),
  });
}

/** `params` of operations 78 and 79: those of a booking, with the walls and the computed times and rule. */
export function toSeriesParams(
  values: BookingValues,
  times: JsonObject,
  original: JsonObject = {},
): JsonObject {
  const { platform } = values;
  return withMandatory(
    fullUpdate(original, {
      ...ownChanges(values, original),
      ...(platform !== textOf(original['platform_id']) && { platform_id: platform }),
      ...wallFields(values.walls, original),
      ...times,
      ...roomFields(values.room),
    }),
  );
}

function ownChanges(values: BookingValues, original: JsonObject): JsonObject {
  const { name, durationMinutes, people, settings, picture, key, brief, rooms } = values;
  return {
    ...(name !== original['name'] && (name !== '' || 'name' in original) && { name }),
    ...(durationMinutes !== printedMinutes(original) &&
      isDuration(durationMinutes) && { duration: durationMinutes }),
    ...(brief !== textOf(original['brief']) && { brief }),
    ...(!sameJson(rooms, readRooms(original)) && { rooms }),
    ...peopleChanges(people, original),
    ...settingChanges(settings, original),
    ...pictureFields(picture, original),
    ...(key !== '' && { meeting_key: key }),
  };
}

function endTime({ start, durationMinutes }: BookingValues): string | undefined {
  const instant = instantOf(start);
  return instant && endTimeOf(wireTime(instant), durationMinutes);
}

/** Compares to the minute: the form shows no seconds and therefore changes none. */
function sameStart(start: LocalStart, printed: unknown): boolean {
  const before = parseTime(printed, 0);
  return before !== undefined && localAt(before.at, start.zone).local === start.local;
}

/** Adds the rows that the contract requires; an edit has already read them. */
function withMandatory(params: JsonObject): JsonObject {
  const { conf_type, voice_activity_detection, max_join_mt } = defaultSettings();
  return { conf_type, voice_activity_detection, max_join_mt, ...params };
}

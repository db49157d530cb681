import type { JsonObject } from '#app/lib/json.ts';
import { readPeople } from '#app/features/people/model/people-fields.ts';
import { readPerson } from '#app/features/people/model/people-fields.ts';
import type { Person } from '#app/features/people/model/accounts.ts';
import type { MeetingPeople } from '#app/features/people/model/roles.ts';
import type { DayNumber } from '#app/features/recurrence/model/calendar-day.ts';
import { readRepeat } from '#app/features/recurrence/model/repeat-fields.ts';
import type { RepeatRule } from '#app/features/recurrence/model/repeat-rule.ts';
import { isJsonObject } from '#app/lib/json.ts';
import { extraFacts, type ExtraFacts } from '#app/features/meeting/model/extra-facts.ts';
import { sortedFields } from '#app/features/setting/model/sorted-fields.ts';
import type { SortedFields } from '#app/features/setting/model/sorted-fields.ts';
import type { WallPreset } from '#app/features/tv-wall/model/wall.ts';
import { fromWallPreset } from '#app/features/tv-wall/model/wall-params.ts';
import { DAY, parseTime, printedMinutes } from '#app/lib/time.ts';

/** The facts of a series, read once from operation 81's response. */
export interface SeriesFacts {
  readonly name: string;
  readonly number: string;
  readonly brief: string;
  /** Of every date; empty for none. */
  readonly password: string;
  readonly rule: { readonly rule: RepeatRule; readonly first: DayNumber } | undefined;
  /** Minutes; 0 for no end, undefined when not returned. */
  readonly minutes: number | undefined;
  /** Minutes east of UTC of the platform's clock. */
  readonly offset: number;
  /** Time of day of its dates on that clock, in ms since midnight. */
  readonly timeOfDay: number;
  readonly creator: Person | null;
  readonly people: MeetingPeople;
  readonly rooms: readonly string[];
  readonly roomsByDay: readonly { readonly day: string; readonly rooms: readonly string[] }[];
  readonly modified: number | undefined;
  /** What its meetings' walls show when they begin. */
  readonly walls: WallPreset;
  /** People of other roles, and the code to join with. */
  readonly extra: ExtraFacts;
  readonly fields: SortedFields;
}

/** Fields the page shows elsewhere, so neither settings nor remaining fields. */
const SHOWN_ELSEWHERE: ReadonlySet<string> = new Set(
  (
    'success error_code description meeting_id conf_id e164 name brief state start_time end_time ' +
    'duration regular_meeting_moid creator chairman speaker invite_members audiences vips ' +
    'keep_calling_members doubleflow_members rooms regular_rooms meeting_formular last_modify_time'
  ).split(' '),
);

export function seriesFacts(answer: JsonObject): SeriesFacts {
  const start = parseTime(answer['start_time'], 0);
  const offset = start?.offset ?? 0;
  const read = readRepeat(answer['meeting_formular']);
  const extra = extraFacts(answer);
  return {
    name: text(answer['name']),
    number: text(answer['e164']) || text(answer['conf_id']),
    brief: text(answer['brief']),
    password: text(answer['password']),
    rule: read?.first === undefined ? undefined : { rule: read.rule, first: read.first },
    minutes: printedMinutes(answer),
    offset,
    timeOfDay: start === undefined ? 0 : (((start.at + offset * 60_000) % DAY) + DAY) % DAY,
    creator: readPerson(answer['creator']),
    people: readPeople(answer),
    rooms: namesOf(answer['rooms']),
    roomsByDay: rows(answer['regular_rooms'])
      .map((row) => ({ day: text(row['day']), rooms: namesOf(row['meeting_rooms']) }))
      .filter(({ rooms }) => rooms.length > 0),
    modified: parseTime(answer['last_modify_time'], offset)?.at,
    walls: fromWallPreset(isJsonObject(answer['tv_wall']) ? answer['tv_wall'] : {}),
    extra,
    fields: sortedFields(answer, new Set([...SHOWN_ELSEWHERE, ...extra.words])),
  };
}

function rows(value: unknown): JsonObject[] {
  return Array.isArray(value) ? value.filter(isJsonObject) : [];
}

function namesOf(value: unknown): string[] {
  return rows(value).flatMap(({ name, region_name: region }) => {
    if (text(name) === '') return [];
    return [text(region) === '' ? text(name) : `${text(name)} (${text(region)})`];
  });
}

function text(value: unknown): string {
  return typeof value === 'string' ? value.trim() : '';
}

import { defaultProfile } from '#app/api/profile.ts';
import { isJsonObject, textOf, type JsonObject } from '#app/lib/json.ts';
import type { Bench, WritingBench } from './bench.ts';
import { allRows, idOf } from './lists.ts';
import { comingMeetings } from './reads.ts';
import { kindOf, numberingsOf, type Kind, type Repetition } from './repetition.ts';
import { found, unknown, type Verdict } from './verdict.ts';

const DAY = 24 * 60 * 60_000;
const MOST_SERIES = 12;
/** A number that is another weekday under most numberings; and what tells the two that agree on it. */
const THREE = '3';
const FIELDS = [
  'meeting_formular',
  'regular_formular',
  'regular_meeting_formular',
  'meeting_formula',
  'meetingFormular',
  'formular',
] as const;
const CODES = [7, 1, 30, 2, 3, 0, 4, 5, 6, 8, 9, 10, 31] as const;

/** What series show, of those that exist or of those that were made to see. */
export interface Repeats {
  readonly seen: readonly Repetition[];
  /** The field that made series repeat; undefined where none was written. */
  readonly field: string | undefined;
  /** Why there is nothing to see. */
  readonly why: string;
}

function repeatsOf(bench: Bench): Promise<Repeats> {
  bench.repeats ??= bench.own === undefined ? existing(bench) : tried({ ...bench, own: bench.own });
  return bench.repeats;
}

async function daysOf({ platform }: Bench, series: string): Promise<readonly string[]> {
  const path = { regular_meeting_moid: series };
  const rows = await allRows(platform, 'listSeriesDates', 'data', { path });
  return rows.map((row) => textOf(row['day']).slice(0, 10)).filter((day) => day !== '');
}

async function existing(bench: Bench): Promise<Repeats> {
  const rows = await comingMeetings(bench);
  const ids = new Set(rows.map((row) => idOf(row['regular_meeting_moid'])).filter(Boolean));
  const read = [...ids].slice(0, MOST_SERIES).map(async (id) => {
    const path = { regular_meeting_moid: id };
    const answer = await bench.platform.ask('getSeries', { path });
    const rule = answer.ok ? answer.body['meeting_formular'] : undefined;
    if (!isJsonObject(rule) || typeof rule['repeat_type'] !== 'number') return [];
    const code = rule['repeat_type'];
    const frequency = Number(rule['frequency'] ?? 1);
    const weekDays = textOf(rule['week_days']);
    return [{ code, frequency, weekDays, days: await daysOf(bench, id) }];
  });
  const seen = (await Promise.all(read)).flat();
  return { seen, field: undefined, why: `${seen.length} series of the platform do not show it` };
}

/** Makes a series, reads its days, and takes it away again; undefined where it is refused or none. */
async function made(
  bench: WritingBench,
  field: string,
  rule: Omit<Repetition, 'days'>,
): Promise<Repetition | undefined> {
  const { own, platform } = bench;
  const formular: JsonObject = {
    start_date: own.day,
    end_date: new Date(Date.parse(own.day) + 40 * DAY).toISOString().slice(0, 10),
    frequency: rule.frequency,
    repeat_type: rule.code,
    week_days: rule.weekDays,
  };
  const answer = await own.makeSeries({ [field]: formular });
  if (!answer.ok) return undefined;
  const path = { meeting_id: idOf(answer.body['meeting_id']) };
  const detail = await platform.ask('getMeeting', { path });
  const series = detail.ok ? idOf(detail.body['regular_meeting_moid']) : '';
  if (series === '') return undefined;
  const days = await daysOf(bench, series);
  await own.removeSeries(series);
  return { ...rule, days };
}

async function tried(bench: WritingBench): Promise<Repeats> {
  for (const field of FIELDS) {
    // oxlint-disable-next-line no-await-in-loop -- another field is tried where this one is none
    const seen = await codesUnder(bench, field);
    if (seen.length > 0) return { seen, field, why: `no code of ${CODES.join(', ')} does it` };
  }
  return {
    seen: [],
    field: undefined,
    why: `no series repeats under ${FIELDS.join(', ')} with codes ${CODES.join(', ')}`,
  };
}

/** One series for each code, until there is one of each kind. */
async function codesUnder(bench: WritingBench, field: string): Promise<readonly Repetition[]> {
  const seen = new Map<Kind, Repetition>();
  for (const code of CODES) {
    // every fifth day or week fits into the range twice, without many meetings; of months, every one
    for (const frequency of [5, 1]) {
      // oxlint-disable-next-line no-await-in-loop -- one after the other: what was made is taken away first
      const one = await made(bench, field, { code, frequency, weekDays: THREE });
      const kind = one && kindOf(one);
      if (one !== undefined && kind !== undefined) seen.set(kind, one);
      if (one?.days.length !== 1) break;
    }
    if (seen.size === 3) break;
  }
  return [...seen.values()];
}

export async function repeatField(bench: Bench): Promise<Verdict> {
  if (bench.own === undefined) return unknown('reading shows no field of a write');
  const { field, why } = await repeatsOf(bench);
  if (field === undefined) return unknown(why);
  return found('repeatField', field, `a series made with ${field} repeats`);
}

export function repeatCode(key: Kind) {
  return async (bench: Bench): Promise<Verdict> => {
    const { seen, why } = await repeatsOf(bench);
    const one = seen.find((repetition) => kindOf(repetition) === key);
    if (one === undefined) return unknown(why);
    const { code, frequency, days } = one;
    const evidence = `repeat_type ${code} with frequency ${frequency} has ${days.length} dates, as ${key} would`;
    return found(key, code, evidence);
  };
}

export async function weekdays(bench: Bench): Promise<Verdict> {
  if (bench.own === undefined && bench.bareOffset !== undefined) {
    return unknown('days without an offset may be one off at any hour but noon');
  }
  const { seen, field, why } = await repeatsOf(bench);
  const weekly = seen.filter((repetition) => kindOf(repetition) === 'repeatWeekly');
  const [first] = weekly;
  if (first === undefined) return unknown(why);
  const all = [...weekly, ...(await sundays(bench, field, first))];
  const left = numberingsOf(first).filter((name) =>
    all.every((repetition) => numberingsOf(repetition).includes(name)),
  );
  const [name] = left;
  const texts = all.map(({ weekDays }) => `"${weekDays}"`).join(' and ');
  if (name === undefined) return unknown(`no numbering gives ${texts} the dates that they have`);
  if (left.length === 1) {
    return found('weekdays', name, `week_days ${texts} have the dates of ${name} alone`);
  }
  const isUsual = left.includes(defaultProfile.weekdays);
  return unknown(
    `week_days ${texts} have the dates of ${left.join(' and ')} alike${isUsual ? ', the usual one among them' : ''}`,
  );
}

/** Sunday is 7 where Monday is 1, and 0 where Sunday is 0: the rest of the week is the same. */
async function sundays(
  bench: Bench,
  field: string | undefined,
  { code }: Repetition,
): Promise<readonly Repetition[]> {
  const { own } = bench;
  if (own === undefined || field === undefined) return [];
  for (const weekDays of ['7', '0']) {
    // oxlint-disable-next-line no-await-in-loop -- the second is tried where the first is refused
    const one = await made({ ...bench, own }, field, { code, frequency: 1, weekDays });
    if (one !== undefined && one.days.length > 1) return [one];
  }
  return [];
}

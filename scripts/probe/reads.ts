import type { OperationId } from '#app/api/generated/operations.gen.ts';
import { isJsonObject, textOf, type JsonObject } from '#app/lib/json.ts';
import { formatOffset, parseTime } from '#app/lib/time.ts';
import type { Bench, Subject } from './bench.ts';
import { idOf, isListed, moment, rowsOf } from './lists.ts';
import { found, unknown, type Verdict } from './verdict.ts';

const MINUTE = 60_000;
const QUARTER = 15 * MINUTE;
const HOUR = 60 * MINUTE;
const FREE_NAME = 'console probe free name';
const BOOKED = 1;
const RUNNING = 2;
const MOST_MEETINGS = 15;

const NO_MEETING = unknown('no meeting is listed that has yet to begin');

/** The meetings from now on, a page of them. */
export async function comingMeetings({ platform }: Bench): Promise<readonly JsonObject[]> {
  return rowsOf(await platform.read('listMeetings', { query: { count: 100 } }), 'meetings');
}

/** A meeting of the platform that has yet to begin, has an end, and a name that a call can carry. */
export async function foundSubject(bench: Bench): Promise<Subject | undefined> {
  for (const row of await comingMeetings(bench)) {
    const start = textOf(row['start_time']);
    const from = parseTime(start)?.at ?? 0;
    const minutes = ((parseTime(row['end_time'])?.at ?? 0) - from) / MINUTE;
    const name = textOf(row['name']);
    if (row['state'] !== BOOKED || minutes < 4 || name === '') continue;
    return { id: idOf(row['meeting_id']), name, start, minutes, at: undefined };
  }
  return undefined;
}

const LISTS = [
  ['listVirtualRooms', 'virtual_meeting_rooms'],
  ['listTemplates', 'personal_templates'],
  ['listBookedMeetings', 'booked_confs'],
  ['listMeetings', 'meetings'],
] as const satisfies readonly (readonly [OperationId, string])[];

export async function countZero({ platform }: Bench): Promise<Verdict> {
  for (const [id, list] of LISTS) {
    // oxlint-disable-next-line no-await-in-loop -- the first list with something in it will do
    const one = await platform.ask(id, { query: { start: 0, count: 1 } });
    if (!one.ok || rowsOf(one.body, list).length === 0) continue;
    // oxlint-disable-next-line no-await-in-loop -- see above
    const all = await platform.ask(id, { query: { start: 0, count: 0 } });
    if (!all.ok) return unknown(`${id} with count 0 answers ${all.why}`);
    const total = Number(all.body['total']);
    const rows = rowsOf(all.body, list).length;
    const evidence = `${id} with count 0 answers ${rows} rows, total ${total}`;
    if (rows === 0) return found('countZero', 'none', evidence);
    return rows === total ? found('countZero', 'all', evidence) : unknown(evidence);
  }
  return unknown('every list that was read is empty');
}

export async function bareTimes(bench: Bench): Promise<Verdict> {
  const { subject } = bench;
  if (subject === undefined) return NO_MEETING;
  const printed = parseTime(subject.start);
  if (printed === undefined) return unknown('start_time is no time that can be read');
  if (printed.offset !== undefined) {
    return found('bareTimes', '+00:00', 'times are printed with their offset');
  }
  const at = subject.at ?? (await startOf(bench, subject.id, printed.at));
  if (at === undefined) return unknown('start_time has no offset, and no range of a list shows it');
  const minutes = Math.round((printed.at - at) / MINUTE);
  bench.bareOffset = minutes;
  const offset = formatOffset(minutes);
  const evidence =
    subject.at === undefined
      ? `start_time has no offset; ranges of the list show that it is ${offset}`
      : `start_time has no offset; a meeting booked for a known moment is printed at ${offset}`;
  return found('bareTimes', offset, evidence);
}

/** When a meeting starts: a list that ends before does not have it, whatever lists mean by their start. */
async function startOf({ platform }: Bench, id: string, bare: number): Promise<number | undefined> {
  const before = bare - 15 * HOUR;
  const has = (quarters: number) =>
    isListed(platform, id, before - HOUR, before + quarters * QUARTER + 1000);
  let low = 0;
  let high = (29 * HOUR) / QUARTER;
  if ((await has(low)) || !(await has(high))) return undefined;
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    // oxlint-disable-next-line no-await-in-loop -- each range depends on the one before
    if (await has(middle)) high = middle;
    else low = middle;
  }
  return before + high * QUARTER;
}

function startAt({ subject, bareOffset }: Bench): number | undefined {
  if (subject?.at !== undefined) return subject.at;
  const printed = parseTime(subject?.start, bareOffset);
  return printed?.offset === undefined && bareOffset === undefined ? undefined : printed?.at;
}

export async function listRange(bench: Bench): Promise<Verdict> {
  const { platform, subject } = bench;
  const start = startAt(bench);
  if (subject === undefined || start === undefined) return NO_MEETING;
  const end = start + subject.minutes * MINUTE;
  if (!(await isListed(platform, subject.id, start - HOUR, end))) {
    return unknown('a range around a meeting does not list it');
  }
  const half = await isListed(platform, subject.id, (start + end) / 2, end + HOUR);
  return half
    ? found('listRange', 'overlap', 'a range from the middle of a meeting on lists it')
    : found('listRange', 'start', 'a range around a meeting lists it, one from its middle on not');
}

/** Operation 13 for a name on the day of the subject. */
async function nameCheck({ platform }: Bench, name: string, at: number) {
  const query = { conf_name: name, start_time: moment(at), end_time: moment(at + MINUTE) };
  const answer = await platform.ask('validateMeetingName', { query });
  if (!answer.ok) return { says: 'refused', why: answer.why } as const;
  const { data } = answer.body;
  const isEmpty = !isJsonObject(data) || Object.keys(data).length === 0;
  return { says: isEmpty ? 'free' : 'data', why: 'a success' } as const;
}

export async function takenName(bench: Bench): Promise<Verdict> {
  const { subject } = bench;
  const start = startAt(bench);
  if (subject === undefined || start === undefined) return NO_MEETING;
  const free = await nameCheck(bench, FREE_NAME, start);
  if (free.says !== 'free') return unknown(`a free name is answered with ${free.why} too`);
  const taken = await nameCheck(bench, subject.name, start);
  if (taken.says === 'free') return unknown('a taken name is answered like a free one');
  return taken.says === 'refused'
    ? found('takenName', 'refusal', `a taken name is refused (${taken.why}), a free one is not`)
    : found('takenName', 'data', 'a taken name is a success with data, a free one has none');
}

/** As far as operation 13 tells: it may not look at characters at all. */
export async function curlyQuotes(bench: Bench): Promise<Verdict> {
  const at = startAt(bench) ?? Date.now();
  const plain = await nameCheck(bench, FREE_NAME, at);
  const straight = await nameCheck(bench, `"${FREE_NAME}"`, at);
  const curly = await nameCheck(bench, `“${FREE_NAME}”`, at);
  if (plain.says !== 'free') return unknown(`a plain name is answered with ${plain.why}`);
  if (straight.says !== 'refused') return unknown('operation 13 accepts straight quotes as well');
  return curly.says === 'refused'
    ? found('curlyQuotes', 'refused', `operation 13 refuses curly quotes (${curly.why})`)
    : found(
        'curlyQuotes',
        'allowed',
        'operation 13 refuses straight quotes and accepts curly ones',
      );
}

/** Nobody can be connected to a meeting that has not begun: a 1 there is the reply. */
export async function isParticipated(bench: Bench): Promise<Verdict> {
  const rows = await comingMeetings(bench);
  const ofState = async (state: number) => {
    const chosen = rows.filter((row) => row['state'] === state).slice(0, MOST_MEETINGS);
    const lists = chosen.map(async (row) => {
      const path = { meeting_id: idOf(row['meeting_id']) };
      const answer = await bench.platform.ask('listMeetingMembers', { path, query: { count: 50 } });
      return answer.ok ? rowsOf(answer.body, 'memebers') : [];
    });
    const people = (await Promise.all(lists)).flat();
    const ones = people.filter((person) => person['is_participated'] === 1).length;
    return { people: people.length, ones };
  };
  const booked = await ofState(BOOKED);
  if (booked.ones > 0) {
    const evidence = `${booked.ones} of ${booked.people} people have 1 in meetings that have not begun`;
    return found('isParticipated', 'reply', evidence);
  }
  const running = await ofState(RUNNING);
  return unknown(
    `1 for none of ${booked.people} people before a meeting, for ${running.ones} of ${running.people} during one: not enough to name a meaning`,
  );
}

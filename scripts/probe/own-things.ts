import { randomUUID } from 'node:crypto';
import { fewAtOnce } from '#app/api/few-at-once.ts';
import { isJsonObject, textOf, type JsonObject } from '#app/lib/json.ts';
import { dayOf, parseTime } from '#app/lib/time.ts';
import { allRows, idOf, moment, rowsOf } from './lists.ts';
import { NoAnswer, type Answer, type Platform } from './platform.ts';

const DAY = 24 * 60 * 60_000;
/** How far ahead, where the platform's deadline allows it. */
const AHEAD = 300 * DAY;
/** How far ahead, where no deadline can be read. */
const WITHOUT_DEADLINE = 60 * DAY;
/** The longest series that is made ends this long after the first day. */
const SPAN = 45 * DAY;
/** Of the document's samples, in minutes. */
const USUAL_OFFSET = 8 * 60;
/** Removals. */
const AT_ONCE = 4;
/** How long a meeting of the probe is. */
export const MINUTES = 120;
/** How long one that is looked at runs at most. */
const LOOKING_MINUTES = 60;
/** Before any meeting: one that runs is listed from its start, or from now. */
const LONG_AGO = '2000-01-01T00:00:00+00:00';
const RUNNING = 2;

/** The answer to something that the probe made, and its name. */
export type Made = Answer & { readonly name: string };

/** A preset that is no different from what a meeting has anyway. */
export const PRESET = { name: 'probe', mode: 1 } as const;

export interface Cleaned {
  readonly removed: number;
  /** What could not be taken away: kinds, no names. */
  readonly left: readonly string[];
}

/** Everything that the probe makes, and takes away again. All of it has the mark in its name. */
export interface OwnThings {
  /** Of the first meetings: a Monday, where the platform lets one book so far ahead. */
  readonly day: string;
  /** The start of a meeting that is booked without another time. */
  readonly at: number;
  readonly book: (more?: JsonObject) => Promise<Made>;
  /** Starts one at once, which nobody is called into. */
  readonly start: () => Promise<Made>;
  readonly makeSeries: (rule: JsonObject) => Promise<Made>;
  readonly makeTemplate: (more?: JsonObject) => Promise<Made>;
  /** Writes a meeting of the probe again, with more. */
  readonly update: (number: string, name: string, more: JsonObject) => Promise<Answer>;
  /** Saves a preset where none has been before, under a key that nobody else has. */
  readonly stage: (of: 'meeting' | 'template') => Promise<Answer & { readonly key: string }>;
  /** Takes away one series, all of its dates. */
  readonly removeSeries: (series: string) => Promise<boolean>;
  readonly cleanUp: () => Promise<Cleaned>;
}

/** A removal that is refused in one style is tried in the others: cleaning up must not depend on what was found out. */
async function remove(
  platform: Platform,
  ...[id, ask]: Parameters<Platform['ask']>
): Promise<Answer> {
  const { style } = platform;
  const other = style.delete === 'delete' ? ('post' as const) : ('delete' as const);
  const first = await platform.ask(id, ask);
  return first.ok ? first : platform.ask(id, { ...ask, style: { ...style, delete: other } });
}

export async function ownThings(platform: Platform, now: number): Promise<OwnThings> {
  const mark = `console probe ${new Date(now).toISOString().slice(0, 19).replaceAll(/[-:]/g, '')} ${randomUUID().slice(0, 4)}`;
  const size = await sizeOf(platform);
  const { day, at } = await farAhead(platform, now);
  const staged: { readonly of: 'meeting' | 'template'; readonly key: string }[] = [];
  /** What an answer named, should a list not have it. */
  const known = {
    meeting: new Set<string>(),
    'running meeting': new Set<string>(),
    template: new Set<string>(),
  };
  /** How many were not refused, those whose answer was lost among them. */
  const possible = { meeting: 0, 'running meeting': 0, template: 0 };
  let made = 0;

  /** The mandatory rows, with a name that nothing else has. */
  function booking(more: JsonObject = {}) {
    made += 1;
    return {
      name: `${mark} ${made}`,
      start_time: moment(at),
      duration: MINUTES,
      conf_type: 0,
      voice_activity_detection: 0,
      max_join_mt: size,
      ...more,
    };
  }

  async function make(
    kind: keyof typeof known,
    id: 'bookMeeting' | 'startMeeting' | 'createSeries' | 'createTemplate',
    params: JsonObject & { readonly name: string },
  ): Promise<Made> {
    possible[kind] += 1;
    const answer = await platform.ask(id, { params });
    if (!answer.ok) possible[kind] -= 1;
    const field = kind === 'template' ? 'template_id' : 'meeting_id';
    if (answer.ok) known[kind].add(idOf(answer.body[field]));
    return { ...answer, name: params.name };
  }

  const isOwn = (row: JsonObject) => textOf(row['name']).includes(mark);

  async function ownMeetings(): Promise<readonly string[]> {
    const query = { start_time: moment(at - 2 * DAY), end_time: moment(at + SPAN + 7 * DAY) };
    const rows = await allRows(platform, 'listMeetings', 'meetings', { query });
    return rows.filter(isOwn).map((row) => idOf(row['meeting_id']));
  }

  async function ownRunning(): Promise<readonly string[]> {
    const query = { start_time: LONG_AGO, state: RUNNING };
    const rows = await allRows(platform, 'listMeetings', 'meetings', { query });
    return rows.filter(isOwn).map((row) => idOf(row['meeting_id']));
  }

  async function ownTemplates(): Promise<readonly string[]> {
    const rows = await allRows(platform, 'listTemplates', 'personal_templates');
    return rows.filter(isOwn).map((row) => idOf(row['template_id']));
  }

  async function removeSeries(series: string): Promise<boolean> {
    const path = { regular_meeting_moid: series };
    const dates = await allRows(platform, 'listSeriesDates', 'data', { path });
    const ids = dates.map((date) => idOf(date['meeting_moid']));
    const params = { meeting_moids: ids.join(','), reason: '' };
    return (await remove(platform, 'cancelSeriesMeetings', { path, params })).ok;
  }

  async function removeMeeting(id: string): Promise<boolean> {
    const detail = await platform.ask('getMeeting', { path: { meeting_id: id } });
    // cancelled before, or a date of a series that has just gone
    if (!detail.ok) return true;
    const series = idOf(detail.body['regular_meeting_moid']);
    if (series !== '' && (await removeSeries(series))) return true;
    const path = { conf_id: idOf(detail.body['conf_id']) };
    return (await remove(platform, 'cancelBookedMeeting', { path, params: { reason: '' } })).ok;
  }

  /** Its presets go with it. */
  async function endRunning(id: string): Promise<boolean> {
    const detail = await platform.ask('getMeeting', { path: { meeting_id: id } });
    if (!detail.ok || detail.body['state'] !== RUNNING) return true;
    return (
      await remove(platform, 'endMeeting', { path: { conf_id: idOf(detail.body['conf_id']) } })
    ).ok;
  }

  async function removeTemplate(id: string): Promise<boolean> {
    return (await remove(platform, 'deleteTemplate', { path: { template_id: id } })).ok;
  }

  async function removeStaged({ of, key }: (typeof staged)[number]): Promise<boolean> {
    const isMeeting = of === 'meeting';
    const list = isMeeting ? 'listMeetingMixPresets' : 'listTemplateMixPresets';
    const answer = await platform.ask(list, { path: { [`${of}_id`]: key } });
    if (!answer.ok) return true;
    const removals = rowsOf(answer.body, 'data').map(async (row) => {
      const path = { [`${of}_id`]: key, mix_id: idOf(row['id']) };
      const id = isMeeting ? 'deleteMeetingMixPreset' : 'deleteTemplateMixPreset';
      return (await remove(platform, id, { path })).ok;
    });
    return (await Promise.all(removals)).every(Boolean);
  }

  /** Takes each away, then looks whether the list has any still: a success may have had no effect. */
  async function takeAway(
    kind: keyof typeof known,
    list: () => Promise<readonly string[]>,
    take: (id: string) => Promise<boolean>,
  ): Promise<Cleaned> {
    if (possible[kind] === 0) return { removed: 0, left: [] };
    const listed = await twice(list).catch((): readonly string[] => []);
    const ids = [...new Set([...listed, ...known[kind]])];
    const failed = new Set<string>();
    const inTurn = fewAtOnce(AT_ONCE);
    const { signal } = new AbortController();
    const removals = ids.map(async (id) => {
      const isGone = await inTurn(signal, () => twice(() => take(id))).catch(() => false);
      if (!isGone) failed.add(id);
    });
    await Promise.all(removals);
    const still = await twice(list).catch(() => undefined);
    if (still === undefined) {
      return { removed: ids.length - failed.size, left: [`${kind}s, which cannot be listed`] };
    }
    const left = new Set([...still, ...[...failed].filter((id) => !listed.includes(id))]);
    return { removed: ids.length - left.size, left: [...left].map(() => kind) };
  }

  async function cleanUp(): Promise<Cleaned> {
    platform.ignoreInterrupt();
    const unstaged = await Promise.all(
      staged.map((one) => twice(() => removeStaged(one)).catch(() => false)),
    );
    const meetings = await takeAway('meeting', ownMeetings, removeMeeting);
    const running = await takeAway('running meeting', ownRunning, endRunning);
    const templates = await takeAway('template', ownTemplates, removeTemplate);
    return {
      removed: meetings.removed + running.removed + templates.removed,
      left: [
        ...meetings.left,
        ...running.left,
        ...templates.left,
        ...unstaged.filter((isGone) => !isGone).map(() => 'staged preset'),
      ],
    };
  }

  return {
    day,
    at,
    book: async (more) => make('meeting', 'bookMeeting', booking(more)),
    start: async () => {
      const { start_time: _start, ...rows } = booking({ duration: LOOKING_MINUTES });
      return make('running meeting', 'startMeeting', rows);
    },
    makeSeries: async (rule) => make('meeting', 'createSeries', booking(rule)),
    makeTemplate: async (more) => {
      const { start_time: _start, ...rows } = booking(more);
      return make('template', 'createTemplate', rows);
    },
    update: async (number, name, more) =>
      platform.ask('updateBookedMeeting', {
        path: { conf_id: number },
        params: { ...booking(more), name },
      }),
    stage: async (of) => {
      const key = randomUUID().replaceAll('-', '');
      staged.push({ of, key });
      const id = of === 'meeting' ? 'createMeetingMixPreset' : 'createTemplateMixPreset';
      const path = { [`${of}_id`]: key };
      return { ...(await platform.ask(id, { path, params: PRESET })), key };
    },
    removeSeries,
    cleanUp,
  };
}

/** A broken line is tried once more. */
async function twice<T>(act: () => Promise<T>): Promise<T> {
  try {
    return await act();
  } catch (error) {
    if (!(error instanceof NoAnswer)) throw error;
    return act();
  }
}

/** A meeting size that the platform has. */
async function sizeOf(platform: Platform): Promise<number> {
  const answer = await platform.ask('getResources');
  const [line] = answer.ok ? rowsOf(answer.body, 'resources') : [];
  const size = line?.['max_join_mt'];
  return typeof size === 'number' ? size : 192;
}

/** A Monday of a date that every month has. */
function mondayBefore(at: number): number {
  const weekday = (new Date(at).getUTCDay() + 6) % 7;
  const monday = at - weekday * DAY;
  return new Date(monday).getUTCDate() > 28 ? monday - 7 * DAY : monday;
}

/** Noon of a Monday, by the platform's clock, so that no day is in doubt; some other day where none is allowed. */
async function farAhead(platform: Platform, now: number) {
  const answer = await platform.ask('getBookingDeadline');
  const data = answer.ok ? answer.body['data'] : undefined;
  const printed = parseTime(isJsonObject(data) ? data['deadline'] : undefined);
  const offset = printed?.offset ?? USUAL_OFFSET;
  const last = printed === undefined ? now + WITHOUT_DEADLINE : printed.at - SPAN;
  const monday = mondayBefore(Math.min(now + AHEAD, last));
  const day = dayOf(monday > now + DAY ? monday : now + 2 * DAY, offset);
  return { day, at: parseTime(`${day}T12:00:00`, offset)?.at ?? last };
}

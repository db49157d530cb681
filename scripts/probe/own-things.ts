import { randomUUID } from 'node:crypto';
import { isJsonObject, textOf, type JsonObject } from '#app/lib/json.ts';
import { dayOf, parseTime } from '#app/lib/time.ts';
import { allRows, idOf, moment, rowsOf } from './lists.ts';
import { NoAnswer, type Answer, type Platform } from './platform.ts';

const DAY = 24 * 60 * 60_000;
/** How far ahead, where the platform's deadline allows it. */
const AHEAD = 300 * DAY;
/** The longest series that is made ends this long after the first day. */
const SPAN = 45 * DAY;
/** Of the document's samples, in minutes. */
const USUAL_OFFSET = 8 * 60;
/** How long a meeting of the probe is. */
export const MINUTES = 120;

/** A preset that is no different from what a meeting has anyway. */
export const PRESET = { name: 'probe', mode: 1 } as const;

/** Everything that the probe makes, and takes away again. All of it has the mark in its name. */
export interface OwnThings {
  /** A Monday. */
  readonly day: string;
  /** The start of a meeting that is booked without another time. */
  readonly at: number;
  /** The mandatory rows of a booking, with a name that nothing else has. */
  readonly booking: (more?: JsonObject) => JsonObject & { readonly name: string };
  readonly template: () => JsonObject;
  /** Saves a preset where none has been before, under a key that nobody else has. */
  readonly stage: (of: 'meeting' | 'template') => Promise<Answer & { readonly key: string }>;
  /** Takes away one series, all of its dates. */
  readonly removeSeries: (series: string) => Promise<boolean>;
  /** The number of things that there were, and what could not be taken away: kinds, no names. */
  readonly cleanUp: () => Promise<{ readonly removed: number; readonly left: readonly string[] }>;
}

/** A removal that is refused in one style is tried in the others: cleaning up must not depend on what was found out. */
export async function remove(
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
  let made = 0;

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

  const isOwn = (row: JsonObject) => textOf(row['name']).includes(mark);

  async function ownMeetings(): Promise<readonly JsonObject[]> {
    const query = { start_time: moment(at - 2 * DAY), end_time: moment(at + SPAN + 7 * DAY) };
    return (await allRows(platform, 'listMeetings', 'meetings', { query })).filter(isOwn);
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
    // a date of a series that has just gone
    if (!detail.ok) return true;
    const series = idOf(detail.body['regular_meeting_moid']);
    if (series !== '' && (await removeSeries(series))) return true;
    const path = { conf_id: idOf(detail.body['conf_id'] ?? detail.body['e164']) };
    return (await remove(platform, 'cancelBookedMeeting', { path, params: { reason: '' } })).ok;
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

  async function cleanUp() {
    platform.ignoreInterrupt();
    let removed = 0;
    const left: string[] = [];
    const each = async <T>(
      kind: string,
      list: () => Promise<readonly T[]>,
      take: (one: T) => Promise<boolean>,
    ) => {
      const rows = await twice(list).catch(() => undefined);
      if (rows === undefined) left.push(`${kind}s (they could not be listed)`);
      for (const row of rows ?? []) {
        // oxlint-disable-next-line no-await-in-loop -- one date of a series takes the others with it
        if (await twice(() => take(row)).catch(() => false)) removed += 1;
        else left.push(kind);
      }
    };
    await each('staged preset', async () => staged, removeStaged);
    await each('meeting', ownMeetings, (row) => removeMeeting(idOf(row['meeting_id'])));
    const ownTemplates = async () =>
      (await allRows(platform, 'listTemplates', 'personal_templates')).filter(isOwn);
    await each('template', ownTemplates, async (row) => {
      const path = { template_id: idOf(row['template_id']) };
      return (await remove(platform, 'deleteTemplate', { path })).ok;
    });
    return { removed, left };
  }

  return {
    day,
    at,
    booking,
    template: () => {
      const { start_time: _start, ...rows } = booking();
      return rows;
    },
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

/** Noon of a Monday, by the platform's clock, so that no day is in doubt. */
async function farAhead(platform: Platform, now: number) {
  const answer = await platform.ask('getBookingDeadline');
  const data = answer.ok ? answer.body['data'] : undefined;
  const text = isJsonObject(data) ? textOf(data['deadline']) : '';
  const printed = parseTime(text);
  const last = printed === undefined ? now + AHEAD : Math.min(now + AHEAD, printed.at - SPAN);
  const offset = printed?.offset ?? USUAL_OFFSET;
  const day = dayOf(mondayBefore(last), 0);
  const at = parseTime(`${day}T12:00:00`, offset)?.at ?? last;
  return { day, at };
}

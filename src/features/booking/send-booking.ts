import { isApiError } from '#app/api/api-error.ts';
import {
  bookMeeting,
  getTemplateSummary,
  listMeetings,
  startMeeting,
} from '#app/api/generated/sdk.gen.ts';
import type { BookMeetingParams, StartMeetingParams } from '#app/api/generated/types.gen.ts';
import { MeetingState } from '#app/api/generated/types.gen.ts';
import { WHOLE_LIST } from '#app/api/queries/whole-list.ts';
import { copyPresets } from '#app/components/presets/copy-presets.ts';
import type { JsonObject } from '#app/domain/json.ts';
import { formatTime, parseTime } from '#app/domain/time.ts';
import { toBookParams, toSeriesParams, toStartParams } from './booking-params.ts';
import type { BookingValues } from './booking-values.ts';
import type { Attempt } from './draft-store.ts';
import { sendSeries } from './repeats/send-series.ts';

/**
 * Sending a new meeting so that it is never there twice: what is there of its name is looked up
 * before, and a booking whose answer was lost is looked for, never sent again blindly.
 */

export interface Sent {
  readonly meetingId: string;
  readonly conferenceId: string;
  /** Where it is a series that an earlier try had made. */
  readonly seriesId?: string;
}

export type SendResult =
  | { readonly kind: 'saved'; readonly sent: Sent }
  /** An earlier try had been booked after all, as it was then. */
  | { readonly kind: 'booked-earlier'; readonly sent: Sent }
  /** The answer was lost; looked for and not found. */
  | { readonly kind: 'not-done'; readonly error: unknown }
  /** The answer was lost, and looking for it failed as well. */
  | { readonly kind: 'unclear'; readonly error: unknown };

export interface NewBooking {
  readonly values: BookingValues;
  /** Of a series: its start and its rule, worked out. */
  readonly times?: JsonObject | undefined;
  /** What a copy took over; nothing else. */
  readonly seed: JsonObject | undefined;
  /** A try of which no answer ever came. */
  readonly earlier: Attempt | undefined;
  /** Keeps a try, or forgets it, before anything else happens. */
  readonly remember: (attempt: Attempt | undefined) => void;
  /** Whether presets of the template it comes from can be staged for it. */
  readonly takesPresets: boolean;
}

/** Whether a write may have happened although no answer says so. */
export function isOutcomeUnknown(error: unknown): boolean {
  return isApiError(error) && error.outcomeUnknown;
}

/**
 * Books or starts a new meeting.
 * @throws the platform's refusal, or the failure of a read before anything was sent
 */
export async function sendNew(booking: NewBooking): Promise<SendResult> {
  const { values, earlier, remember, takesPresets } = booking;
  const params = paramsOf(booking);
  const attempt = attemptOf(values, params, []);
  if (earlier !== undefined) {
    const found = await look(earlier);
    if (found !== undefined) {
      return { kind: isSameTry(earlier, attempt) ? 'saved' : 'booked-earlier', sent: found };
    }
  }
  // one that starts at once from a template has them from the platform, unless it is made from a room
  if (takesPresets && values.template !== '' && (values.kind !== 'instant' || values.room !== '')) {
    const { e164 = '' } = await getTemplateSummary({ path: { template_id: values.template } });
    await copyPresets(
      { kind: 'template', id: values.template },
      { kind: 'meeting', id: values.key },
      e164,
    );
  }
  const before = earlier && isSameTry(earlier, attempt) ? earlier.before : await idsNow(attempt);
  const tried = { ...attempt, before };
  remember(tried);
  try {
    const sent = await send(values, params);
    return { kind: 'saved', sent };
  } catch (error) {
    if (!isOutcomeUnknown(error)) {
      remember(undefined);
      throw error;
    }
    return lookAfter(tried, error);
  }
}

function paramsOf({ values, seed, times = {} }: NewBooking): JsonObject {
  if (values.kind === 'instant') return toStartParams(values, seed);
  return values.kind === 'recurring'
    ? toSeriesParams(values, times, seed)
    : toBookParams(values, seed);
}

async function lookAfter(tried: Attempt, error: unknown): Promise<SendResult> {
  try {
    const found = await look(tried);
    // the try stays remembered: it may still be on its way, so the next one looks first
    return found === undefined ? { kind: 'not-done', error } : { kind: 'saved', sent: found };
  } catch {
    return { kind: 'unclear', error };
  }
}

async function send(values: BookingValues, params: JsonObject): Promise<Sent> {
  if (values.kind === 'instant') {
    if (!isStartParams(params)) throw new TypeError('not a meeting to start');
    return sentOf(await startMeeting({ body: { params } }));
  }
  if (values.kind === 'recurring') return sendSeries(params);
  if (!isBookParams(params)) throw new TypeError('not a meeting to book');
  return sentOf(await bookMeeting({ body: { params } }));
}

export function sentOf(answer: { meeting_id?: string; conf_id?: string }): Sent {
  return { meetingId: answer.meeting_id ?? '', conferenceId: answer.conf_id ?? '' };
}

function attemptOf(values: BookingValues, params: JsonObject, before: readonly string[]): Attempt {
  const { start_time: start } = params;
  const startTime = typeof start === 'string' && values.kind !== 'instant' ? start : undefined;
  return { kind: values.kind, name: values.name, before, ...(startTime && { startTime }) };
}

function isSameTry(a: Attempt, b: Attempt): boolean {
  return a.kind === b.kind && a.name === b.name && a.startTime === b.startTime;
}

/** The meeting that a try made, if there is one: of its name and start, and not there before. */
async function look(attempt: Attempt): Promise<Sent | undefined> {
  const found = (await namesakes(attempt)).find(
    ({ meeting_id: id }) => id !== undefined && !attempt.before.includes(id),
  );
  return found && sentOf(found);
}

async function idsNow(attempt: Attempt): Promise<string[]> {
  const rows = await namesakes(attempt);
  return rows.map(({ meeting_id: id }) => id).filter((id) => id !== undefined);
}

/** Meetings of a name: of its minute for one that is booked, running ones for one that starts now. */
async function namesakes({ kind, name, startTime }: Attempt) {
  const start = parseTime(startTime);
  const minute = start && {
    start_time: formatTime(start.at, start.offset ?? 0),
    end_time: formatTime(start.at + 60_000, start.offset ?? 0),
  };
  const state = kind === 'instant' ? { state: String(MeetingState.Running) } : {};
  const { meetings } = await listMeetings({ query: { ...minute, ...state, ...WHOLE_LIST } });
  return meetings.filter(
    (row) =>
      row.name === name && (start === undefined || parseTime(row.start_time)?.at === start.at),
  );
}

export function isBookParams(params: JsonObject): params is BookMeetingParams & JsonObject {
  return isStartParams(params) && typeof params['start_time'] === 'string';
}

function isStartParams(params: JsonObject): params is StartMeetingParams & JsonObject {
  return typeof params['name'] === 'string' && params['conf_type'] !== undefined;
}

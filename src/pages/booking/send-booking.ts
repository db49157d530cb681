import {
  bookMeeting,
  createSeries,
  getTemplateSummary,
  listMeetings,
  startMeeting,
} from '#app/api/generated/sdk.gen.ts';
import type {
  BookMeetingParams,
  SeriesParams,
  StartMeetingParams,
} from '#app/api/generated/types.gen.ts';
import { seriesOfMeeting } from '#app/features/series/api/series.ts';
import { isLacking } from '#app/api/platform-level.ts';
import { listRunning } from '#app/api/running-meetings.ts';
import { WHOLE_LIST } from '#app/api/whole-list.ts';
import { withFallbacks, type WrittenKind } from '#app/features/change/model/unread-fields.ts';
import { copyPresets } from '#app/features/preset/copy-presets.ts';
import type { Prepared } from '#app/saving/outcome.ts';
import { prepareNew, type EarlierTry } from '#app/saving/send-new.ts';
import { textOf } from '#app/lib/json.ts';
import type { JsonObject } from '#app/lib/json.ts';
import { namesakesIn } from '#app/saving/namesakes.ts';
import { canStage } from '#app/features/preset/staging-key.ts';
import { stagesPresets } from '#app/features/template/model/staged-presets.ts';
import { formatTime, parseTime } from '#app/lib/time.ts';
import { toBookParams, toSeriesParams, toStartParams } from './booking-params.ts';
import type { BookingValues } from './booking-values.ts';
import type { BookingAttempt } from './draft-store.ts';

export interface Sent {
  readonly meetingId: string;
  readonly conferenceId: string;
  /** Set if an earlier attempt had created a series. */
  readonly seriesId?: string;
  /** An earlier attempt was not answered, and nobody can see whether it had started a meeting. */
  readonly mayBeSecond?: boolean;
}

interface NewBooking extends EarlierTry<BookingAttempt> {
  readonly values: BookingValues;
  /** Set for a series: its computed start and rule. */
  readonly times?: JsonObject | undefined;
  /** The fields that a copy took over; nothing else. */
  readonly seed: JsonObject | undefined;
  /** Whether presets of its template can be staged for the booking. */
  readonly takesPresets: boolean;
}

/**
 * Prepares to book or start a new meeting or series. It is never created twice, but where a platform can start one and
 * lists none: the user is told there.
 * @throws the failure of a step before anything is sent
 */
export async function prepareBooking(booking: NewBooking): Promise<Prepared<Sent>> {
  const { values, earlier, remember, takesPresets } = booking;
  const { params, create } = callOf(booking);
  const prepared = await prepareNew({
    attempt: attemptOf(values, params),
    earlier,
    remember,
    namesakes: isStartedUnseen(values) ? undefined : namesakes,
    ...(takesPresets &&
      canStage() &&
      stagesPresets(values) && { prepare: () => stagePresets(values) }),
    create:
      isStartedUnseen(values) && earlier !== undefined
        ? async () => ({ ...(await create()), mayBeSecond: true })
        : create,
  });
  if (!('kind' in prepared) || prepared.kind !== 'done-earlier' || earlier?.kind !== 'recurring') {
    return prepared;
  }
  const { made } = prepared;
  return { ...prepared, made: { ...made, seriesId: await seriesOfMeeting(made.meetingId) } };
}

/** Whether it is started on a platform that lists no meetings: API level 1 has operation 1, but not operation 3. */
export function isStartedUnseen({ kind }: Pick<BookingValues, 'kind'>): boolean {
  return kind === 'instant' && isLacking('listMeetings');
}

async function stagePresets({ template, key }: BookingValues): Promise<void> {
  const { e164 = '' } = await getTemplateSummary({ path: { template_id: template } });
  await copyPresets({ kind: 'template', id: template }, { kind: 'meeting', id: key }, e164);
}

interface BookingCall {
  readonly params: JsonObject;
  readonly create: () => Promise<Sent>;
}

/** The operation that creates it. For a series (operation 78) the answered id is that of one of its meetings. */
function callOf({ values, seed, times = {} }: NewBooking): BookingCall {
  const isCopy = seed !== undefined && values.template === '';
  const whole = <Params extends JsonObject>(params: Params, kind: WrittenKind) =>
    isCopy ? withFallbacks(params, kind) : params;
  if (values.kind === 'instant') {
    const params = toStartParams(values, seed);
    if (!isStartParams(params)) throw new TypeError('not a meeting to start');
    return {
      params,
      create: async () =>
        sentOf(await startMeeting({ body: { params: whole(params, 'meeting') } })),
    };
  }
  if (values.kind === 'recurring') {
    const params = toSeriesParams(values, times, seed);
    if (!isSeriesParams(params)) throw new TypeError('not a series to book');
    return {
      params,
      create: async () => sentOf(await createSeries({ body: { params: whole(params, 'series') } })),
    };
  }
  const params = toBookParams(values, seed);
  if (!isBookParams(params)) throw new TypeError('not a meeting to book');
  return {
    params,
    create: async () => sentOf(await bookMeeting({ body: { params: whole(params, 'meeting') } })),
  };
}

export function sentOf(answer: JsonObject): Sent {
  return { meetingId: textOf(answer['meeting_id']), conferenceId: textOf(answer['conf_id']) };
}

function attemptOf({ kind, name }: BookingValues, params: JsonObject): BookingAttempt {
  const { start_time: start } = params;
  const startTime = typeof start === 'string' && kind !== 'instant' ? start : undefined;
  return { kind, name, before: [], ...(startTime && { startTime }) };
}

/**
 * Meetings of the same name: those of the same minute for a booked meeting, running ones for an instant
 * meeting.
 */
async function namesakes(attempt: BookingAttempt): Promise<ReadonlyMap<string, Sent>> {
  const { kind, startTime } = attempt;
  const start = parseTime(startTime);
  const minute = start && {
    start_time: formatTime(start.at, start.offset ?? 0),
    end_time: formatTime(start.at + 60_000, start.offset ?? 0),
  };
  const meetings =
    kind === 'instant'
      ? await listRunning()
      : (await listMeetings({ query: { ...minute, ...WHOLE_LIST } })).meetings;
  return new Map(
    namesakesIn(meetings, attempt)
      .map(sentOf)
      .filter(({ meetingId }) => meetingId !== '')
      .map((sent) => [sent.meetingId, sent]),
  );
}

export function isBookParams(params: JsonObject): params is BookMeetingParams & JsonObject {
  return isStartParams(params) && typeof params['start_time'] === 'string';
}

export function isSeriesParams(params: JsonObject): params is SeriesParams & JsonObject {
  return isBookParams(params);
}

function isStartParams(params: JsonObject): params is StartMeetingParams & JsonObject {
  return typeof params['name'] === 'string' && params['conf_type'] !== undefined;
}

import { queryOptions } from '@tanstack/react-query';
import { fewAtOnce } from '#app/api/few-at-once.ts';
import {
  cancelSeriesMeetings,
  getMeeting,
  getMeetingLink,
  getSeries,
  listBookedMeetings,
  listSeriesDates,
} from '#app/api/generated/sdk.gen.ts';
import type { ListedDate } from '../model/match-dates.ts';
import { printedTime } from '#app/components/time/time-range.ts';
import { joinChunks, readAllMeetings } from '#app/features/meeting/api/meetings.ts';
import { webAddress } from '#app/features/meeting/invitation/web-address.ts';
import { bareId } from '#app/features/meeting/model/meeting-id.ts';
import { MINUTE, parseTime } from '#app/lib/time.ts';
import { ifOffered } from '#app/api/if-offered.ts';
import { readWholeMeeting } from '#app/features/meeting/api/booking.ts';
import type { JsonObject } from '#app/lib/json.ts';
import { wholeSeries } from '../model/whole-series.ts';
import { readKey } from '#app/api/read-key.ts';
import { rangeStart } from '#app/api/list-range.ts';
import { WHOLE_LIST } from '#app/api/whole-list.ts';

/** So many links are read for one letter. */
export const MOST_LINKS = 60;

/** A series of many months is checked month by month: so many reads at a time. */
const inTurn = fewAtOnce(2);

export const seriesQueries = {
  /** Operation 81. */
  detail: (seriesId: string) =>
    queryOptions({
      queryKey: readKey('getSeries', { regular_meeting_moid: seriesId }),
      queryFn: ({ signal }) => readSeries(seriesId, signal),
    }),
  /** Operation 82: its meetings that were not cancelled, in order. */
  dates: (seriesId: string) =>
    queryOptions({
      queryKey: readKey('listSeriesDates', { regular_meeting_moid: seriesId }),
      queryFn: ({ signal }) => readSeriesDates(seriesId, signal),
    }),
  /** The series as it is opened for an edit, with its dates: held against what the platform has when it is saved. */
  forEdit: (seriesId: string) =>
    queryOptions({
      queryKey: readKey(
        [
          'getSeries',
          'listSeriesDates',
          'getMeeting',
          'getBookedMeeting',
          'listMeetingMembers',
          'listMeetingAudiences',
          'listVirtualRooms',
        ],
        { regular_meeting_moid: seriesId },
        'edit',
      ),
      queryFn: async ({ signal }) => {
        const [series, dates] = await Promise.all([
          readSeriesForEdit(seriesId, signal),
          readSeriesDates(seriesId, signal),
        ]);
        return { series, dates };
      },
      staleTime: 'static',
      gcTime: 0,
    }),
  /** Its meetings as the list of meetings has them, with their numbers: operation 3. */
  meetings: (seriesId: string, dates: readonly ListedDate[], minutes: number) =>
    queryOptions({
      queryKey: readKey('listMeetings', { regular_meeting_moid: seriesId, dates, minutes }),
      queryFn: async ({ signal }) => {
        const first = dates[0]?.at ?? 0;
        const last = dates.at(-1)?.at ?? first;
        // the last one has to be within the range, wherever the platform draws the line
        const filters = {
          from: printedTime(first - MINUTE),
          to: printedTime(last + (minutes + 1) * MINUTE),
          descending: false,
        };
        const own = new Set(dates.map(({ id }) => bareId(id)));
        const chunks = await readAllMeetings(filters, { signal, onProgress: () => undefined });
        return joinChunks(chunks).filter(({ id }) => own.has(bareId(id)));
      },
      staleTime: 15_000,
    }),
  /** The join links of its first dates, by meeting (operation 12). A link that cannot be read is left out. */
  links: (seriesId: string, ids: readonly string[]) =>
    queryOptions({
      queryKey: readKey('getMeetingLink', { regular_meeting_moid: seriesId, ids }),
      queryFn: async ({ signal }): Promise<Readonly<Record<string, string>>> => {
        const read = async (id: string) => {
          try {
            const call = { path: { meeting_id: id }, signal };
            return webAddress((await inTurn(signal, () => getMeetingLink(call))).conf_link?.trim());
          } catch {
            signal.throwIfAborted();
            return undefined;
          }
        };
        const links = await Promise.all(
          ids.slice(0, MOST_LINKS).map(async (id) => [id, await read(id)] as const),
        );
        return Object.fromEntries(links.flatMap(([id, link]) => (link ? [[id, link]] : [])));
      },
      staleTime: 15_000,
    }),
  /** Booked meetings of a stretch of time with their people (operation 8), for the conflicts of a series. */
  bookedIn: (from: string, to: string) =>
    queryOptions({
      queryKey: readKey('listBookedMeetings', { from, to }),
      queryFn: ({ signal }) =>
        inTurn(signal, () =>
          listBookedMeetings({
            query: { start_time: rangeStart(from), end_time: to, ...WHOLE_LIST },
            signal,
          }),
        ),
      staleTime: 15_000,
    }),
};

export async function readSeries(
  seriesId: string,
  signal?: AbortSignal,
): Promise<Record<string, unknown>> {
  const read = await getSeries({ path: { regular_meeting_moid: seriesId }, signal });
  return { ...read };
}

/**
 * The series as an edit sends it back: operation 81, and what it does not print (its audience and its virtual room,
 * among others) from its next date, whose id it does.
 */
export async function readSeriesForEdit(
  seriesId: string,
  signal?: AbortSignal,
): Promise<JsonObject> {
  const series = await readSeries(seriesId, signal);
  const { meeting_id: id } = series;
  if (typeof id !== 'string' || id === '') return series;
  const next = await ifOffered(readWholeMeeting(id, signal));
  return next === undefined ? series : wholeSeries(series, next);
}

export async function readSeriesDates(
  seriesId: string,
  signal?: AbortSignal,
): Promise<ListedDate[]> {
  const { data } = await listSeriesDates({ path: { regular_meeting_moid: seriesId }, signal });
  return data
    .flatMap(({ meeting_moid: id, day }) => {
      const at = parseTime(day)?.at;
      return at === undefined ? [] : [{ id, at }];
    })
    .toSorted((a, b) => a.at - b.at);
}

/** The series a meeting belongs to (operation 4); empty where it belongs to none. */
export async function seriesOfMeeting(meetingId: string): Promise<string> {
  const { regular_meeting_moid: series } = await getMeeting({ path: { meeting_id: meetingId } });
  return series ?? '';
}

/** Operation 80: several meetings of a series in one call, with one reason. */
export async function cancelDates(
  seriesId: string,
  meetingIds: readonly string[],
  reason: string,
): Promise<void> {
  await cancelSeriesMeetings({
    path: { regular_meeting_moid: seriesId },
    body: { params: { meeting_moids: meetingIds.join(','), reason } },
  });
}

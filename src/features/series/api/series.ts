import { queryOptions } from '@tanstack/react-query';
import { fewAtOnce } from '#app/api/few-at-once.ts';
import {
  cancelSeriesMeetings,
  getMeeting,
  getSeries,
  listBookedMeetings,
  listSeriesDates,
} from '#app/api/generated/sdk.gen.ts';
import type { ListedDate } from '../model/match-dates.ts';
import { parseTime } from '#app/lib/time.ts';
import { ifOffered } from '#app/api/if-offered.ts';
import { readWholeMeeting } from '#app/features/meeting/api/booking.ts';
import type { JsonObject } from '#app/lib/json.ts';
import { wholeSeries } from '../model/whole-series.ts';
import { readKey } from '#app/api/read-key.ts';
import { rangeStart } from '#app/api/list-range.ts';
import { WHOLE_LIST } from '#app/api/whole-list.ts';

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

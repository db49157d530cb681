import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import {
  getBookedMeeting,
  getMeeting,
  getMeetingLink,
  listMeetingAudiences,
  listMeetingFiles,
  listMeetingMembers,
} from '#app/api/generated/sdk.gen.ts';
import { fewAtOnce } from '#app/api/few-at-once.ts';
import type { Attendee } from '#app/api/generated/types.gen.ts';
import { WHOLE_LIST } from '#app/api/whole-list.ts';

export const seats = ['members', 'audience'] as const;
export type Seat = (typeof seats)[number];

/** The first page of people is small, so that it is there at once; the rest comes in larger steps. */
const firstPeople = 50;
const morePeople = 200;

/** Files of several meetings, without taking the connection from what somebody waits for. */
const inTurn = fewAtOnce(4);

interface PeoplePage {
  readonly total: number;
  readonly people: readonly Attendee[];
}

async function readPeople(
  meetingId: string,
  seat: Seat,
  page: { readonly start: number; readonly count: number },
  signal: AbortSignal,
): Promise<PeoplePage> {
  const call = { path: { meeting_id: meetingId }, query: page, signal };
  if (seat === 'audience') {
    const { total, audiences } = await listMeetingAudiences(call);
    return { total, people: audiences };
  }
  const { total, memebers } = await listMeetingMembers(call); // the platform's own spelling
  return { total, people: memebers };
}

/** Everything that is read about one meeting; `['meetings']` above it covers the lists as well. */
export const meetingDetailQueries = {
  /** Key of all reads about one meeting. */
  everything: (meetingId: string) => ['meetings', 'detail', meetingId] as const,

  /** Operation 4, for a meeting in any state. */
  meeting: (meetingId: string) =>
    queryOptions({
      queryKey: [...meetingDetailQueries.everything(meetingId), 'meeting'],
      queryFn: ({ signal }) => getMeeting({ path: { meeting_id: meetingId }, signal }),
    }),

  /** Operation 9: more fields, for a meeting that has not begun. Asked by its number. */
  booking: (meetingId: string, conferenceId: string) =>
    queryOptions({
      queryKey: [...meetingDetailQueries.everything(meetingId), 'booking', conferenceId],
      queryFn: ({ signal }) => getBookedMeeting({ path: { conf_id: conferenceId }, signal }),
    }),

  /** Operations 10 and 11, page by page. */
  people: (meetingId: string, seat: Seat) =>
    infiniteQueryOptions({
      queryKey: [...meetingDetailQueries.everything(meetingId), 'people', seat],
      queryFn: ({ pageParam: start, signal }) =>
        readPeople(
          meetingId,
          seat,
          { start, count: start === 0 ? firstPeople : morePeople },
          signal,
        ),
      initialPageParam: 0,
      getNextPageParam: (last, pages) => {
        const read = pages.reduce((sum, page) => sum + page.people.length, 0);
        return last.people.length > 0 && read < last.total ? read : undefined;
      },
    }),

  /** Operations 10 and 11 in one go, for a count that has to be right. */
  everybody: (meetingId: string, seat: Seat) =>
    queryOptions({
      queryKey: [...meetingDetailQueries.everything(meetingId), 'everybody', seat],
      queryFn: ({ signal }) => readPeople(meetingId, seat, WHOLE_LIST, signal),
      staleTime: 0,
    }),

  /** Operation 12. */
  link: (meetingId: string) =>
    queryOptions({
      queryKey: [...meetingDetailQueries.everything(meetingId), 'link'],
      queryFn: ({ signal }) => getMeetingLink({ path: { meeting_id: meetingId }, signal }),
    }),

  /** Operation 72. */
  files: (meetingId: string) =>
    queryOptions({
      queryKey: [...meetingDetailQueries.everything(meetingId), 'files'],
      queryFn: ({ signal }) =>
        inTurn(signal, () => listMeetingFiles({ path: { id: meetingId }, signal })),
    }),
};

import { infiniteQueryOptions, queryOptions, type QueryFilters } from '@tanstack/react-query';
import {
  getBookedMeeting,
  getMeeting,
  getMeetingLink,
  listMeetingAudiences,
  listMeetingMembers,
} from '#app/api/generated/sdk.gen.ts';
import type { Attendee } from '#app/api/generated/types.gen.ts';
import type { Seat } from '#app/features/people/model/roles.ts';
import { isJsonObject } from '#app/lib/json.ts';
import { readKey, type ReadOperationId } from '#app/api/read-key.ts';
import { WHOLE_LIST } from '#app/api/whole-list.ts';

const LISTED_BY = {
  members: 'listMeetingMembers',
  audience: 'listMeetingAudiences',
} as const satisfies Record<Seat, ReadOperationId>;

/** The first page of people is small, so that it is there at once; the rest comes in larger steps. */
const firstPeople = 50;
const morePeople = 200;

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

/** Reads about one meeting. */
export const meetingDetailQueries = {
  /** Operation 4, for a meeting in any state. */
  meeting: (meetingId: string) =>
    queryOptions({
      queryKey: readKey('getMeeting', { meeting_id: meetingId }),
      queryFn: ({ signal }) => getMeeting({ path: { meeting_id: meetingId }, signal }),
    }),

  /** Operation 9: more fields, for a meeting that has not begun. Asked by its number. */
  booking: (meetingId: string, conferenceId: string) =>
    queryOptions({
      queryKey: readKey('getBookedMeeting', { meeting_id: meetingId, conf_id: conferenceId }),
      queryFn: ({ signal }) => getBookedMeeting({ path: { conf_id: conferenceId }, signal }),
    }),

  /** Operations 10 and 11, page by page. */
  people: (meetingId: string, seat: Seat) =>
    infiniteQueryOptions({
      queryKey: readKey(LISTED_BY[seat], { meeting_id: meetingId }, 'pages'),
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
      queryKey: readKey(LISTED_BY[seat], { meeting_id: meetingId }, 'everybody'),
      queryFn: ({ signal }) => readPeople(meetingId, seat, WHOLE_LIST, signal),
      staleTime: 0,
    }),

  /** Operation 12. */
  link: (meetingId: string) =>
    queryOptions({
      queryKey: readKey('getMeetingLink', { meeting_id: meetingId }),
      queryFn: ({ signal }) => getMeetingLink({ path: { meeting_id: meetingId }, signal }),
    }),
};

/** All reads about one meeting, its presets included. */
export function readsOfMeeting(meetingId: string): QueryFilters {
  return {
    predicate: ({ queryKey: [, asked] }) =>
      isJsonObject(asked) && asked['meeting_id'] === meetingId,
  };
}

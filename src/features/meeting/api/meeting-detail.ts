import { queryOptions, type QueryFilters } from '@tanstack/react-query';
import {
  getBookedMeeting,
  getMeeting,
  getMeetingLink,
  listMeetingAudiences,
  listMeetingMembers,
} from '#app/api/generated/sdk.gen.ts';
import type { Attendee } from '#app/api/generated/types.gen.ts';
import {
  pagedPeople,
  type PageRange,
  type PeoplePage,
} from '#app/features/people/api/paged-people.ts';
import type { Seat } from '#app/features/people/model/roles.ts';
import { isJsonObject } from '#app/lib/json.ts';
import { readKey, type ReadOperationId } from '#app/api/read-key.ts';
import { WHOLE_LIST } from '#app/api/whole-list.ts';

const LISTED_BY = {
  members: 'listMeetingMembers',
  audience: 'listMeetingAudiences',
} as const satisfies Record<Seat, ReadOperationId>;

async function readPeople(
  meetingId: string,
  seat: Seat,
  query: PageRange,
  signal: AbortSignal,
): Promise<PeoplePage<Attendee>> {
  const call = { path: { meeting_id: meetingId }, query, signal };
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
    pagedPeople(readKey(LISTED_BY[seat], { meeting_id: meetingId }, 'pages'), (range, signal) =>
      readPeople(meetingId, seat, range, signal),
    ),

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

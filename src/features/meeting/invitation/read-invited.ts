import type { QueryClient } from '@tanstack/react-query';
import { ifOffered } from '#app/api/if-offered.ts';
import { readPerson } from '#app/features/people/model/people-fields.ts';
import { meetingDetailQueries } from '../api/meeting-detail.ts';
import type { CalendarPeople } from '../model/calendar-entry.ts';
import type { Seat } from '#app/features/people/model/roles.ts';

/** Everybody invited to a meeting, as far as the platform lists them. */
export async function readInvited(
  queryClient: QueryClient,
  meetingId: string,
): Promise<CalendarPeople> {
  const listed = async (seat: Seat) => {
    const read = queryClient.fetchQuery(meetingDetailQueries.everybody(meetingId, seat));
    const { people = [] } = (await ifOffered(read)) ?? {};
    return people.map(readPerson).filter((person) => person !== null);
  };
  const [members, audience] = await Promise.all([listed('members'), listed('audience')]);
  return { members, audience };
}

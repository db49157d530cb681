import { platformNow } from '#app/api/platform-clock.ts';
import { objectsIn } from '#app/lib/json.ts';
import { queryOptions } from '@tanstack/react-query';
import { getMeeting, listBookedMeetings, listMeetings } from '#app/api/generated/sdk.gen.ts';
import { MeetingState } from '#app/api/generated/types.gen.ts';
import type { Member } from '#app/api/generated/types.gen.ts';
import { accountKinds, personKey } from '../model/accounts.ts';
import type { Person } from '../model/accounts.ts';
import { DAY, formatTime } from '#app/lib/time.ts';
import { readKey } from '#app/api/read-key.ts';

/** Somebody out of earlier meetings, and in how many of them. */
export interface RecentPerson {
  readonly person: Person;
  readonly meetings: number;
}

/** Meetings that began so long ago say little about whom one meets now. */
const RECENT_DAYS = 60;
/** The most booked meetings read, in one call; their rows contain the people. */
const BOOKED_MEETINGS = 20;
/** The most ended meetings read, with a call each, as operation 3 lists no people. */
const ENDED_MEETINGS = 8;

export const peopleQueries = {
  /**
   * People of recent meetings, the most frequent first. Two lists and at most eight details are read
   * (operations 3, 4 and 8), once in a while; what cannot be read is left out, unless it is all of it.
   */
  recent: () =>
    queryOptions({
      queryKey: readKey(['listBookedMeetings', 'listMeetings', 'getMeeting'], 'recent people'),
      queryFn: ({ signal }) => readRecent(platformNow(), signal),
      staleTime: 10 * 60_000,
      gcTime: 30 * 60_000,
      refetchOnWindowFocus: false,
    }),
};

async function readRecent(now: number, signal: AbortSignal): Promise<RecentPerson[]> {
  // The offset is part of the time: UTC says the same moment everywhere.
  const window = { start_time: formatTime(now - RECENT_DAYS * DAY, 0), order: 1, start: 0 };
  const [booked, ended] = await Promise.allSettled([
    listBookedMeetings({ query: { ...window, count: BOOKED_MEETINGS }, signal }),
    listMeetings({
      query: { ...window, state: String(MeetingState.Ended), count: ENDED_MEETINGS },
      signal,
    }),
  ]);
  if (booked.status === 'rejected' && ended.status === 'rejected') throw booked.reason;
  // a platform may answer more than it was asked for
  const past = ended.status === 'fulfilled' ? ended.value.meetings.slice(0, ENDED_MEETINGS) : [];
  const details = await Promise.allSettled(
    past.map(({ meeting_id }) => getMeeting({ path: { meeting_id }, signal })),
  );
  const invited =
    booked.status === 'fulfilled'
      ? booked.value.booked_confs
          .slice(0, BOOKED_MEETINGS)
          .map((row) => objectsIn(row.invite_members))
      : [];
  const met = details.map((detail) =>
    detail.status === 'fulfilled' ? objectsIn(detail.value.members) : [],
  );
  return byFrequency([...met, ...invited]);
}

/** Each person once, with the number of meetings; among equals the later meeting's come first. */
export function byFrequency(meetings: readonly (readonly Member[])[]): RecentPerson[] {
  const found = new Map<string, RecentPerson>();
  for (const members of meetings) {
    const here = new Set<string>();
    for (const person of members.flatMap(toPerson)) {
      const key = personKey(person);
      if (here.has(key)) continue;
      here.add(key);
      const before = found.get(key);
      const named = before === undefined || before.person.name === '' ? person : before.person;
      found.set(key, { person: named, meetings: (before?.meetings ?? 0) + 1 });
    }
  }
  return [...found.values()].toSorted((a, b) => b.meetings - a.meetings);
}

/** How somebody was called belongs to that meeting: only who it is comes along. */
function toPerson({ account, account_type: kind, name }: Member): Person[] {
  if (account === undefined || account === '') return [];
  return [{ account, kind: accountKinds.nameOf(kind ?? 1), name: name ?? '' }];
}

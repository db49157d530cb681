import type { MeetingAttendance } from '#app/features/meeting/api/timeline.ts';
import type { MeetingRow } from '#app/features/meeting/api/meetings.ts';
import type { NameIndexer } from '#app/components/name-search/name-indexer.ts';
import type { Person } from '#app/features/people/model/accounts.ts';
import { findNames, type NameTexts } from '#app/lib/pinyin/name-index.ts';

/** Filters by who made a meeting, who is in it and where it is. */
export interface WhoWhere {
  /** Name of the creator; empty: anybody. */
  readonly by: string;
  /** A part of a participant's name, its pinyin or initials, or of the account; empty: anybody. */
  readonly who: string;
  /** `place:7` a meeting room by its id, `room:0512` a virtual room by its number; empty: anywhere. */
  readonly where: string;
}

export function hasWhoWhere({ by, who, where }: WhoWhere): boolean {
  return by !== '' || who.trim() !== '' || where !== '';
}

/** Whether only the details of a meeting say whether it matches. */
export function needsDetails({ who, where }: WhoWhere): boolean {
  return who.trim() !== '' || where.startsWith('place:');
}

/** The rows that may match by what the list says of them. */
export function mayMatch(
  rows: readonly MeetingRow[],
  { by, where }: WhoWhere,
): readonly MeetingRow[] {
  const number = where.startsWith('room:') ? where.slice('room:'.length) : undefined;
  if (by === '' && number === undefined) return rows;
  return rows.filter(
    (row) =>
      (by === '' || row.creator === by) && (number === undefined || row.joinNumber === number),
  );
}

/** Of those the rows whose details match; one whose details are not known is left out, and counted elsewhere. */
export function matchByDetails(
  rows: readonly MeetingRow[],
  filter: WhoWhere,
  known: ReadonlyMap<string, MeetingAttendance>,
  people: NameIndexer<Person>,
): readonly MeetingRow[] {
  if (!needsDetails(filter)) return rows;
  const place = filter.where.startsWith('place:') ? filter.where.slice('place:'.length) : undefined;
  return rows.filter(({ id }) => {
    const details = known.get(id);
    if (details === undefined) return false;
    const isThere = place === undefined || details.rooms.some((room) => room.id === place);
    const isInIt =
      filter.who.trim() === '' ||
      findNames(people.indexOf(details.persons), filter.who, 1).length > 0;
    return isThere && isInIt;
  });
}

/** What a participant is found by. */
export function participantTexts({ name, account }: Person): NameTexts {
  return { name, others: [account] };
}

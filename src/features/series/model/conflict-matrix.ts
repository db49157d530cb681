import { findConflicts } from '#app/features/meeting/model/conflicts.ts';
import type {
  BookingDraft,
  BookingFacts,
  Conflict,
  KnownMeeting,
} from '#app/features/meeting/model/conflicts.ts';
import { personKey } from '#app/features/people/model/accounts.ts';
import type { Person } from '#app/features/people/model/accounts.ts';
import { NO_IDENTITIES } from '#app/features/people/model/identities.ts';
import type { Identities } from '#app/features/people/model/identities.ts';
import { DAY } from '#app/lib/time.ts';

/** The columns of the matrix: what a date of a series can run into. */
export const MATRIX_COLUMNS = [
  'people',
  'rooms',
  'virtual-rooms',
  'name',
  'time',
  'capacity',
] as const;
export type MatrixColumn = (typeof MATRIX_COLUMNS)[number];

const COLUMN_OF: Readonly<Record<Conflict['code'], MatrixColumn>> = {
  'people-busy': 'people',
  'room-busy': 'rooms',
  'virtual-room-busy': 'virtual-rooms',
  'name-taken': 'name',
  'start-in-past': 'time',
  'beyond-horizon': 'time',
  'too-many-people': 'capacity',
  'capacity-exceeded': 'capacity',
};

export function columnOf({ code }: Pick<Conflict, 'code'>): MatrixColumn {
  return COLUMN_OF[code];
}

export interface DateConflicts {
  readonly start: number;
  readonly conflicts: readonly Conflict[];
}

export interface ConflictMatrix {
  /** One a start, in their order; a date without conflicts has none. */
  readonly dates: readonly DateConflicts[];
  /** What holds for every date alike. */
  readonly always: readonly Conflict[];
}

type SeriesDraft = Omit<BookingDraft, 'start' | 'meetingId'>;

/**
 * The conflicts of each date. Meetings are indexed by day once, and only people busy on a day are
 * checked against it.
 */
export function conflictMatrix(
  starts: readonly number[],
  draft: SeriesDraft,
  facts: BookingFacts,
): ConflictMatrix {
  const byDay = meetingsByDay(facts.meetings, facts.platformOffset);
  const { identities = NO_IDENTITIES } = facts;
  const people = new Map(draft.people.map((person) => [identities.of(personKey(person)), person]));
  const dates = starts.map((start) => {
    const meetings = nearby(byDay, start, draft.durationMinutes, facts.platformOffset);
    const conflicts = findConflicts(
      { ...draft, start, people: involved(people, meetings, identities) },
      { ...facts, meetings },
    );
    // counts those who are looked at only
    return { start, conflicts: conflicts.filter(({ code }) => code !== 'too-many-people') };
  });
  return { dates, always: tooMany(draft, facts) };
}

function tooMany(draft: SeriesDraft, { now, platformOffset }: BookingFacts): Conflict[] {
  const facts = { now, platformOffset, meetings: [] };
  return findConflicts({ ...draft, name: '', start: now }, facts);
}

interface Days {
  readonly ofDay: ReadonlyMap<number, readonly KnownMeeting[]>;
  /** Permanent ones, and those that last for weeks. */
  readonly long: readonly KnownMeeting[];
}

/** A meeting longer than this is looked at for every date. */
const LONG = 7;

function meetingsByDay(meetings: readonly KnownMeeting[], offset: number): Days {
  const ofDay = new Map<number, KnownMeeting[]>();
  const long: KnownMeeting[] = [];
  for (const meeting of meetings) {
    const from = dayOf(meeting.start, offset);
    const to = meeting.end === null ? Infinity : dayOf(meeting.end, offset);
    if (to - from > LONG) {
      long.push(meeting);
      continue;
    }
    for (let day = from; day <= to; day += 1) {
      const there = ofDay.get(day);
      if (there) there.push(meeting);
      else ofDay.set(day, [meeting]);
    }
  }
  return { ofDay, long };
}

function nearby(
  { ofDay, long }: Days,
  start: number,
  minutes: number,
  offset: number,
): readonly KnownMeeting[] {
  const from = dayOf(start, offset);
  const to = minutes === 0 ? from + LONG : dayOf(start + minutes * 60_000, offset);
  if (from === to && long.length === 0) return ofDay.get(from) ?? [];
  const found = new Set(long);
  for (let day = from; day <= to; day += 1) {
    for (const meeting of ofDay.get(day) ?? []) found.add(meeting);
  }
  return [...found];
}

function involved(
  people: ReadonlyMap<string, Person>,
  near: readonly KnownMeeting[],
  identities: Identities,
): Person[] {
  const keys = new Set(near.flatMap(({ memberKeys = [] }) => memberKeys.map(identities.of)));
  return [...keys].flatMap((key) => people.get(key) ?? []);
}

function dayOf(at: number, offset: number): number {
  return Math.floor((at + offset * 60_000) / DAY);
}

import { personKey } from './model/accounts.ts';
import type { Person } from './model/accounts.ts';
import type { ListRole, MeetingPeople, Seat, SingleRole } from './model/roles.ts';

/** The people of a meeting as rows of one list, filtered quickly among thousands. */

export const MARKS = ['chair', 'speaker', 'vips', 'keepCalling', 'contentSharers'] as const;
/** What a person has besides a seat. */
export type Mark = SingleRole | ListRole;

export type PeopleFilter = 'all' | Seat | Mark;

export interface PersonRow {
  readonly key: string;
  readonly person: Person;
  /** Null: has a role, but is neither a member nor in the audience. */
  readonly seat: Seat | null;
  readonly marks: readonly Mark[];
}

const NONE: readonly Mark[] = [];
// A person is an immutable value, so what follows from it can be kept as long as it lives.
const keys = new WeakMap<Person, string>();

export function keyOf(person: Person): string {
  const known = keys.get(person);
  if (known !== undefined) return known;
  const key = personKey(person);
  keys.set(person, key);
  return key;
}

/** Everybody once: members, audience, then those who only have a role. */
export function peopleRows(people: MeetingPeople): PersonRow[] {
  const marks = marksByKey(people);
  const rows = new Map<string, PersonRow>();
  const add = (person: Person, seat: Seat | null) => {
    const key = keyOf(person);
    if (!rows.has(key)) rows.set(key, { key, person, seat, marks: marks.get(key) ?? NONE });
  };
  for (const person of people.members) add(person, 'members');
  for (const person of people.audience) add(person, 'audience');
  for (const mark of MARKS) {
    for (const person of markedWith(people, mark)) add(person, null);
  }
  return [...rows.values()];
}

function markedWith(people: MeetingPeople, mark: Mark): readonly Person[] {
  if (mark !== 'chair' && mark !== 'speaker') return people[mark];
  const one = people[mark];
  return one === null ? [] : [one];
}

function marksByKey(people: MeetingPeople): Map<string, Mark[]> {
  const marks = new Map<string, Mark[]>();
  for (const mark of MARKS) {
    for (const person of markedWith(people, mark)) {
      const key = keyOf(person);
      const before = marks.get(key);
      if (before === undefined) marks.set(key, [mark]);
      else if (!before.includes(mark)) before.push(mark);
    }
  }
  return marks;
}

/** The rows of one role. */
export function filterRows(rows: readonly PersonRow[], filter: PeopleFilter): readonly PersonRow[] {
  return filter === 'all' ? rows : rows.filter((row) => hasRole(row, filter));
}

/** How many rows each filter has. */
export function countRows(rows: readonly PersonRow[]): Readonly<Record<PeopleFilter, number>> {
  const counts: Record<PeopleFilter, number> = {
    all: rows.length,
    members: 0,
    audience: 0,
    chair: 0,
    speaker: 0,
    vips: 0,
    keepCalling: 0,
    contentSharers: 0,
  };
  for (const { seat, marks } of rows) {
    if (seat !== null) counts[seat] += 1;
    for (const mark of marks) counts[mark] += 1;
  }
  return counts;
}

function hasRole({ seat, marks }: PersonRow, filter: Exclude<PeopleFilter, 'all'>): boolean {
  return filter === 'members' || filter === 'audience' ? seat === filter : marks.includes(filter);
}

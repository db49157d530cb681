import { foldWidth } from '#app/lib/fold-width.ts';
import { personKey } from './model/accounts.ts';
import type { Person } from './model/accounts.ts';
import type { ListRole, MeetingPeople, Seat, SingleRole } from './model/roles.ts';

/** The people of a meeting as rows of one list, found and filtered quickly among thousands. */

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
const texts = new WeakMap<Person, string>();

export function keyOf(person: Person): string {
  const known = keys.get(person);
  if (known !== undefined) return known;
  const key = personKey(person);
  keys.set(person, key);
  return key;
}

function searchText(person: Person): string {
  const known = texts.get(person);
  if (known !== undefined) return known;
  const text = comparable(`${person.name}\n${person.account}`);
  texts.set(person, text);
  return text;
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

/** The rows of one role in which every word of the query occurs, letter case and width aside. */
export function filterRows(
  rows: readonly PersonRow[],
  filter: PeopleFilter,
  query: string,
): readonly PersonRow[] {
  const ofRole = filter === 'all' ? rows : rows.filter((row) => hasRole(row, filter));
  return filterPeople(ofRole, query);
}

/** The rows whose name and account contain every word of the query. */
export function filterPeople<Row extends { readonly person: Person }>(
  rows: readonly Row[],
  query: string,
): readonly Row[] {
  const words = comparable(query).split(/\s+/).filter(Boolean);
  if (words.length === 0) return rows;
  return rows.filter(({ person }) => {
    const text = searchText(person);
    return words.every((word) => text.includes(word));
  });
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

function comparable(text: string): string {
  return foldWidth(text).toLowerCase();
}

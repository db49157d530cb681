import type { DirectoryPerson } from '../model/directory.ts';
import type { Person } from '../model/accounts.ts';
import { keyOf } from '../people-rows.ts';

/** Somebody who may be meant by what is typed: of recent meetings, of the directory, or remembered by name. */
export interface Candidate {
  readonly person: Person;
  /** Of the directory: every account of theirs, how they are reached and where they work. */
  readonly keys?: readonly string[];
  readonly contact?: readonly string[];
  readonly departments?: readonly string[];
  readonly phone?: string;
  /** Recent ones with them. */
  readonly meetings?: number;
}

interface Sources {
  readonly recent: readonly { readonly person: Person; readonly meetings: number }[];
  readonly directory: readonly DirectoryPerson[];
  readonly remembered: readonly Candidate[];
}

/**
 * Everybody once: whom one meets most first, then the directory, then who is only remembered. Who is in the directory
 * comes with what it says of them.
 */
export function candidatesOf({ recent, directory, remembered }: Sources): readonly Candidate[] {
  const entries = new Map<string, DirectoryPerson>();
  const shared = new Set<string>();
  for (const entry of directory) {
    for (const key of [keyOf(entry.person), ...entry.keys]) {
      const before = entries.get(key);
      if (before === undefined) entries.set(key, entry);
      else if (before !== entry) shared.add(key);
    }
  }
  const entryOf = (key: string) => (shared.has(key) ? undefined : entries.get(key));
  const listed = new Set<Candidate>();
  const people: Candidate[] = [];
  const add = (candidate: Candidate) => {
    if (listed.has(candidate)) return;
    listed.add(candidate);
    people.push(candidate);
  };
  for (const one of recent) add(entryOf(keyOf(one.person)) ?? one);
  for (const entry of directory) add(entry);
  const keys = new Set(people.map(({ person }) => keyOf(person)));
  for (const candidate of remembered) {
    const key = keyOf(candidate.person);
    if (entryOf(key) === undefined && !keys.has(key)) add(candidate);
  }
  return people;
}

export function candidateTexts({ person, contact = [], departments = [] }: Candidate) {
  return { name: person.name, others: [person.account, ...contact, ...departments] };
}

/** Whether one of their accounts is among those who were added. */
export function isAmong(
  { person, keys = [] }: Candidate,
  seats: { readonly has: (key: string) => boolean },
): boolean {
  return seats.has(keyOf(person)) || keys.some((key) => seats.has(key));
}

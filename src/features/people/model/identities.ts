import { personKey } from './accounts.ts';
import type { Person } from './accounts.ts';
import { directoryKeys } from './directory.ts';
import type { DirectoryEntry } from './directory.ts';

/** Who is who: one person under several accounts, as far as the directory says so. */
export interface Identities {
  /** The key that stands for the person; the key itself where nothing is known. */
  readonly of: (key: string) => string;
  /** The person with the name the directory has, where they came without one. */
  readonly named: (person: Person) => Person;
}

export const NO_IDENTITIES: Identities = { of: (key) => key, named: (person) => person };

/**
 * Accounts that belong to one entry of the directory are one person. What two entries share, such as the number of
 * a switchboard, tells nobody from anybody and is left aside.
 */
export function identitiesOf(entries: readonly DirectoryEntry[]): Identities {
  const owners = new Map<string, Set<string>>();
  const names = new Map<string, string>();
  for (const entry of entries) {
    const [own, ...more] = directoryKeys(entry);
    if (own === undefined) continue;
    if (typeof entry.name === 'string') names.set(own, entry.name);
    for (const key of [own, ...more]) {
      const known = owners.get(key);
      if (known) known.add(own);
      else owners.set(key, new Set([own]));
    }
  }
  const of = (key: string) => {
    const found = owners.get(key);
    const [only] = found ?? [];
    return found?.size === 1 && only !== undefined ? only : key;
  };
  return {
    of,
    named: (person) => {
      const key = personKey(person);
      const name = person.name === '' ? names.get(of(key)) : undefined;
      return name === undefined || name === '' ? person : { ...person, name };
    },
  };
}

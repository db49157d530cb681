import { accountKinds } from '../model/accounts.ts';
import type { Person } from '../model/accounts.ts';
import type { DirectoryPerson } from '../model/directory.ts';
import type { Identities } from '../model/identities.ts';
import { keyOf } from '../people-rows.ts';

/** Who is who by what has been read of the directory, without asking it. */
export function identitiesBy(
  entryOf: (person: Pick<Person, 'account' | 'kind'>) => DirectoryPerson | undefined,
): Identities {
  return {
    of: (key) => {
      const [, kind = '', account = ''] = /^([^:]+):(.+)$/.exec(key) ?? [];
      const entry = accountKinds.isName(kind) ? entryOf({ kind, account }) : undefined;
      return entry === undefined ? key : keyOf(entry.person);
    },
    named: (person) => {
      const name = person.name === '' ? entryOf(person)?.person.name : undefined;
      return name === undefined || name === '' ? person : { ...person, name };
    },
  };
}

import { useCallback, useMemo, useSyncExternalStore } from 'react';
import type { StoredSchema } from '#app/components/browser-store.ts';
import { platformNow } from '#app/api/platform-clock.ts';
import { personalStore } from '#app/components/by-person.ts';
import { markedText, visibleName } from '#app/lib/foreign-text.ts';
import { isJsonObject } from '#app/lib/json.ts';
import type { Member } from '#app/api/generated/types.gen.ts';
import { accountKinds, personKey } from './model/accounts.ts';
import type { Person } from './model/accounts.ts';

/** The names that are remembered; the oldest are forgotten. */
const MOST = 2000;

type NamesByKey = Readonly<Record<string, { readonly name: string; readonly at: number }>>;

/** Without zod: names are shown on pages that load without it. */
const namesSchema: StoredSchema<NamesByKey> = {
  safeParse: (found) => {
    if (!isJsonObject(found)) return { success: false };
    const names = Object.entries(found).flatMap(([key, value]) => {
      if (!isJsonObject(value)) return [];
      const { name, at } = value;
      return typeof name === 'string' && typeof at === 'number'
        ? [[key, { name, at }] as const]
        : [];
    });
    return { success: true, data: Object.fromEntries(names) };
  },
};

/**
 * The names a user typed, pasted or chose with an account, in this browser. The platform takes no names of people it
 * invites, and answers only the account where it does not know it.
 */
const store = personalStore({ key: 'people-names', schema: namesSchema, empty: {} });

/** Remembers the names of people who were added. */
export function rememberNames(people: readonly Person[], now = platformNow()): void {
  const named = people.filter(({ name }) => name !== '');
  if (named.length === 0) return;
  const all = {
    ...store.get(),
    ...Object.fromEntries(named.map((one) => [personKey(one), { name: one.name, at: now }])),
  };
  const newest = Object.entries(all).toSorted(([, a], [, b]) => b.at - a.at);
  store.set(Object.fromEntries(newest.slice(0, MOST)));
}

type Somebody = Pick<Person, 'name' | 'account' | 'kind'>;

/** Everybody whose name is remembered, who was added last first. */
export function useKnownPeople(): readonly Person[] {
  const known = useSyncExternalStore(store.subscribe, store.get);
  return useMemo(
    () =>
      Object.entries(known).flatMap(([key, { name }]) => {
        const [, kind = '', account = ''] = /^([^:]+):(.+)$/.exec(key) ?? [];
        return accountKinds.isName(kind) && name !== '' ? [{ account, kind, name }] : [];
      }),
    [known],
  );
}

interface PersonNames {
  /** The name: the platform's, else the one remembered; empty where there is none. */
  readonly name: (person: Somebody) => string;
  /** The name, or the account where there is none. */
  readonly label: (person: Somebody) => string;
  /** The same of somebody as the platform answers them. */
  readonly labelOfRow: (row: Member) => string;
}

/** What people are called. */
export function usePersonNames(): PersonNames {
  const known = useSyncExternalStore(store.subscribe, store.get);
  const name = useCallback<PersonNames['name']>((person) => nameIn(known, person), [known]);
  const label = useCallback<PersonNames['label']>(
    (one) => name(one) || markedText(one.account),
    [name],
  );
  const labelOfRow = useCallback<PersonNames['labelOfRow']>((row) => label(somebody(row)), [label]);
  return { name, label, labelOfRow };
}

/** What somebody is called now, or the account: for a list that is searched and sorted as it is read. */
export function nameOnceRead(row: Member): string {
  const person = somebody(row);
  return nameIn(store.get(), person) || person.account;
}

function somebody({ name = '', account = '', account_type: kind }: Member): Somebody {
  return { name, account, kind: accountKinds.nameOf(kind ?? 1) };
}

function nameIn(known: NamesByKey, person: Somebody): string {
  const answered = visibleName(person.name);
  // a platform that knows no name may answer the account in its place
  const isUnknown = answered === '' || person.name === person.account;
  return isUnknown ? (known[personKey(person)]?.name ?? answered) : answered;
}

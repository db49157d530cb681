import { useInfiniteQuery } from '@tanstack/react-query';
import { createContext, useCallback, useContext, useEffect, type ReactNode } from 'react';
import { directoryQueries, type AccountPage } from '../api/directory.ts';
import { personKey } from '../model/accounts.ts';
import type { Person } from '../model/accounts.ts';
import type { DirectoryPerson } from '../model/directory.ts';
import { peopleOf, useEverybody } from './use-everybody.ts';

/** What the directory says of somebody, whichever of their accounts is asked for; as far as it has been read. */
type DetailsOf = (person: Pick<Person, 'account' | 'kind'>) => DirectoryPerson | undefined;

const DetailsContext = createContext<DetailsOf>(() => undefined);

interface PersonDetailsProviderProps {
  /** The directory is read here; otherwise what was read elsewhere is all that is known. */
  readonly reads?: boolean;
  readonly children: ReactNode;
}

/** Below it people are described by department and telephone. */
export function PersonDetailsProvider({ reads = false, children }: PersonDetailsProviderProps) {
  const { data } = useInfiniteQuery({ ...directoryQueries.people({ all: true }), enabled: false });
  const pages = data?.pages;
  const detailsOf = useCallback<DetailsOf>(
    (person) => (pages === undefined ? undefined : entryIn(pages, personKey(person))),
    [pages],
  );
  return (
    <DetailsContext value={detailsOf}>
      {reads && <DirectoryReader />}
      {children}
    </DetailsContext>
  );
}

/** A part of its own: nothing else is drawn again with every page that comes. */
function DirectoryReader() {
  const { onWanted } = useEverybody();
  useEffect(onWanted, [onWanted]);
  return null;
}

export function usePersonDetails(): DetailsOf {
  return useContext(DetailsContext);
}

/** What two entries share, such as the number of a switchboard, says nothing of anybody. */
function entryIn(pages: readonly AccountPage[], key: string): DirectoryPerson | undefined {
  const found = pages.map((page) => byKey(page).get(key)).filter((entry) => entry !== undefined);
  return found.length === 1 && found[0] !== SHARED ? found[0] : undefined;
}

const SHARED = 'shared';

const maps = new WeakMap<AccountPage, ReadonlyMap<string, DirectoryPerson | typeof SHARED>>();

/** Of one page, once: with every page that arrives, only that one is gone through. */
function byKey(page: AccountPage): ReadonlyMap<string, DirectoryPerson | typeof SHARED> {
  const known = maps.get(page);
  if (known !== undefined) return known;
  const map = new Map<string, DirectoryPerson | typeof SHARED>();
  for (const entry of peopleOf(page)) {
    for (const key of new Set(entry.keys)) map.set(key, map.has(key) ? SHARED : entry);
  }
  maps.set(page, map);
  return map;
}

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
    (person) => (pages === undefined ? undefined : byKey(pages).get(personKey(person))),
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

const maps = new WeakMap<readonly AccountPage[], ReadonlyMap<string, DirectoryPerson>>();

/** What two entries share, such as the number of a switchboard, says nothing of anybody. */
function byKey(pages: readonly AccountPage[]): ReadonlyMap<string, DirectoryPerson> {
  const known = maps.get(pages);
  if (known !== undefined) return known;
  const map = new Map<string, DirectoryPerson>();
  const shared = new Set<string>();
  for (const entry of pages.flatMap(peopleOf)) {
    for (const key of new Set(entry.keys)) {
      if (map.has(key)) shared.add(key);
      else map.set(key, entry);
    }
  }
  for (const key of shared) map.delete(key);
  maps.set(pages, map);
  return map;
}

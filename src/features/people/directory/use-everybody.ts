import { useInfiniteQuery } from '@tanstack/react-query';
import { useCallback, useDeferredValue, useEffect, useMemo, useState } from 'react';
import { directoryQueries, type AccountPage } from '../api/directory.ts';
import { directoryPerson, type DirectoryPerson } from '../model/directory.ts';
import type { EverybodyRead } from './directory-source.ts';

/** As many people of the directory are kept here, ten calls; the others are found by the platform. */
const MOST_READ = 5000;

const read = new WeakMap<AccountPage, readonly DirectoryPerson[]>();

/** The same objects for the same page, so that whatever is read of them is read once. */
export function peopleOf(page: AccountPage): readonly DirectoryPerson[] {
  const known = read.get(page);
  if (known !== undefined) return known;
  const people = page.accounts.map(directoryPerson).filter((person) => person !== undefined);
  read.set(page, people);
  return people;
}

/** The whole directory as far as it has been read, page after page once somebody wants it. */
export function useEverybody(): EverybodyRead {
  const [wanted, setWanted] = useState(false);
  const all = useInfiniteQuery({ ...directoryQueries.people({ all: true }), enabled: wanted });
  const { hasNextPage, isFetching, isError, fetchNextPage } = all;
  const pages = all.data?.pages;
  // hundreds of people arrive while somebody types: they are taken in when there is time
  const settled = useDeferredValue(pages);
  const people = useMemo(() => settled?.flatMap(peopleOf) ?? [], [settled]);
  const pagesRead = pages?.length ?? 0;
  const rowsRead = pages?.reduce((sum, { accounts }) => sum + accounts.length, 0) ?? 0;
  const goesOn = wanted && hasNextPage && rowsRead < MOST_READ;
  useEffect(() => {
    // with every page: one may begin and end between two drawings
    if (goesOn && pagesRead > 0 && !isFetching && !isError) void fetchNextPage();
  }, [goesOn, pagesRead, isFetching, isError, fetchNextPage]);
  const onWanted = useCallback(() => setWanted(true), []);
  return {
    people,
    total: pages?.at(-1)?.total,
    isWhole: pages !== undefined && !hasNextPage,
    reading: isFetching || (goesOn && !isError),
    error: all.error,
    onRetry: () => void (pages === undefined ? all.refetch() : fetchNextPage()),
    onWanted,
  };
}

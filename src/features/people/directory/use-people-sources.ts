import { useQuery, useInfiniteQuery } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import { useDebounced } from '#app/components/use-debounced.ts';
import { peopleQueries } from '../api/people.ts';
import { directoryQueries } from '../api/directory.ts';
import { departmentTree } from '../model/directory.ts';
import type { DirectorySource, DirectoryView } from './directory-source.ts';
import { peopleOf, useEverybody } from './use-everybody.ts';

/** Keys in a row are one search. */
const settled = 250;

/** The sources to choose people from: recent contacts, read when first shown, and the directory. */
export function usePeopleSources() {
  const recent = useQuery(peopleQueries.recent());
  return {
    recent: { people: recent.data, error: recent.error, onRetry: () => void recent.refetch() },
    directory: useDirectory(),
  };
}

/**
 * The directory, if this platform serves it; undefined otherwise, without an error, as it is not
 * part of the contract.
 */
function useDirectory(): DirectorySource | undefined {
  const departments = useQuery(directoryQueries.departments());
  const [view, setView] = useState<DirectoryView>({ text: '', department: undefined });
  const wanted = view.text.trim();
  const text = useDebounced(wanted, settled);
  const searches = wanted !== '';
  const asked = searches || view.department !== undefined;
  const people = useInfiniteQuery({
    ...directoryQueries.people(searches ? { text } : { department: view.department ?? '' }),
    enabled: asked && (!searches || text !== ''),
  });
  const tree = useMemo(() => departmentTree(departments.data ?? []), [departments.data]);
  const pages = people.data?.pages;
  const found = useMemo(() => pages?.flatMap(peopleOf), [pages]);
  const everybody = useEverybody();
  if (departments.data === undefined) return undefined;
  return {
    departments: tree,
    view,
    onView: setView,
    everybody,
    ...(asked && {
      found: {
        people: found,
        total: pages?.at(-1)?.total ?? 0,
        error: people.error,
        onRetry: () => void people.refetch(),
        ...(people.hasNextPage && { onMore: () => void people.fetchNextPage() }),
        reading: people.isFetching,
      },
    }),
  };
}

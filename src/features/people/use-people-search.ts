import { useCallback, useMemo } from 'react';
import { useNameSearch } from '#app/components/name-search/use-name-search.ts';
import { usePersonDetails } from './directory/person-details.tsx';
import type { Person } from './model/accounts.ts';
import { usePersonNames } from './known-names.ts';

interface PeopleSearch<Row> {
  /** The rows that a query finds, in the order of the list. */
  readonly filter: (query: string) => readonly Row[];
  /** Of the search field. */
  readonly onFocus: () => void;
}

/**
 * Finds people in a list by name, pinyin, initials, account, department and number, as far as the directory has been
 * read.
 */
export function usePeopleSearch<Row extends { readonly person: Person }>(
  rows: readonly Row[],
): PeopleSearch<Row> {
  const people = useMemo(() => rows.map(({ person }) => person), [rows]);
  const { name } = usePersonNames();
  const entryOf = usePersonDetails();
  const textsOf = useCallback(
    (person: Person) => {
      const entry = entryOf(person);
      return {
        name: name(person) || (entry?.person.name ?? ''),
        others: [person.account, ...(entry?.contact ?? []), ...(entry?.departments ?? [])],
      };
    },
    [name, entryOf],
  );
  const { find, onFocus } = useNameSearch(people, textsOf);
  const filter = useCallback(
    (query: string) => {
      if (query.trim() === '') return rows;
      const places = new Set(find(query));
      return rows.filter((_, place) => places.has(place));
    },
    [rows, find],
  );
  return { filter, onFocus };
}

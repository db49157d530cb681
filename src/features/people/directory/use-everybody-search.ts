import { useCallback } from 'react';
import { useNameSearch } from '#app/components/name-search/use-name-search.ts';
import type { DirectoryPerson } from '../model/directory.ts';
import type { EverybodyRead } from './directory-source.ts';

const NOBODY: readonly DirectoryPerson[] = [];

/** More of them are found by another letter. */
const MOST_FOUND = 200;

/** Finds people in what has been read of the directory, which begins when the search field gets the focus. */
export function useEverybodySearch(everybody: EverybodyRead | undefined) {
  const people = everybody?.people ?? NOBODY;
  const { find, onFocus } = useNameSearch(people, textsOf);
  const onWanted = everybody?.onWanted;
  return {
    find: useCallback(
      (query: string): readonly DirectoryPerson[] => {
        if (query.trim() === '') return NOBODY;
        const found = find(query, MOST_FOUND).map((place) => people[place]);
        return found.filter((person) => person !== undefined);
      },
      [find, people],
    ),
    onFocus: useCallback(() => {
      onFocus();
      onWanted?.();
    }, [onFocus, onWanted]),
  };
}

function textsOf({ person, contact, departments }: DirectoryPerson) {
  return { name: person.name, others: [...contact, ...departments] };
}

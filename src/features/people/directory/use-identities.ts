import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useDebounced } from '#app/components/use-debounced.ts';
import { directoryQueries } from '../api/directory.ts';
import { identitiesOf, NO_IDENTITIES, type Identities } from '../model/identities.ts';

/** So many accounts are looked up; a call each. */
const MOST = 200;
/** Keys in a row are one list. */
const SETTLED = 300;

/** The kinds somebody may be known by besides the account of the directory. */
const SEARCHABLE = /^(?:e164|phone|email):(.+)$/;

interface KnownIdentities {
  readonly identities: Identities;
  /** Some of them are still being looked up. */
  readonly pending: boolean;
}

/** Looks people up in the directory, by their keys. Without a directory everybody is only who they are. */
export function useIdentities(keys: readonly string[]): KnownIdentities {
  const text = useMemo(() => {
    const accounts = keys.flatMap((key) => SEARCHABLE.exec(key)?.[1] ?? []);
    return [...new Set(accounts)].slice(0, MOST).toSorted().join('\n');
  }, [keys]);
  const settled = useDebounced(text, SETTLED);
  const departments = useQuery({ ...directoryQueries.departments(), enabled: text !== '' });
  const hasDirectory = departments.data !== undefined;
  const found = useQuery({
    ...directoryQueries.entries(settled === '' ? [] : settled.split('\n')),
    enabled: hasDirectory && settled !== '',
    placeholderData: (before) => before,
  });
  const entries = found.data;
  const identities = useMemo(() => (entries ? identitiesOf(entries) : NO_IDENTITIES), [entries]);
  const pending =
    text !== '' &&
    (departments.isLoading ||
      (hasDirectory && (settled !== text || found.isLoading || found.isPlaceholderData)));
  return { identities, pending };
}

import { useAddressSearch } from './use-address-search.ts';

/**
 * A word of the address's query, such as the open tab; changing it is a step back can undo. Without a word it is taken
 * away, in place of the address that had it.
 */
export function useAddressWord(name: string): [string | null, (word: string | undefined) => void] {
  const [query, setQuery] = useAddressSearch();
  const put = (word: string | undefined) => {
    const search = new URLSearchParams(query);
    if (word === undefined) search.delete(name);
    else search.set(name, word);
    setQuery(search, { replace: word === undefined });
  };
  return [query.get(name), put];
}

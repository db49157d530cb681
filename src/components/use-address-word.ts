import { useLocation, useNavigate, useSearchParams } from 'react-router';

/**
 * A word of the address's query, such as the open tab; changing it is a step back can undo. Without a word it is taken
 * away, in place of the address that had it.
 */
export function useAddressWord(name: string): [string | null, (word: string | undefined) => void] {
  const [query] = useSearchParams();
  const { pathname, hash } = useLocation();
  const navigate = useNavigate();
  const put = (word: string | undefined) => {
    const search = new URLSearchParams(query);
    if (word === undefined) search.delete(name);
    else search.set(name, word);
    void navigate({ pathname, hash, search: search.toString() }, { replace: word === undefined });
  };
  return [query.get(name), put];
}

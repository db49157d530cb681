import { useLocation, useNavigate, useSearchParams } from 'react-router';

/** A word of the address's query, such as the open tab; changing it is a step back can undo. */
export function useAddressWord(name: string): [string | null, (word: string) => void] {
  const [query] = useSearchParams();
  const { pathname } = useLocation();
  const navigate = useNavigate();
  const put = (word: string) => {
    const search = new URLSearchParams(query);
    search.set(name, word);
    void navigate({ pathname, search: search.toString() });
  };
  return [query.get(name), put];
}

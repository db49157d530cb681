import { useMemo } from 'react';
import { useTypedText } from '#app/components/list-page/use-typed-text.ts';
import { useAddressSearch } from '#app/components/use-address-search.ts';
import { listSearch, parseListQuery, type ListQuery } from './list-query.ts';

/**
 * The view in the address. What is typed in the search filters as soon as the page finds time; the address follows
 * when the typing rests, without an entry of its own in the history.
 */
export function useListView() {
  const [search, setSearch] = useAddressSearch();
  const query = useMemo(() => parseListQuery(search), [search]);
  const go = (next: ListQuery, replace: boolean) =>
    setSearch(mergedSearch(search, next), { replace, preventScrollReset: true });
  const typed = useTypedText(query.text, (text) => go({ ...query, text, page: 1 }, true));
  const { text } = typed;

  const shown = useMemo(
    (): ListQuery => (text.trim() === query.text.trim() ? query : { ...query, text, page: 1 }),
    [query, text],
  );

  return {
    /** As it stands in the address. */
    query,
    /** The query with the text typed since. */
    shown,
    search: typed.type,
    show: (next: ListQuery, replace = false) => {
      typed.settle(next.text); // what was typed but is not in the address yet is settled with the rest
      go(next, replace);
    },
  };
}

/** The view's part of an address; what the open details put there is kept. */
function mergedSearch(search: URLSearchParams, query: ListQuery): URLSearchParams {
  const merged = new URLSearchParams(search);
  for (const key of [
    'state',
    'range',
    'from',
    'to',
    'q',
    'by',
    'who',
    'where',
    'sort',
    'size',
    'page',
    'cols',
  ]) {
    merged.delete(key);
  }
  for (const [key, value] of new URLSearchParams(listSearch(query))) merged.set(key, value);
  return merged;
}

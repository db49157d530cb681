import { startTransition, useEffect, useMemo, useState } from 'react';
import { useLocation, useNavigate, useNavigation } from 'react-router';
import { listSearch, parseListQuery, type ListQuery } from './list-query.ts';

/** Typing rests so long before the address follows. */
const restMs = 300;

/**
 * The view in the address. What is typed in the search filters as soon as the page finds time; the address follows
 * when the typing rests, without an entry of its own in the history.
 */
export function useListView() {
  const { search } = useLocation();
  const navigate = useNavigate();
  // the way to another page, pressed while its code is still coming: an address written meanwhile would call it off
  const isLeaving = useNavigation().state !== 'idle';
  const query = useMemo(() => parseListQuery(new URLSearchParams(search)), [search]);
  const [text, setText] = useState(query.text);
  const [seen, setSeen] = useState(query.text);
  const [sent, setSent] = useState<string>();
  if (seen !== query.text) {
    setSeen(query.text);
    setSent(undefined);
    if (sent !== query.text) setText(query.text); // somebody else changed the address: Back, a link, a saved filter
  }

  const show = (next: ListQuery, replace = false) => {
    setText(next.text); // what was typed but is not in the address yet is settled with the rest
    void navigate({ search: mergeSearch(search, next) }, { replace, preventScrollReset: true });
  };

  useEffect(() => {
    const settled = text.trim() === '' ? '' : text;
    if (settled === query.text || isLeaving) return undefined;
    const timer = setTimeout(() => {
      setSent(settled);
      const next = mergeSearch(search, { ...query, text: settled, page: 1 });
      void navigate({ search: next }, { replace: true, preventScrollReset: true });
    }, restMs);
    return () => clearTimeout(timer);
  }, [text, query, search, navigate, isLeaving]);

  const shown = useMemo(
    (): ListQuery => (text.trim() === query.text.trim() ? query : { ...query, text, page: 1 }),
    [query, text],
  );

  return {
    /** As it stands in the address. */
    query,
    /** The query with the text typed since. */
    shown,
    search: (typed: string) => startTransition(() => setText(typed)),
    show,
  };
}

/** The view's part of an address; what the open details put there is kept. */
function mergeSearch(search: string, query: ListQuery): string {
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
  const written = merged.toString();
  return written === '' ? '' : `?${written}`;
}

import { sorts, type ImageListSort } from '#app/features/image/arranged.ts';
import { addressSearch } from '#app/lib/address-search.ts';

/** What the library shows; all of it stands in the address. */
export interface LibraryQuery {
  readonly text: string;
  readonly sort: ImageListSort;
  /** Id of the image that is open. */
  readonly image: string | undefined;
}

/** Reads the address; what it does not say, or says wrongly, is the default. */
export function parseLibraryQuery(search: URLSearchParams): LibraryQuery {
  return {
    text: search.get('q') ?? '',
    sort: sorts.find((known) => known === search.get('sort')) ?? 'newest',
    image: search.get('image') || undefined,
  };
}

/** `?q=…`, defaults left out; empty for the plain page. */
export function librarySearch({ text, sort, image }: LibraryQuery): string {
  return addressSearch({ q: text, sort: sort === 'newest' ? undefined : sort, image });
}

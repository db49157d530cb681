import type { StoredFile } from '#app/api/generated/types.gen.ts';
import { prepareSearch, searchRows } from '#app/domain/search.ts';
import { parseTime } from '#app/domain/time.ts';

export const sorts = ['newest', 'oldest', 'name', 'largest', 'uploader'] as const;
export type Sort = (typeof sorts)[number];

/** What the library shows; all of it stands in the address. */
export interface LibraryQuery {
  readonly text: string;
  readonly sort: Sort;
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
  const search = new URLSearchParams();
  if (text.trim() !== '') search.set('q', text);
  if (sort !== 'newest') search.set('sort', sort);
  if (image !== undefined) search.set('image', image);
  const written = search.toString();
  return written === '' ? '' : `?${written}`;
}

export function nameOf({ file_name: name, file_id: id }: StoredFile): string {
  return name || id;
}

/** The images that a query is about, in its order. Of equals the platform's own order stays. */
export function arranged(
  images: readonly StoredFile[],
  { text, sort }: Pick<LibraryQuery, 'text' | 'sort'>,
  language: string,
): readonly StoredFile[] {
  const index = prepareSearch(
    images.map((image) => ({
      name: nameOf(image),
      number: '',
      creator: image.creator_name ?? '',
    })),
  );
  const found = searchRows(index, text).flatMap((place) => images[place] ?? []);
  const { compare } = new Intl.Collator(language, { numeric: true });
  const order: Record<Sort, (one: StoredFile, other: StoredFile) => number> = {
    newest: (one, other) => timeOf(other) - timeOf(one),
    oldest: (one, other) => timeOf(one) - timeOf(other),
    name: (one, other) => compare(nameOf(one), nameOf(other)),
    largest: (one, other) => sizeOf(other) - sizeOf(one),
    uploader: (one, other) => compare(one.creator_name ?? '', other.creator_name ?? ''),
  };
  return found.toSorted(order[sort]);
}

function timeOf(image: StoredFile): number {
  return parseTime(image.create_time)?.at ?? 0;
}

/** A number in an unknown unit: larger is larger all the same. */
function sizeOf(image: StoredFile): number {
  return Number.parseFloat(image.file_size ?? '') || 0;
}

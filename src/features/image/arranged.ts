import type { StoredFile } from '#app/api/generated/types.gen.ts';
import { collatorOf } from '#app/lib/collator.ts';
import { prepareSearch, searchRows } from '#app/lib/search.ts';
import { parseTime } from '#app/lib/time.ts';
import { visibleName } from '#app/lib/foreign-text.ts';

export const sorts = ['newest', 'oldest', 'name', 'largest', 'uploader'] as const;
export type ImageListSort = (typeof sorts)[number];

export function nameOf({ file_name: name, file_id: id }: StoredFile): string {
  return visibleName(name) || id;
}

/** The images that match a query, sorted; equal ones keep the platform's order. */
export function arrangedImages(
  images: readonly StoredFile[],
  { text, sort }: { readonly text: string; readonly sort: ImageListSort },
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
  const { compare } = collatorOf(language);
  const order: Record<ImageListSort, (one: StoredFile, other: StoredFile) => number> = {
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

import {
  liveSources,
  type LiveFilters,
  type LiveRow,
  type LiveSource,
} from '#app/features/live/api/lives.ts';
import { asDay, windowOf } from '#app/components/time/time-range.ts';
import { addressSearch } from '#app/lib/address-search.ts';
import { arrangeRows } from '#app/lib/arrange-rows.ts';
import { parseSort, sameSort, writeSort, type SortOrder } from '#app/lib/sort-order.ts';
import { parseTime } from '#app/lib/time.ts';

/** Columns that the list can be sorted by. */
export const liveSortKeys = ['name', 'start', 'encryption'] as const;
type SortKey = (typeof liveSortKeys)[number];
export type LiveListSort = SortOrder<SortKey>;

/** What the list shows; all of it stands in the address. */
export interface LivesQuery {
  readonly source: LiveSource;
  /** Empty: nothing is asked for. */
  readonly id: string;
  readonly text: string;
  /** Days of the browser's zone, both included; absent: from now on, without an end. */
  readonly from: string | undefined;
  readonly to: string | undefined;
  readonly sort: LiveListSort;
}

const usualSort: LiveListSort = { by: 'start', descending: false };

/** Reads the address; what it does not say, or says wrongly, is the default. */
export function parseLivesQuery(search: URLSearchParams): LivesQuery {
  return {
    source: liveSources.find((known) => known === search.get('by')) ?? 'domain',
    id: search.get('id')?.trim() ?? '',
    text: search.get('q') ?? '',
    from: asDay(search.get('from')),
    to: asDay(search.get('to')),
    sort: parseSort(liveSortKeys, search.get('sort')) ?? usualSort,
  };
}

/** `?by=…&id=…`, defaults left out; empty for the plain page. */
export function livesSearch({ source, id, text, from, to, sort }: LivesQuery): string {
  return addressSearch({
    by: source === 'domain' ? undefined : source,
    id,
    q: text,
    from,
    to,
    sort: sameSort(sort, usualSort) ? undefined : writeSort(sort),
  });
}

/** What the platform is asked; an end before its start asks for nothing, so the start is the day of both. */
export function liveFilters({ source, id, text, from, to }: LivesQuery): LiveFilters {
  const last = to !== undefined && from !== undefined && to < from ? from : to;
  return {
    source,
    id,
    name: text.trim(),
    from: from === undefined ? undefined : dayWindow(from).from,
    to: last === undefined ? undefined : dayWindow(last).to,
  };
}

/** A day by its own: today plays no part in it. */
function dayWindow(day: string) {
  return windowOf({ from: day, to: day }, new Date(0));
}

/** The rows in the chosen order. */
export function arrangedLives(
  rows: readonly LiveRow[],
  { by, descending }: LiveListSort,
  encryptionText: (row: LiveRow) => string,
  language: string,
): readonly LiveRow[] {
  const keyOf: Readonly<Record<SortKey, (row: LiveRow) => string>> = {
    name: (row) => row.name,
    start: (row) => String(parseTime(row.start)?.at ?? ''),
    encryption: encryptionText,
  };
  return arrangeRows(rows, {
    text: '',
    wordsOf: () => [],
    keyOf: keyOf[by],
    descending,
    language,
  });
}

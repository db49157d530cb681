import { operations } from '#app/api/generated/operations.gen.ts';
import type { OperationFacts, OperationId } from '#app/api/generated/operations.gen.ts';
import { addressSearch } from '#app/lib/address-search.ts';
import { arrangeRows } from '#app/lib/arrange-rows.ts';
import { parseSort, sameSort, writeSort, type SortOrder } from '#app/lib/sort-order.ts';
import { OPERATION_PLACES, type PlaceId } from './operation-places.ts';

/** An operation of the contract, or a neighbouring one that the console uses. */
export interface OperationRow {
  readonly id: OperationId;
  readonly facts: OperationFacts;
  readonly places: readonly PlaceId[];
}

/** All of them, in the contract's order; those outside the document come last. */
export const operationRows: readonly OperationRow[] = operations.map((operation) => ({
  id: operation.id,
  facts: operation,
  places: OPERATION_PLACES[operation.id],
}));

/** How many of them the document has. */
export const documented = operationRows.filter(
  ({ facts }) => facts.contractNumber !== undefined,
).length;

export const operationSortKeys = ['number', 'title', 'call', 'level'] as const;
type SortKey = (typeof operationSortKeys)[number];

export const operationFilters = ['all', 'offered', 'missing', 'neighbours'] as const;
export type OperationFilter = (typeof operationFilters)[number];

/** What the table shows; all of it stands in the address. */
export interface OperationQuery {
  readonly text: string;
  readonly show: OperationFilter;
  readonly sort: SortOrder<SortKey>;
}

const usualSort: OperationQuery['sort'] = { by: 'number', descending: false };

/** Reads the address; what it does not say, or says wrongly, is the default. */
export function parseOperationQuery(search: URLSearchParams): OperationQuery {
  return {
    text: search.get('q') ?? '',
    show: operationFilters.find((known) => known === search.get('show')) ?? 'all',
    sort: parseSort(operationSortKeys, search.get('sort')) ?? usualSort,
  };
}

/** `?q=…`, defaults left out; empty for the plain table. */
export function operationSearch({ text, show, sort }: OperationQuery): string {
  return addressSearch({
    q: text,
    show: show === 'all' ? undefined : show,
    sort: sameSort(sort, usualSort) ? undefined : writeSort(sort),
  });
}

/** Whether a platform of this API level has the operation; undocumented operations have no level. */
export function isOfferedAtLevel({ facts }: OperationRow, level: number | undefined): boolean {
  return level === undefined || facts.minApiLevel === undefined || facts.minApiLevel <= level;
}

export interface OperationWords {
  readonly title: (row: OperationRow) => string;
  readonly place: (place: PlaceId) => string;
}

/** The operations that are wanted, in the chosen order. */
export function arrangedOperations(
  { text, show, sort }: OperationQuery,
  level: number | undefined,
  words: OperationWords,
  language: string,
): readonly OperationRow[] {
  const keyOf: Readonly<Record<SortKey, (row: OperationRow) => string>> = {
    number: ({ facts }) => String(facts.contractNumber ?? ''),
    title: words.title,
    call: ({ facts }) => `${facts.path} ${facts.method}`,
    level: ({ facts }) => String(facts.minApiLevel ?? ''),
  };
  const wanted = operationRows.filter((row) => {
    const isNeighbour = row.facts.contractNumber === undefined;
    switch (show) {
      case 'offered':
        return isOfferedAtLevel(row, level) && !isNeighbour;
      case 'missing':
        return !isOfferedAtLevel(row, level);
      case 'neighbours':
        return isNeighbour;
      default:
        return true;
    }
  });
  return arrangeRows(wanted, {
    text,
    wordsOf: (row) => [
      row.id,
      row.facts.title,
      row.facts.documentTitle ?? '',
      `${row.facts.method} ${row.facts.path}`,
      words.title(row),
      ...row.places.map(words.place),
    ],
    keyOf: keyOf[sort.by],
    descending: sort.descending,
    language,
  });
}

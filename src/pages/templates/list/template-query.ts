import type { TemplateRow } from '#app/features/template/api/templates.ts';
import { addressSearch } from '#app/lib/address-search.ts';
import { arrangeRows } from '#app/lib/arrange-rows.ts';
import { parseSort, sameSort, writeSort, type SortOrder } from '#app/lib/sort-order.ts';

/** Columns that the list can be sorted by. */
export const templateSortKeys = ['name', 'number', 'type', 'chair', 'formats'] as const;
type SortKey = (typeof templateSortKeys)[number];
export type TemplateListSort = SortOrder<SortKey>;

/** What the list shows; all of it stands in the address. */
export interface TemplateQuery {
  readonly text: string;
  readonly sort: TemplateListSort;
  /** Id of the template whose summary is open. */
  readonly template: string | undefined;
}

const usualSort: TemplateListSort = { by: 'name', descending: false };

/** Reads the address; what it does not say, or says wrongly, is the default. */
export function parseTemplateQuery(search: URLSearchParams): TemplateQuery {
  return {
    text: search.get('q') ?? '',
    sort: parseSort(templateSortKeys, search.get('sort')) ?? usualSort,
    template: search.get('template') || undefined,
  };
}

/** `?q=…`, defaults left out; empty for the plain list. */
export function templateSearch({ text, sort, template }: TemplateQuery): string {
  return addressSearch({
    q: text,
    sort: sameSort(sort, usualSort) ? undefined : writeSort(sort),
    template,
  });
}

/** A template's facts as words. */
export interface TemplateRowWords {
  readonly type: (row: TemplateRow) => string;
  readonly formats: (row: TemplateRow) => string;
  /** More that a search finds it by, such as the words of another language. */
  readonly hidden: (row: TemplateRow) => string;
}

/**
 * The rows in which every word of the search occurs, whatever column it is in, in the chosen order.
 * What has no value comes last either way; among equals the platform's order stays.
 */
export function arrangedTemplates(
  rows: readonly TemplateRow[],
  { text, sort }: Pick<TemplateQuery, 'text' | 'sort'>,
  words: TemplateRowWords,
  language: string,
): readonly TemplateRow[] {
  const keyOf: Readonly<Record<SortKey, (row: TemplateRow) => string>> = {
    name: (row) => row.name,
    number: (row) => row.number,
    type: words.type,
    chair: (row) => row.chair,
    formats: (row) => (row.formats.length === 0 ? '' : words.formats(row)),
  };
  return arrangeRows(rows, {
    text,
    wordsOf: wordsOf(words),
    keyOf: keyOf[sort.by],
    descending: sort.descending,
    language,
  });
}

type WordsOfRow = (row: TemplateRow) => readonly string[];

const known = new WeakMap<TemplateRowWords, WordsOfRow>();

/** The same function for the same words, by which an index of them is kept. */
function wordsOf(words: TemplateRowWords): WordsOfRow {
  const before = known.get(words);
  if (before !== undefined) return before;
  const all: WordsOfRow = (row) => [
    row.name,
    row.number,
    row.chair,
    words.type(row),
    words.formats(row),
    words.hidden(row),
  ];
  known.set(words, all);
  return all;
}

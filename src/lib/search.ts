import { foldWidth } from './fold-width.ts';

/** Finding meetings by name, number and creator among thousands, while somebody types. */

export interface Searchable {
  readonly name: string;
  readonly number: string;
  readonly creator: string;
}

/** Prepared once for a list; one text for each row, in the list's order. */
export interface SearchIndex {
  readonly texts: readonly string[];
}

export function prepareSearch(rows: readonly Searchable[]): SearchIndex {
  // A line break never occurs in a word, so a word cannot match across two fields.
  return { texts: rows.map((row) => comparable(`${row.name}\n${row.number}\n${row.creator}`)) };
}

/**
 * The places, in order, of the rows in which every word of the query occurs, in whichever field,
 * letter case and width aside. A query without words finds every row.
 */
export function searchRows(index: SearchIndex, query: string): number[] {
  const words = wordsOf(query);
  const places: number[] = [];
  for (const [place, text] of index.texts.entries()) {
    if (words.every((word) => text.includes(word))) places.push(place);
  }
  return places;
}

/** The words of a query, comparable, without repeats; the longest first as it excludes most. */
function wordsOf(query: string): string[] {
  const words = comparable(query).split(/\s+/).filter(Boolean);
  return [...new Set(words)].toSorted((a, b) => b.length - a.length);
}

function comparable(text: string): string {
  return foldWidth(text).toLowerCase();
}

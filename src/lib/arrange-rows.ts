import { collatorOf } from './collator.ts';
import { prepareSearch, searchRows } from './search.ts';

interface RowOrder<Row> {
  /** What the rows are sorted by. */
  readonly keyOf: (row: Row) => string;
  readonly descending: boolean;
  readonly language: string;
}

interface Arrangement<Row> extends RowOrder<Row> {
  /** What is searched for; blank finds every row. */
  readonly text: string;
  /** Everything a row is found by; rows that the same function has read once are not read again. */
  readonly wordsOf: (row: Row) => readonly string[];
}

/** The rows in which every word of the search occurs, in whichever of their words, in order. */
export function arrangeRows<Row>(
  rows: readonly Row[],
  { text, wordsOf, ...order }: Arrangement<Row>,
): readonly Row[] {
  return orderRows(found(rows, text, wordsOf), order);
}

/** The rows in order. What has no key comes last either way; among equals the order stays. */
export function orderRows<Row>(
  rows: readonly Row[],
  { keyOf, descending, language }: RowOrder<Row>,
): readonly Row[] {
  const { compare } = collatorOf(language);
  return rows
    .map((row) => ({ row, key: keyOf(row) }))
    .toSorted(({ key: one }, { key: other }) => {
      if (one === '' || other === '') return Number(one === '') - Number(other === '');
      return descending ? -compare(one, other) : compare(one, other);
    })
    .map(({ row }) => row);
}

function found<Row>(
  rows: readonly Row[],
  text: string,
  wordsOf: (row: Row) => readonly string[],
): readonly Row[] {
  if (text.trim() === '') return rows;
  const known = indexes.get(rows);
  const index =
    known?.wordsOf === wordsOf
      ? known.index
      : prepareSearch(
          rows.map((row) => ({ name: wordsOf(row).join('\n'), number: '', creator: '' })),
        );
  indexes.set(rows, { wordsOf, index });
  return searchRows(index, text).flatMap((place) => rows[place] ?? []);
}

const indexes = new WeakMap<
  readonly unknown[],
  { readonly wordsOf: unknown; readonly index: ReturnType<typeof prepareSearch> }
>();

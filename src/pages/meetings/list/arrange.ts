import type { MeetingChunk, MeetingRow } from '#app/features/meeting/api/meetings.ts';
import { searchRows } from '#app/lib/search.ts';
import type { ColumnKey, MeetingListSort } from './list-query.ts';
import { visibleName } from '#app/lib/foreign-text.ts';

export type CompareRows = (one: MeetingRow, other: MeetingRow) => number;
type SortKey = string | number | undefined;

/** Ids of the rows in which every word of the search occurs; `undefined` without one: all of them. */
export function findRows(
  chunks: readonly MeetingChunk[],
  text: string,
): ReadonlySet<string> | undefined {
  if (text.trim() === '') return undefined;
  const found = new Set<string>();
  for (const { rows, index } of chunks) {
    for (const place of searchRows(index, text)) {
      const row = rows[place];
      if (row) found.add(row.id);
    }
  }
  return found;
}

/** Whole minutes; `null` for a permanent meeting, undefined where nothing says how long one that is over was. */
export function minutesOf({ start, end }: MeetingRow): number | null | undefined {
  if (end === null) return null;
  return start === undefined || start === end ? undefined : Math.round((end - start) / 60_000);
}

const sortKeys: Readonly<Record<ColumnKey, (row: MeetingRow) => SortKey>> = {
  name: (row) => visibleName(row.name) || undefined,
  state: (row) => row.state,
  start: (row) => row.start,
  end: (row) => row.end ?? Infinity,
  duration: (row) => minutesOf(row) ?? Infinity,
  number: (row) => row.number || undefined,
  type: (row) => row.type,
  creator: (row) => row.creator || undefined,
  series: (row) => (row.series === '' ? undefined : row.remaining),
};

/** Orders rows by a column; what has no value comes last either way. */
export function comparisonFor(
  { by, descending }: MeetingListSort,
  collator: Intl.Collator,
): CompareRows {
  const keyOf = sortKeys[by];
  return (one, other) => {
    const a = keyOf(one);
    const b = keyOf(other);
    if (a === undefined || b === undefined)
      return Number(a === undefined) - Number(b === undefined);
    const order =
      typeof a === 'string' && typeof b === 'string'
        ? collator.compare(a, b)
        : compareNumbers(a, b);
    return descending ? -order : order;
  };
}

function compareNumbers(a: SortKey, b: SortKey): number {
  if (a === b) return 0;
  return Number(a) < Number(b) ? -1 : 1;
}

/** Rows in order as far as they have been taken in. */
export interface Sorted {
  readonly chunks: readonly MeetingChunk[];
  readonly ids: ReadonlySet<string>;
  readonly rows: readonly MeetingRow[];
}

export const nothingSorted: Sorted = { chunks: [], ids: new Set(), rows: [] };

/**
 * Takes one more chunk in. Ordering ten thousand names at once would freeze the page for a tenth of a second;
 * one chunk takes a few milliseconds.
 */
export function takeChunk(sorted: Sorted, chunk: MeetingChunk, compare: CompareRows): Sorted {
  const fresh = chunk.rows.filter(({ id }) => !sorted.ids.has(id)).toSorted(compare);
  return {
    chunks: [...sorted.chunks, chunk],
    ids: new Set([...sorted.ids, ...fresh.map(({ id }) => id)]),
    rows: merge(sorted.rows, fresh, compare),
  };
}

/** Whether the chunks taken in are the first ones of these. */
export function isPrefix({ chunks }: Sorted, all: readonly MeetingChunk[]): boolean {
  return chunks.length <= all.length && chunks.every((chunk, place) => chunk === all[place]);
}

function merge(
  left: readonly MeetingRow[],
  right: readonly MeetingRow[],
  compare: CompareRows,
): MeetingRow[] {
  const merged: MeetingRow[] = [];
  let taken = 0;
  for (const row of left) {
    for (let next = right[taken]; next && compare(next, row) < 0; next = right[taken]) {
      merged.push(next);
      taken += 1;
    }
    merged.push(row);
  }
  return merged.concat(right.slice(taken));
}

import { parseTime } from '#app/lib/time.ts';

/** The facts by which a sent object is recognized in a list. */
export interface SentThing {
  readonly name: string;
  /** Set for a meeting that is booked for a time. */
  readonly startTime?: string | undefined;
}

/** An object as a list shows it. */
export interface ListedThing {
  readonly name?: string | undefined;
  readonly start_time?: string | undefined;
}

/**
 * Rows that may be the sent object: they have exactly its name and, if it was sent with a start time, the same
 * instant, however the list formats it.
 */
export function namesakesIn<Row extends ListedThing>(
  rows: readonly Row[],
  { name, startTime }: SentThing,
): Row[] {
  const start = parseTime(startTime)?.at;
  return rows.filter(
    (row) => row.name === name && (start === undefined || parseTime(row.start_time)?.at === start),
  );
}

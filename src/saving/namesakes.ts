import { parseTime } from '#app/lib/time.ts';

/** What a thing that was sent is looked for by. */
export interface SentThing {
  readonly name: string;
  /** Of a meeting that was booked for a time. */
  readonly startTime?: string | undefined;
}

/** What a list says of a thing. */
export interface ListedThing {
  readonly name?: string | undefined;
  readonly start_time?: string | undefined;
}

/**
 * Those of a list that may be the thing that was sent: exactly its name, and where it was sent with a start, the same
 * instant, however its time is written.
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

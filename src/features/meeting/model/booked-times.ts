import { endOf, formatTime, parseTime } from '#app/lib/time.ts';

/** Words of a booked meeting (operations 6 and 9) that the platform derives from the others. */
export const DERIVED_WORDS: ReadonlySet<string> = new Set([
  'end_time',
  'e164',
  'invited_mt_num',
  'regular_simple_dto',
  'creator',
]);

/** The end for a start and a duration, in the offset of the start; undefined for a permanent meeting. */
export function endTimeOf(startTime: unknown, duration: unknown): string | undefined {
  const start = parseTime(startTime, 0);
  if (start === undefined || typeof duration !== 'number') return undefined;
  const end = endOf(start.at, duration);
  return end === null ? undefined : formatTime(end, start.offset ?? 0);
}

import { dayBefore, formatTime, parseTime } from '#app/lib/time.ts';
import { currentProfile } from './profile.ts';

const WEEK = 7 * 24 * 60 * 60_000;

/**
 * `start_time` of a list that shall contain everything that overlaps with a range. The day before is right under both
 * readings of the document but for longer meetings; where the platform is known to list what starts in the range, it is
 * the week before.
 */
export function rangeStart(from: string): string {
  const start = parseTime(from);
  if (currentProfile().listRange === 'overlap' || start === undefined) return dayBefore(from);
  return formatTime(start.at - WEEK, start.offset ?? 0);
}

import { dayBefore } from '#app/lib/time.ts';
import { currentProfile } from './profile.ts';
import { LONG_AGO } from './running-meetings.ts';

/** Whether the platform is known to list what starts within a range, and not what goes on in it. */
export function listsByStart(): boolean {
  return currentProfile().listRange === 'start';
}

/**
 * `start_time` of a list of what has not begun (operation 8) that shall contain everything that overlaps with a range.
 * The day before is right under both readings of the document but for longer meetings; where the platform is known to
 * list what starts in the range, all of it is listed, however long a meeting is.
 */
export function rangeStart(from: string): string {
  return listsByStart() ? LONG_AGO : dayBefore(from);
}

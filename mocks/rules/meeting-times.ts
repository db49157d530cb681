import type { Db } from '../db/db.ts';
import { DAY, MINUTE, parseMoment, toPlatformTime } from '../db/platform-time.ts';
import { textOf, type Json } from '../http/json.ts';
import { invalid, Refusal } from '../http/refusal.ts';

/** A form that was filled in during this minute may still send this minute. */
const GRACE = MINUTE;

/** Operation 83: the latest moment that the company may book. No source states the period, so it is a setting. */
export function bookingDeadline(db: Db, now: number): number {
  return now + db.settings.bookingDays * DAY;
}

/** A moment in a field ("格式为ISO8601:2000标准"), including its zone. */
export function momentIn(value: Json | undefined, field: string): number {
  const moment = parseMoment(textOf(value));
  if (moment === undefined) throw invalid(field, '必须为带时区的ISO8601时间');
  return moment;
}

/**
 * Checks a start to book: not in the past (51119) and not later than the deadline (the limit is stated, its
 * code is not).
 */
export function checkStart(db: Db, value: Json | undefined, now: number): number {
  const start = momentIn(value, 'start_time');
  if (start < now - GRACE) throw new Refusal('badTimes', ': start_time 早于当前时间');
  const deadline = bookingDeadline(db, now);
  if (start > deadline) throw invalid('start_time', `超出预订期限 ${toPlatformTime(deadline)}`);
  return start;
}

/**
 * The window of a list: without a start it begins at the server's now, without an end it is open (operation 3).
 */
export function windowOf(
  query: Readonly<Record<string, string>>,
  now: number,
): { readonly from: number; readonly to: number } {
  const from = query.start_time ? momentIn(query.start_time, 'start_time') : now;
  const to = query.end_time ? momentIn(query.end_time, 'end_time') : Infinity;
  if (to < from) throw new Refusal('badTimes', ': end_time 早于 start_time');
  return { from, to };
}

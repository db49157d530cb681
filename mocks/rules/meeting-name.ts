import type { Db, Meeting } from '../db/db.ts';
import { platformDay } from '../db/platform-time.ts';
import { byteLength, textOf, type Json } from '../http/json.ts';
import { invalid, Refusal } from '../http/refusal.ts';

/**
 * Operation 5, `name`: the characters that the document lists; its two printed forms of `"` include the curly
 * quotes.
 */
const FORBIDDEN = /[%&*^~'"?/\\<>|`$]/;
const CURLY = /[“”‘’]/;
const FORBIDDEN_AT_ENDS = /^[_\-.@]|[_\-.@]$/;
const MAX_BYTES = 64;

/** Refuses a name of a meeting, template or virtual room that violates the document's rules. */
export function checkName({ settings }: Db, value: Json | undefined, field = 'name'): string {
  if (typeof value !== 'string' || value === '') throw invalid(field, '不能为空');
  if (byteLength(value) > MAX_BYTES) throw invalid(field, `超过${MAX_BYTES}个字节`);
  const curly = settings.profile.curlyQuotes === 'refused' ? CURLY.exec(value) : null;
  const bad = (FORBIDDEN.exec(value) ?? curly)?.[0];
  if (bad !== undefined) throw invalid(field, `不支持字符 ${bad}`);
  if (FORBIDDEN_AT_ENDS.test(value)) throw invalid(field, '首尾字符不支持 _ - . @');
  return value;
}

export function isFree(...given: Parameters<typeof checkNameIsFree>): boolean {
  try {
    checkNameIsFree(...given);
    return true;
  } catch (error) {
    if (error instanceof Refusal) return false;
    throw error;
  }
}

/**
 * 51124: two meetings of one day (the platform's calendar day of the start) cannot have the same name. Ended
 * ones count, cancelled and refused ones do not: the source only says "same name on the same day".
 */
export function checkNameIsFree(
  db: Db,
  name: string,
  days: { readonly from: number; readonly to: number },
  except: ReadonlySet<string> = new Set(),
): void {
  for (const meeting of db.meetings.values()) {
    if (except.has(meeting.id) || textOf(meeting.fields.name) !== name || !counts(meeting))
      continue;
    const day = platformDay(meeting.start);
    if (day >= days.from && day <= days.to) throw new Refusal('sameNameSameDay');
  }
}

function counts(meeting: Meeting): boolean {
  return meeting.status === 'booked' || meeting.status === 'awaiting';
}

/** The platform's zone: every time it prints has the offset +08:00, as in all the document's examples. */
const ZONE_MINUTES = 8 * 60;
export const MINUTE = 60_000;
export const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;

const two = (value: number) => (value < 10 ? `0${value}` : String(value));

/** `2026-03-31T15:42:40+08:00` (no milliseconds, as in the document). */
export function toPlatformTime(moment: number): string {
  const day = platformDay(moment);
  const second = Math.floor((moment - startOfPlatformDay(day)) / 1000);
  const time = `${two(Math.floor(second / 3600))}:${two(Math.floor(second / 60) % 60)}:${two(second % 60)}`;
  return `${toPlatformDate(day)}T${time}+08:00`;
}

const dates = new Map<number, string>();

/** `2026-03-31` for a day of `platformDay`. Cached, because a list of ten thousand meetings has few days. */
export function toPlatformDate(day: number): string {
  const known = dates.get(day);
  if (known !== undefined) return known;
  const date = new Date(day * DAY).toISOString().slice(0, 10);
  dates.set(day, date);
  return date;
}

const ISO =
  /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])T(?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d(?:\.\d{1,3})?)?(?:Z|[+-](?:[01]\d|2[0-3]):?[0-5]\d)$/;

/** The moment of an ISO 8601 text with a zone, otherwise undefined: a time without a zone is no moment. */
export function parseMoment(text: string): number | undefined {
  if (!ISO.test(text)) return undefined;
  const moment = Date.parse(text.replace(/([+-]\d{2})(\d{2})$/, '$1:$2'));
  return Number.isNaN(moment) ? undefined : moment;
}

/** The number of the calendar day that a moment falls on, in the platform's zone. */
export function platformDay(moment: number): number {
  return Math.floor((moment + ZONE_MINUTES * MINUTE) / DAY);
}

/** The midnight, in the platform's zone, at which a day of `platformDay` begins. */
export function startOfPlatformDay(day: number): number {
  return day * DAY - ZONE_MINUTES * MINUTE;
}

/** Calendar parts of a platform day: month 1-12, weekday 1 (Monday) to 7. */
export function dayParts(day: number): {
  year: number;
  month: number;
  date: number;
  weekday: number;
} {
  const at = new Date(day * DAY);
  return {
    year: at.getUTCFullYear(),
    month: at.getUTCMonth() + 1,
    date: at.getUTCDate(),
    weekday: at.getUTCDay() === 0 ? 7 : at.getUTCDay(),
  };
}

/** The day of a calendar date; undefined if the month has no such date. */
export function dayOf(year: number, month: number, date: number): number | undefined {
  const at = new Date(Date.UTC(year, month - 1, date));
  return at.getUTCDate() === date ? Math.floor(at.getTime() / DAY) : undefined;
}

/**
 * Times as the platform writes them (ISO 8601 with an offset) and as people choose them. An instant
 * is a number of milliseconds since 1970 UTC; an offset is minutes east of UTC. No clock, no zone
 * database: whoever asks brings "now" and the offset.
 */

/** Lengths in ms. A day of a wall clock may be an hour shorter or longer. */
export const MINUTE = 60_000;
export const DAY = 24 * 60 * MINUTE;

/** An instant and the offset it was printed with; `undefined` when it was printed without one. */
export interface PrintedTime {
  readonly at: number;
  readonly offset: number | undefined;
}

/** What a wall clock and a calendar show; month and day count from 1. */
export interface WallClock {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
}

/** From start to end; `end` null means open: a permanent meeting. The end itself is free again. */
export interface Span {
  readonly start: number;
  readonly end: number | null;
}

const ISO =
  /^(\d{4})-(\d\d)-(\d\d)[T ](\d\d):(\d\d)(?::(\d\d)(?:[.,]\d+)?)?\s*(Z|[+-]\d\d(?::?\d\d)?)?$/i;

/**
 * Reads a time of the platform, to the second. A text without an offset is read with
 * `assumedOffset`. Anything that is no such time, the 30th of February included, is `undefined`.
 */
export function parseTime(text: unknown, assumedOffset = 0): PrintedTime | undefined {
  const found = typeof text === 'string' ? ISO.exec(text.trim()) : null;
  if (found === null) return undefined;
  const [year, month, day, hour, minute, second] = found
    .slice(1, 7)
    .map((part) => Number(part || 0));
  const clock = {
    year: year ?? 0,
    month: month ?? 0,
    day: day ?? 0,
    hour: hour ?? 0,
    minute: minute ?? 0,
    second: second ?? 0,
  };
  const offset = found[7] === undefined ? undefined : parseOffset(found[7]);
  if (found[7] !== undefined && offset === undefined) return undefined;
  const at = fromWallClock(clock, offset ?? assumedOffset);
  return at === undefined ? undefined : { at, offset };
}

/** Minutes east of UTC of `Z`, `+08:00`, `+0800` or `+08`; `undefined` for anything else. */
export function parseOffset(text: string): number | undefined {
  if (text.toUpperCase() === 'Z') return 0;
  const found = /^([+-])(\d\d)(?::?(\d\d))?$/.exec(text);
  if (found === null) return undefined;
  const hours = Number(found[2]);
  const minutes = Number(found[3] ?? 0);
  if (hours > 18 || minutes > 59) return undefined;
  const total = hours * 60 + minutes;
  return found[1] === '-' ? 0 - total : total;
}

/** `+08:00`; UTC is `+00:00`. */
export function formatOffset(offset: number): string {
  const size = Math.abs(offset);
  return `${offset < 0 ? '-' : '+'}${two(Math.trunc(size / 60))}:${two(size % 60)}`;
}

/** `2026-03-31T15:42:40+08:00`, the form of every time the platform takes. */
export function formatTime(at: number, offset: number): string {
  const c = wallClock(at, offset);
  return `${dayOf(at, offset)}T${two(c.hour)}:${two(c.minute)}:${two(c.second)}${formatOffset(offset)}`;
}

/**
 * A printed time a day earlier. A list for a window is asked for from then on: nothing says whether the platform
 * lists by overlap or by start, and a meeting that goes on past midnight begins the day before.
 */
export function dayBefore(text: string): string {
  const time = parseTime(text);
  return time === undefined ? text : formatTime(time.at - DAY, time.offset ?? 0);
}

/** The calendar day there, as `2026-03-31`. */
export function dayOf(at: number, offset: number): string {
  const c = wallClock(at, offset);
  return `${String(c.year).padStart(4, '0')}-${two(c.month)}-${two(c.day)}`;
}

export function wallClock(at: number, offset: number): WallClock {
  const date = new Date(at + offset * MINUTE);
  return {
    year: date.getUTCFullYear(),
    month: date.getUTCMonth() + 1,
    day: date.getUTCDate(),
    hour: date.getUTCHours(),
    minute: date.getUTCMinutes(),
    second: date.getUTCSeconds(),
  };
}

/** The instant a wall clock shows this; `undefined` where no calendar has such a time. */
export function fromWallClock(clock: WallClock, offset: number): number | undefined {
  const { year, month, day, hour, minute, second } = clock;
  const at = Date.UTC(year, month - 1, day, hour, minute, second) - offset * MINUTE;
  if (Number.isNaN(at)) return undefined;
  const back = wallClock(at, offset);
  const exists =
    back.year === year &&
    back.month === month &&
    back.day === day &&
    back.hour === hour &&
    back.minute === minute &&
    back.second === second;
  return exists ? at : undefined;
}

/** Midnight of the calendar day there, by an offset that does not change. */
export function midnightBefore(at: number, offset: number): number {
  const { year, month, day } = wallClock(at, offset);
  return fromWallClock({ year, month, day, hour: 0, minute: 0, second: 0 }, offset) ?? at;
}

/** Minutes after midnight of a clock such as `09:30`. */
export function minutesAfterMidnight(clock: string): number {
  const [hours = 0, minutes = 0] = clock.split(':').map(Number);
  return hours * 60 + minutes;
}

/** Whole calendar days from one day to another there, as "in 3 days" counts them. */
export function daysBetween(from: number, to: number, offset: number): number {
  const day = (at: number) => Math.floor((at + offset * MINUTE) / DAY);
  return day(to) - day(from);
}

/** Where a meeting of so many minutes ends; 0 is a permanent meeting (field notes, `duration`). */
export function endOf(start: number, durationMinutes: number): number | null {
  return durationMinutes === 0 ? null : start + durationMinutes * MINUTE;
}

export function spanOf(start: number, durationMinutes: number): Span {
  return { start, end: endOf(start, durationMinutes) };
}

/** The times of a meeting as an answer prints them. */
export interface PrintedTimes {
  readonly start_time?: unknown;
  readonly end_time?: unknown;
  readonly duration?: unknown;
}

/**
 * From start to end of a meeting; undefined without a start. `duration` 0 is a permanent meeting, and nothing says
 * what is printed as its end: an empty text, its start or something else. An end that is not after the start is
 * none. A meeting that is over (`isOver`) did end: where nothing says when, its span has no length.
 */
export function printedSpan(
  { start_time, end_time, duration }: PrintedTimes,
  isOver = false,
): Span | undefined {
  const start = parseTime(start_time)?.at;
  if (start === undefined) return undefined;
  const printed = parseTime(end_time)?.at;
  const end = printed !== undefined && printed > start ? printed : undefined;
  const lasting = typeof duration === 'number' && duration > 0 ? endOf(start, duration) : null;
  if (isOver) return { start, end: end ?? lasting ?? start };
  return { start, end: duration === 0 ? null : (end ?? lasting) };
}

/** Minutes of a meeting, 0 for a permanent one; undefined where neither length nor end is printed. */
export function printedMinutes(times: PrintedTimes): number | undefined {
  if (typeof times.duration === 'number') return times.duration;
  const span = parseTime(times.end_time) && printedSpan(times);
  return span && durationOf(span);
}

/** Whole minutes from start to end; 0 when it is open, as `duration` writes it. */
export function durationOf(span: Span): number {
  return span.end === null ? 0 : Math.round((span.end - span.start) / MINUTE);
}

/** Whether two spans share a moment; one that ends where the other starts does not. */
export function overlaps(a: Span, b: Span): boolean {
  return a.start < (b.end ?? Infinity) && b.start < (a.end ?? Infinity);
}

/** The next full quarter of an hour (or other step) there, strictly later than `now`. */
export function nextRoundTime(now: number, offset: number, stepMinutes = 15): number {
  const step = stepMinutes * MINUTE;
  const local = now + offset * MINUTE;
  return (Math.floor(local / step) + 1) * step - offset * MINUTE;
}

/**
 * The latest start the platform takes, out of its answer about the booking deadline. What `mode`
 * means is unknown: only the date is used, and only if it is one.
 */
export function bookingHorizon(deadline: unknown, platformOffset: number): number | undefined {
  return parseTime(deadline, platformOffset)?.at;
}

/** The platform forgives a start within the minute in which the form is sent. */
export function isPastStart(start: number, now: number): boolean {
  return start < now - MINUTE;
}

export function isBeyondHorizon(start: number, horizon: number | undefined): boolean {
  return horizon !== undefined && start > horizon;
}

function two(n: number): string {
  return String(n).padStart(2, '0');
}

/** A year: the contract has no limit, and a meeting that shall go on longer is a permanent one. */
export const MOST_MINUTES = 366 * 24 * 60;

/** Whole minutes; 0 is a permanent meeting. */
export function isDuration(minutes: unknown): minutes is number {
  return (
    typeof minutes === 'number' &&
    Number.isInteger(minutes) &&
    minutes >= 0 &&
    minutes <= MOST_MINUTES
  );
}

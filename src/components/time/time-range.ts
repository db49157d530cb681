import { LONG_AGO } from '#app/api/running-meetings.ts';
import { MINUTE, dayOf, formatTime } from '#app/lib/time.ts';
import { offsetAt, shownAt } from './browser-zone.ts';

/** Ranges by name; `upcoming` is the platform's own: from now on, the running meetings included. */
export const namedRanges = ['upcoming', 'today', 'week', 'next7', 'last30', 'all'] as const;
export type NamedRange = (typeof namedRanges)[number];

/** Days of the browser's zone, `2026-03-31`, both included. */
export interface DayRange {
  readonly from: string;
  readonly to: string;
}

export type TimeRange = NamedRange | DayRange;

export interface TimeWindow {
  readonly from?: string;
  readonly to?: string;
}

/** First day of a named range and the day after its last, counted from today; absent: open. */
const rangeDays: Readonly<
  Record<NamedRange, (now: Date) => { readonly from?: number; readonly to?: number }>
> = {
  upcoming: () => ({}),
  today: () => ({ from: 0, to: 1 }),
  week: (now) => {
    const sinceMonday = (asIfUtc(now).getUTCDay() + 6) % 7;
    return { from: -sinceMonday, to: 7 - sinceMonday };
  },
  next7: () => ({ from: 0, to: 7 }),
  last30: () => ({ from: -30, to: 1 }),
  all: () => ({}),
};

/** The platform's `start_time` and `end_time` for a range, in whole days of the browser's zone. */
export function windowOf(range: TimeRange, now: Date): TimeWindow {
  if (typeof range !== 'string') {
    return { from: startOf(range.from, 0), to: startOf(range.to, 1) };
  }
  if (range === 'all') return { from: LONG_AGO };
  const { from, to } = rangeDays[range](now);
  return {
    ...(from !== undefined && { from: printed(dayStart(now, from)) }),
    ...(to !== undefined && { to: printed(dayStart(now, to)) }),
  };
}

/** The first moment of a day, so many days from the one of `now`. */
export function dayStart(now: Date, days: number): Date {
  const shown = asIfUtc(now);
  shown.setUTCHours(0, 0, 0, 0);
  shown.setUTCDate(shown.getUTCDate() + days);
  return new Date(shownAt(shown.getTime()));
}

/** A date whose UTC parts are what a clock of the shown zone shows. */
function asIfUtc(at: Date): Date {
  return new Date(at.getTime() + offsetAt(at.getTime()) * MINUTE);
}

/** Whether a calendar shows the same day for both. */
export function isSameDay(one: number, other: number): boolean {
  return dayOf(one, offsetAt(one)) === dayOf(other, offsetAt(other));
}

/** A day as the address writes it; `undefined` for what no calendar has. */
export function asDay(text: string | null): string | undefined {
  const found = /^(\d{4})-(\d\d)-(\d\d)$/.exec(text ?? '');
  if (!found || text === null) return undefined;
  const [year, month, day] = found.slice(1).map(Number);
  const date = new Date(Date.UTC(year ?? 0, (month ?? 0) - 1, day));
  return date.getUTCMonth() + 1 === month && date.getUTCDate() === day ? text : undefined;
}

function startOf(day: string, plus: number): string {
  const [year, month, date] = day.split('-').map(Number);
  return printedTime(shownAt(Date.UTC(year ?? 0, (month ?? 1) - 1, (date ?? 1) + plus)));
}

function printed(at: Date): string {
  return printedTime(at.getTime());
}

/** A moment as the platform takes it, with the browser's offset then. */
export function printedTime(at: number): string {
  return formatTime(at, offsetAt(at));
}

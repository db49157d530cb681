import { MINUTE } from '#app/lib/time.ts';
import type { ListedDate } from './match-dates.ts';
import type { DateMove } from './moved-dates.ts';

/** A series as the people invited to it know it. */
export interface AnnouncedSeries {
  readonly name: string;
  /** Minutes; undefined where the platform does not say. */
  readonly minutes: number | undefined;
  /** Its upcoming dates, in order. */
  readonly dates: readonly ListedDate[];
}

export interface SeriesChanges {
  /** The name before, if it changed. */
  readonly renamed: string | undefined;
  /** The minutes before, if they changed. */
  readonly resized: number | undefined;
  readonly moved: readonly DateMove[];
  readonly added: readonly number[];
  readonly cancelled: readonly number[];
  /** They take place as before, but as another meeting: with another number. */
  readonly renumbered: readonly number[];
}

/**
 * What people have to know about a changed series. A date at the same time is the same date; otherwise the meeting's id
 * tells which date was moved, and after that the day.
 */
export function seriesChanges(
  before: AnnouncedSeries,
  after: AnnouncedSeries,
  dayOf: (at: number) => number,
): SeriesChanges {
  const stayed = pairs(before.dates, after.dates, minuteOf);
  const byId = pairs(stayed.left, stayed.come, ({ id }) => id);
  const byDay = pairs(byId.left, byId.come, ({ at }) => dayOf(at));
  const moved = [...byId.same, ...byDay.same].map(([from, to]) => ({ from: from.at, to: to.at }));
  return {
    renamed: before.name === after.name ? undefined : before.name,
    resized: before.minutes === after.minutes ? undefined : before.minutes,
    moved: moved.toSorted((a, b) => a.from - b.from),
    added: byDay.come.map(({ at }) => at),
    cancelled: byDay.left.map(({ at }) => at),
    renumbered: stayed.same.filter(([one, other]) => one.id !== other.id).map(([{ at }]) => at),
  };
}

function minuteOf({ at }: ListedDate): number {
  return Math.floor(at / MINUTE);
}

/** Those of two lists that have one key, and the rest of either. */
function pairs(
  before: readonly ListedDate[],
  after: readonly ListedDate[],
  keyOf: (date: ListedDate) => string | number,
) {
  const waiting = new Map(after.map((date) => [keyOf(date), date]));
  const same: (readonly [ListedDate, ListedDate])[] = [];
  const left = before.filter((date) => {
    const found = waiting.get(keyOf(date));
    if (found === undefined) return true;
    waiting.delete(keyOf(date));
    same.push([date, found]);
    return false;
  });
  const taken = new Set(same.map(([, date]) => date));
  return { same, left, come: after.filter((date) => !taken.has(date)) };
}

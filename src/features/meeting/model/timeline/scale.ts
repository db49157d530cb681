import type { OffsetAt, TimelineWindow } from './days.ts';
import { MINUTE } from '#app/lib/time.ts';

/**
 * Where moments are on the board. Hours in which nobody works may be folded: they are as narrow as a part of the
 * others, and nothing in them is hidden.
 */
export interface BoardScale {
  /** As long as the board is, in minutes of a working hour's width. */
  readonly length: number;
  /** The place of a moment, in these minutes. */
  readonly minuteOf: (at: number) => number;
  readonly timeAt: (minute: number) => number;
}

/** Minutes after midnight between which nothing is folded. */
export interface WorkingHours {
  readonly from: number;
  readonly to: number;
}

/** A folded hour is as wide as so much of another. */
const FOLDED = 1 / 6;

/** Nothing is folded without hours. */
export function boardScale(
  { start, days }: TimelineWindow,
  hours: WorkingHours | undefined,
  offsetAt: OffsetAt,
): BoardScale {
  const points = [{ at: start, minute: 0 }];
  const reach = (at: number, width: number) => {
    const last = points.at(-1) ?? { at, minute: 0 };
    if (at <= last.at) return;
    points.push({ at, minute: last.minute + ((at - last.at) / MINUTE) * width });
  };
  for (const day of days) {
    if (hours !== undefined && hours.from < hours.to) {
      reach(Math.min(clockAt(day.start, hours.from, offsetAt), day.end), FOLDED);
      reach(Math.min(clockAt(day.start, hours.to, offsetAt), day.end), 1);
      reach(day.end, FOLDED);
    } else {
      reach(day.end, 1);
    }
  }
  return {
    length: points.at(-1)?.minute ?? 0,
    minuteOf: (at) => between(points, at, 'at', 'minute'),
    timeAt: (minute) => between(points, minute, 'minute', 'at'),
  };
}

/** The moment of a day at which its clock shows so many minutes after midnight. */
function clockAt(dayStart: number, minutes: number, offsetAt: OffsetAt): number {
  const at = dayStart + minutes * MINUTE;
  return at - (offsetAt(at) - offsetAt(dayStart)) * MINUTE;
}

interface Point {
  readonly at: number;
  readonly minute: number;
}

/** What lies beyond the ends goes on at the scale of a working hour. */
function between(
  points: readonly Point[],
  value: number,
  from: keyof Point,
  to: keyof Point,
): number {
  const [first] = points;
  const last = points.at(-1);
  if (first === undefined || last === undefined) return value;
  const perUnit = to === 'at' ? MINUTE : 1 / MINUTE;
  if (value <= first[from]) return first[to] + (value - first[from]) * perUnit;
  const index = points.findIndex((point) => point[from] >= value);
  const after = points[index];
  const before = points[index - 1];
  if (after === undefined || before === undefined) {
    return last[to] + (value - last[from]) * perUnit;
  }
  const part = (value - before[from]) / (after[from] - before[from]);
  return before[to] + part * (after[to] - before[to]);
}

/** A stretch of a day. */
export interface Shade {
  readonly start: number;
  readonly end: number;
  /** The whole day is off. */
  readonly isDayOff: boolean;
}

/** When nobody works: before and after the working hours, and days off. */
export function shadesOf(
  { days }: TimelineWindow,
  hours: WorkingHours,
  works: (day: string) => boolean,
  offsetAt: OffsetAt,
): Shade[] {
  return days.flatMap(({ day, start, end }): Shade[] => {
    if (!works(day) || hours.from >= hours.to) return [{ start, end, isDayOff: true }];
    return [
      { start, end: clockAt(start, hours.from, offsetAt), isDayOff: false },
      { start: clockAt(start, hours.to, offsetAt), end, isDayOff: false },
    ].filter((shade) => shade.end > shade.start);
  });
}

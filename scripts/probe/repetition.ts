import type { PlatformProfile } from '#app/api/profile.ts';

const DAY = 24 * 60 * 60_000;

export type Numbering = PlatformProfile['weekdays'];
export type Kind = 'repeatDaily' | 'repeatWeekly' | 'repeatMonthly';

/** A rule as the platform knows it, and the days that it made of it, `2026-03-31` each. */
export interface Repetition {
  readonly code: number;
  readonly frequency: number;
  readonly weekDays: string;
  readonly days: readonly string[];
}

/** The number of Sunday to Saturday. */
const NUMBERS: Readonly<Record<Numbering, readonly number[]>> = {
  'monday-1': [7, 1, 2, 3, 4, 5, 6],
  'monday-0': [6, 0, 1, 2, 3, 4, 5],
  'sunday-1': [1, 2, 3, 4, 5, 6, 7],
  'sunday-0': [0, 1, 2, 3, 4, 5, 6],
};
const numberings = ['monday-1', 'monday-0', 'sunday-1', 'sunday-0'] as const;

/** 0 is Sunday. */
function weekdayOf(day: string): number {
  return new Date(day).getUTCDay();
}

function numbersIn({ weekDays }: Repetition): readonly number[] {
  return [...weekDays.matchAll(/\d+/g)].map(([number]) => Number(number));
}

/** What a code repeats by, seen in its days; undefined where they leave it open. */
export function kindOf(seen: Repetition): Kind | undefined {
  const { days, frequency } = seen;
  if (days.length < 2) return undefined;
  const places = days.map((day) => Date.parse(day) / DAY).toSorted((one, other) => one - other);
  const gaps = places.slice(1).map((place, index) => place - (places[index] ?? 0));
  const dates = new Set(days.map((day) => day.slice(8)));
  if (dates.size === 1 && gaps.every((gap) => gap >= 28)) return 'repeatMonthly';
  const weekdays = new Set(days.map(weekdayOf)).size;
  const named = Math.max(1, numbersIn(seen).length);
  if (weekdays === named && days.length > weekdays) return 'repeatWeekly';
  const steps = gaps.filter((gap) => gap === frequency).length;
  const isByDays = gaps.every((gap) => gap % frequency === 0) && steps * 2 > gaps.length;
  return isByDays && weekdays > named && frequency % 7 !== 0 ? 'repeatDaily' : undefined;
}

/** The numberings of the week under which a rule by weeks has the days that it has. */
export function numberingsOf(seen: Repetition): readonly Numbering[] {
  const numbers = numbersIn(seen);
  const weekdays = new Set(seen.days.map(weekdayOf));
  return numberings.filter((name) => {
    const named = new Set(numbers.map((number) => NUMBERS[name].indexOf(number)));
    return named.size === weekdays.size && [...named].every((weekday) => weekdays.has(weekday));
  });
}

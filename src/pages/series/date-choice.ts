import { isOpen } from '#app/features/series/model/series-days.ts';
import type { SeriesDay } from '#app/features/series/model/series-days.ts';

/** Which dates are chosen, and where the keyboard is. Only dates that have not begun can be chosen. */
export interface DateChoice {
  readonly chosen: ReadonlySet<string>;
  /** Where the keyboard is; undefined before it was anywhere. */
  readonly active: string | undefined;
  /** Where a stretch begins. */
  readonly anchor: string | undefined;
}

export const NOTHING_CHOSEN: DateChoice = {
  chosen: new Set(),
  active: undefined,
  anchor: undefined,
};

/** A date put in or taken out; from it a stretch begins. */
export function toggledDate(
  choice: DateChoice,
  days: readonly SeriesDay[],
  key: string,
): DateChoice {
  const day = days.find((one) => one.key === key);
  if (day === undefined) return choice;
  const here = { ...choice, active: key, anchor: key };
  if (!isOpen(day)) return here;
  const chosen = new Set(choice.chosen);
  if (!chosen.delete(key)) chosen.add(key);
  return { ...here, chosen };
}

/** Everything from where the stretch began to here, added to what is chosen. */
export function stretchedTo(
  choice: DateChoice,
  days: readonly SeriesDay[],
  key: string,
): DateChoice {
  const to = days.findIndex((one) => one.key === key);
  const begun = days.findIndex((one) => one.key === (choice.anchor ?? choice.active ?? key));
  if (to < 0) return choice;
  const from = begun < 0 ? to : begun;
  const stretch = days.slice(Math.min(from, to), Math.max(from, to) + 1).filter(isOpen);
  return {
    chosen: new Set([...choice.chosen, ...stretch.map((one) => one.key)]),
    active: key,
    anchor: days[from]?.key,
  };
}

export function everyOpenDate(choice: DateChoice, days: readonly SeriesDay[]): DateChoice {
  return { ...choice, chosen: new Set(days.filter(isOpen).map(({ key }) => key)) };
}

/** The date that is so many places on; the first of all where the keyboard was nowhere. */
export function movedBy(choice: DateChoice, days: readonly SeriesDay[], by: number): string {
  const here = days.findIndex((one) => one.key === choice.active);
  const place = here < 0 ? firstOpen(days) : here + by;
  return days[Math.min(Math.max(place, 0), days.length - 1)]?.key ?? '';
}

function firstOpen(days: readonly SeriesDay[]): number {
  return Math.max(days.findIndex(isOpen), 0);
}

/** The selected dates that are still to come, in order. */
export function chosenDays(choice: DateChoice, days: readonly SeriesDay[]): SeriesDay[] {
  return days.filter((day) => isOpen(day) && choice.chosen.has(day.key));
}

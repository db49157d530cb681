import { codeNames } from '#app/lib/code-names.ts';
import type { RawCode } from '#app/lib/code-names.ts';
import { WEEKDAYS } from './calendar-day.ts';
import type { Weekday } from './calendar-day.ts';

/**
 * Every code of `meeting_formular` stands here. Only 7 is printed in the document; the rest is
 * inferred (field notes, section 4). A number that is not listed is shown as it is and goes back unchanged.
 */
export const repeatKinds = codeNames([
  [1, 'daily'],
  [7, 'weekly'],
  [30, 'monthly'],
]);
export type RepeatKind = (typeof repeatKinds.names)[number];
export type AnyRepeatKind = RepeatKind | RawCode;

/** `week_days`: numbers with commas between, Monday is 1. Undefined where it is anything else. */
export function readWeekdays(value: unknown): readonly Weekday[] | undefined {
  if (value === undefined || value === null || value === '') return [];
  if (typeof value !== 'string') return undefined;
  const days = value.split(',').map((part) => WEEKDAYS.find((day) => String(day) === part.trim()));
  if (days.some((day) => day === undefined)) return undefined;
  return WEEKDAYS.filter((day) => days.includes(day));
}

export function writeWeekdays(days: readonly Weekday[]): string {
  return WEEKDAYS.filter((day) => days.includes(day)).join(',');
}

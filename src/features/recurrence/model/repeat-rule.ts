import { numberOf, numberProblem } from '#app/lib/typed-number.ts';
import type { TypedNumber } from '#app/lib/typed-number.ts';
import { isRawCode } from '#app/lib/code-names.ts';
import { dayOfText, dayParts, dayText, firstOfMonth, monthOf, weekdayOf } from './calendar-day.ts';
import type { DayNumber, Weekday } from './calendar-day.ts';
import { repeatKinds } from './codes.ts';
import type { AnyRepeatKind } from './codes.ts';

/** How a meeting repeats, as a form holds it: what is half typed, or not chosen now, is in it too. */
export interface RepeatRule {
  readonly kind: AnyRepeatKind;
  /** Every n days, weeks or months; the text itself while it is no number. */
  readonly every: TypedNumber;
  /** Weekly only; none: the weekday of the first day. */
  readonly weekdays: readonly Weekday[];
  readonly ends: 'date' | 'count';
  /** `2026-12-31`, that day included; empty while none is chosen, the text itself while it is no day. */
  readonly last: string;
  /** The text itself while it is no number. */
  readonly count: TypedNumber;
}

/** More dates than this are not made in one go: nobody could look them over. */
export const MOST_DATES = 1000;

export interface Expansion {
  readonly days: readonly DayNumber[];
  /** The rule goes on beyond {@link MOST_DATES}. */
  readonly isCut: boolean;
  /** Months that were left out because they have no such date: a 31st, a 29th of February. */
  readonly monthsWithout: number;
}

export type RuleProblem =
  | 'kind-unknown'
  | 'every-missing'
  | 'last-missing'
  | 'last-before-first'
  | 'count-missing'
  | 'too-many-dates'
  | 'no-dates';

/** The last day that is written with four digits a year: 9999-12-31. */
const END_OF_CALENDAR: DayNumber = 2_932_896;

const NOTHING: Expansion = { days: [], isCut: false, monthsWithout: 0 };

/** Every n has a limit, so that a slip of the finger does not lead out of the calendar. */
export const MOST_EVERY = 999;

function isStep(every: TypedNumber): every is number {
  return numberProblem(every, { min: 1, max: MOST_EVERY }) === undefined;
}

export function isCount(count: TypedNumber): count is number {
  return Number.isInteger(count) && numberOf(count) >= 1;
}

/** The rule somebody begins with: weekly, ten times. */
export function freshRule(): RepeatRule {
  return { kind: 'weekly', every: 1, weekdays: [], ends: 'count', last: '', count: 10 };
}

/** The first problem of a rule that begins on this day. */
export function ruleProblem(rule: RepeatRule, first: DayNumber): RuleProblem | undefined {
  if (!repeatKinds.isName(rule.kind)) return 'kind-unknown';
  if (!isStep(rule.every)) return 'every-missing';
  if (rule.ends === 'count') {
    if (!isCount(rule.count)) return 'count-missing';
    if (rule.count > MOST_DATES) return 'too-many-dates';
  } else {
    const last = lastOf(rule);
    if (last === undefined) return 'last-missing';
    if (last < first) return 'last-before-first';
  }
  const { days, isCut } = expand(rule, first);
  if (isCut) return 'too-many-dates';
  return days.length === 0 ? 'no-dates' : undefined;
}

/**
 * The days of a rule, in order, from `first` on; `first` itself is among them only where the rule says
 * so. A rule that is not whole, or of a kind nobody knows, has none.
 */
export function expand(rule: RepeatRule, first: DayNumber): Expansion {
  if (!isStep(rule.every) || isRawCode(rule.kind)) return NOTHING;
  const last = rule.ends === 'date' ? lastOf(rule) : END_OF_CALENDAR;
  const most = rule.ends === 'count' ? numberOf(rule.count) : Infinity;
  if (last === undefined || (rule.ends === 'count' && !isCount(rule.count))) return NOTHING;
  const days: DayNumber[] = [];
  let monthsWithout = 0;
  for (const { day, isThere } of candidates(rule, rule.every, first)) {
    if (days.length >= most || day > last) break;
    if (!isThere) {
      monthsWithout += 1;
      continue;
    }
    if (days.length === MOST_DATES) return { days, isCut: true, monthsWithout };
    days.push(day);
  }
  return { days, isCut: false, monthsWithout };
}

/** The chosen last day; undefined for none, and for a text that is no day. */
function lastOf({ last }: RepeatRule): DayNumber | undefined {
  return last.length === '2026-12-31'.length ? dayOfText(last) : undefined;
}

/** The weekdays a weekly rule means. */
export function weekdaysOf({ weekdays }: RepeatRule, first: DayNumber): readonly Weekday[] {
  return weekdays.length === 0 ? [weekdayOf(first)] : weekdays;
}

interface Candidate {
  readonly day: DayNumber;
  /** No: it stands for the end of a month that has no such date. */
  readonly isThere: boolean;
}

/** In order and without an end: whoever asks stops at a day. */
function* candidates(
  rule: RepeatRule,
  every: number,
  first: DayNumber,
): Generator<Candidate, never> {
  switch (rule.kind) {
    case 'daily':
      for (let day = first; ; day += every) yield { day, isThere: true };
    case 'weekly': {
      const chosen = weekdaysOf(rule, first);
      const monday = first - (weekdayOf(first) - 1);
      for (let week = monday; ; week += 7 * every) {
        for (const weekday of chosen) {
          const day = week + weekday - 1;
          if (day >= first) yield { day, isThere: true };
        }
      }
    }
    default: {
      const { date } = dayParts(first);
      for (let month = monthOf(first); ; month += every) {
        const day = firstOfMonth(month) + date - 1;
        // a date that the month has not would be one of the month after
        const isThere = monthOf(day) === month;
        yield { day: isThere ? day : firstOfMonth(month + 1) - 1, isThere };
      }
    }
  }
}

/** The last date of the rule, for receivers that take only an end day. */
export function lastDayOf(rule: RepeatRule, first: DayNumber): DayNumber | undefined {
  return expand(rule, first).days.at(-1);
}

/** The same rule ending on a day instead. */
export function endingOn(rule: RepeatRule, last: DayNumber): RepeatRule {
  return { ...rule, ends: 'date', last: dayText(last) };
}

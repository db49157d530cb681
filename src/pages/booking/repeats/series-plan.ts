import { dayOfText, dayText } from '#app/features/recurrence/model/calendar-day.ts';
import type { DayNumber } from '#app/features/recurrence/model/calendar-day.ts';
import {
  endingOn,
  expand,
  ruleProblem,
  weekdaysOf,
} from '#app/features/recurrence/model/repeat-rule.ts';
import type { RepeatRule, RuleProblem } from '#app/features/recurrence/model/repeat-rule.ts';
import { sameJson } from '#app/lib/json.ts';
import { isBeyondHorizon } from '#app/lib/time.ts';
import type { LocalStart } from '../booking-values.ts';
import type { ZonedInstant } from '../zone-time.ts';
import type { Repeats } from './repeats.ts';
import { seriesClock } from './series-clock.ts';
import type { PlatformClock, SeriesClock } from './series-clock.ts';

/** A date of a rule, whether it takes place or not. */
export interface RuleDate {
  readonly day: DayNumber;
  /** `2026-12-24`. */
  readonly text: string;
  readonly at: number;
  readonly clock: ZonedInstant['clock'];
  /** Later than the platform accepts. */
  readonly isBeyond: boolean;
}

export interface PlannedDate extends RuleDate {
  readonly isSkipped: boolean;
}

/** The dates of a rule, before any are excluded. */
export interface RuleDates {
  readonly clock: SeriesClock;
  readonly dates: readonly RuleDate[];
  readonly monthsWithout: number;
  readonly problem: RuleProblem | undefined;
}

/** Every date of the form's rule. */
export interface SeriesPlan extends RuleDates {
  readonly dates: readonly PlannedDate[];
  /** The dates that take place. */
  readonly kept: readonly PlannedDate[];
}

/** Enough for the form now, the form a moment ago, and the form when it was opened. */
const MOST_REMEMBERED = 4;
const remembered = new Map<string, RuleDates | undefined>();

/**
 * Undefined if no start is chosen. Memoized: a form asks on every keystroke, and excluding a date leaves the
 * rule's dates the same.
 */
export function ruleDates(
  start: LocalStart,
  rule: RepeatRule,
  platform: PlatformClock,
): RuleDates | undefined {
  const { offset, horizon } = platform;
  const question = JSON.stringify([start, rule, offset, horizon]);
  if (!remembered.has(question)) {
    const [oldest] = remembered.keys();
    if (oldest !== undefined && remembered.size === MOST_REMEMBERED) remembered.delete(oldest);
    remembered.set(question, datesOf(start, rule, platform));
  }
  return remembered.get(question);
}

function datesOf(
  start: LocalStart,
  rule: RepeatRule,
  platform: PlatformClock,
): RuleDates | undefined {
  const clock = seriesClock(start, platform);
  if (clock === undefined) return undefined;
  const { days, monthsWithout } = expand(rule, clock.first);
  const dates = days.flatMap((day): RuleDate[] => {
    const instant = clock.instantOn(day);
    if (instant === undefined) return [];
    const isBeyond = isBeyondHorizon(instant.at, platform.horizon);
    return [{ day, text: dayText(day), at: instant.at, clock: instant.clock, isBeyond }];
  });
  return { clock, dates, monthsWithout, problem: ruleProblem(rule, clock.first) };
}

/** The last plan of each of those, for its excluded days. */
const planned = new WeakMap<RuleDates, { skipped: Repeats['skipped']; plan: SeriesPlan }>();

/**
 * The dates of the rule, including the excluded ones. Undefined if no start is chosen. The same object while dates and
 * excluded days are the same, for what is drawn of them to hold on to.
 */
export function seriesPlan(
  start: LocalStart,
  { rule, skipped }: Repeats,
  platform: PlatformClock,
): SeriesPlan | undefined {
  const meant = ruleDates(start, rule, platform);
  if (meant === undefined) return undefined;
  const last = planned.get(meant);
  if (last !== undefined && sameJson(last.skipped, skipped)) return last.plan;
  const out = new Set(skipped);
  const dates = meant.dates.map((date) => ({ ...date, isSkipped: out.has(date.text) }));
  const plan = { ...meant, dates, kept: dates.filter(({ isSkipped }) => !isSkipped) };
  planned.set(meant, { skipped, plan });
  return plan;
}

/** What is sent for a new series, and the work left once it exists. */
export interface PlainSeries {
  readonly first: DayNumber;
  readonly rule: RepeatRule;
  /** Excluded dates between others: they have to be cancelled, because the platform supports no exceptions. */
  readonly toCancel: readonly string[];
}

/** Excluded days at either end are never created: the series begins later or ends earlier. */
export function trimmed({ clock, dates, kept }: SeriesPlan, rule: RepeatRule): PlainSeries {
  const first = kept[0];
  const last = kept.at(-1);
  if (first === undefined || last === undefined) return { first: clock.first, rule, toCancel: [] };
  const whole = { ...rule, weekdays: rule.kind === 'weekly' ? weekdaysOf(rule, clock.first) : [] };
  return {
    first: first.day,
    rule: endingOn(whole, last.day),
    toCancel: dates
      .filter(({ day, isSkipped }) => isSkipped && day > first.day && day < last.day)
      .map(({ text }) => text),
  };
}

/** The rule, ending at the last date that the platform accepts. */
export function withinHorizon({ dates }: SeriesPlan, rule: RepeatRule): RepeatRule {
  const last = dates.findLast(({ isBeyond }) => !isBeyond);
  return last === undefined ? rule : endingOn(rule, last.day);
}

/**
 * The future dates of those that take place: cancelled dates and dates that have begun are not checked any
 * more.
 */
export function comingDates(
  dates: readonly PlannedDate[],
  gone: ReadonlySet<string>,
  since: number,
): readonly PlannedDate[] {
  return dates.filter(({ at, text }) => at > since && !gone.has(text));
}

/** The days of the opened rule that the platform does not list, because they were cancelled or moved. */
export function goneDays(
  { clock, dates }: SeriesPlan,
  opened: ReadonlySet<string>,
  listed: readonly { readonly at: number }[],
): ReadonlySet<string> {
  const there = new Set(listed.map(({ at }) => clock.dayOf(at)));
  return new Set(
    dates.filter(({ day, text }) => opened.has(text) && !there.has(day)).map(({ text }) => text),
  );
}

/** Adds or removes a day. */
export function toggled(repeats: Repeats, day: string): Repeats {
  const { skipped } = repeats;
  return {
    ...repeats,
    skipped: skipped.includes(day)
      ? skipped.filter((other) => other !== day)
      : [...skipped, day].toSorted((a, b) => (dayOfText(a) ?? 0) - (dayOfText(b) ?? 0)),
  };
}

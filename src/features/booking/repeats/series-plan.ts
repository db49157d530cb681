import { dayOfText, dayText } from '#app/domain/recurrence/calendar-day.ts';
import type { DayNumber } from '#app/domain/recurrence/calendar-day.ts';
import { endingOn, expand, ruleProblem, weekdaysOf } from '#app/domain/recurrence/repeat-rule.ts';
import type { RepeatRule, RuleProblem } from '#app/domain/recurrence/repeat-rule.ts';
import { isBeyondHorizon } from '#app/domain/time.ts';
import type { LocalStart } from '../booking-values.ts';
import type { ZonedInstant } from '../zone-time.ts';
import type { Repeats } from './repeats.ts';
import { seriesClock } from './series-clock.ts';
import type { PlatformClock, SeriesClock } from './series-clock.ts';

export interface PlannedDate {
  readonly day: DayNumber;
  /** `2026-12-24`. */
  readonly text: string;
  readonly at: number;
  readonly clock: ZonedInstant['clock'];
  readonly isSkipped: boolean;
  /** Later than the platform takes. */
  readonly isBeyond: boolean;
}

/** Every date a form's rule means. */
export interface SeriesPlan {
  readonly clock: SeriesClock;
  readonly dates: readonly PlannedDate[];
  /** Those that are to take place. */
  readonly kept: readonly PlannedDate[];
  readonly monthsWithout: number;
  readonly problem: RuleProblem | undefined;
}

/** Undefined while no start is chosen. Remembered: a form asks for it with every key. */
export function seriesPlan(
  start: LocalStart,
  repeats: Repeats,
  platform: PlatformClock,
): SeriesPlan | undefined {
  const { offset, horizon } = platform;
  const question = [start.local, start.zone, offset, horizon].join(' ');
  const known = remembered.get(repeats);
  if (known?.question === question) return known.plan;
  const plan = planned(start, repeats, platform);
  remembered.set(repeats, { question, plan });
  return plan;
}

const remembered = new WeakMap<
  Repeats,
  { readonly question: string; readonly plan: SeriesPlan | undefined }
>();

function planned(
  start: LocalStart,
  { rule, skipped }: Repeats,
  platform: PlatformClock,
): SeriesPlan | undefined {
  const clock = seriesClock(start, platform);
  if (clock === undefined) return undefined;
  const { days, monthsWithout } = expand(rule, clock.first);
  const out = new Set(skipped);
  const dates = days.flatMap((day) => {
    const instant = clock.instantOn(day);
    if (instant === undefined) return [];
    const text = dayText(day);
    return [
      {
        day,
        text,
        at: instant.at,
        clock: instant.clock,
        isSkipped: out.has(text),
        isBeyond: isBeyondHorizon(instant.at, platform.horizon),
      },
    ];
  });
  return {
    clock,
    dates,
    kept: dates.filter(({ isSkipped }) => !isSkipped),
    monthsWithout,
    problem: ruleProblem(rule, clock.first),
  };
}

/** What the platform is told of a new series, and what is left to do once it is there. */
export interface PlainSeries {
  readonly first: DayNumber;
  readonly rule: RepeatRule;
  /** Left out between others: to be cancelled, as the platform knows no exceptions. */
  readonly toCancel: readonly string[];
}

/** Days that are left out at either end never come to be: the series begins later and ends earlier. */
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

/** The rule with its end at the last date that the platform takes. */
export function withinHorizon({ dates }: SeriesPlan, rule: RepeatRule): RepeatRule {
  const last = dates.findLast(({ isBeyond }) => !isBeyond);
  return last === undefined ? rule : endingOn(rule, last.day);
}

/** Dates that are still to come, of those that will be: what was cancelled or has begun is not asked about any more. */
export function comingDates(
  dates: readonly PlannedDate[],
  gone: ReadonlySet<string>,
  since: number,
): readonly PlannedDate[] {
  return dates.filter(({ at, text }) => at > since && !gone.has(text));
}

/** A day put in or taken out. */
export function toggled(repeats: Repeats, day: string): Repeats {
  const { skipped } = repeats;
  return {
    ...repeats,
    skipped: skipped.includes(day)
      ? skipped.filter((other) => other !== day)
      : [...skipped, day].toSorted((a, b) => (dayOfText(a) ?? 0) - (dayOfText(b) ?? 0)),
  };
}

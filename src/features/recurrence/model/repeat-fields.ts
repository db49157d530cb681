import { isJsonObject, sameJson } from '#app/lib/json.ts';
import type { JsonObject } from '#app/lib/json.ts';
import { dayOfText, dayText, weekdayOf } from './calendar-day.ts';
import type { DayNumber } from './calendar-day.ts';
import { readWeekdays, repeatKinds, writeWeekdays } from './codes.ts';
import { freshRule, lastDayOf } from './repeat-rule.ts';
import type { RepeatRule } from './repeat-rule.ts';

/**
 * `meeting_formular` of operations 78, 79 and 81, to the rule of the form and back. It knows a last day
 * and no number of times; so a rule that was read ends on a day, and one that is written does too.
 */

export interface ReadRule {
  readonly rule: RepeatRule;
  /** Its first day, if any. */
  readonly first: DayNumber | undefined;
}

/** Undefined where there is no rule at all. */
export function readRepeat(formular: unknown): ReadRule | undefined {
  if (!isJsonObject(formular)) return undefined;
  const { repeat_type: type, frequency, week_days: days, start_date: start } = formular;
  const { end_date: end } = formular;
  const last = dayOfText(end);
  return {
    first: dayOfText(start),
    rule: {
      ...freshRule(),
      kind: repeatKinds.nameOf(typeof type === 'number' ? type : 0),
      every: typeof frequency === 'number' ? frequency : 1,
      weekdays: readWeekdays(days) ?? [],
      ends: 'date',
      last: last === undefined ? '' : dayText(last),
    },
  };
}

/**
 * The fields to send for a rule that begins on `first`. An unchanged rule is sent as it was read,
 * and unknown fields are kept.
 */
export function writeRepeat(rule: RepeatRule, first: DayNumber, original: unknown): JsonObject {
  const read = isJsonObject(original) ? original : {};
  const before = readRepeat(original);
  const isSame =
    before !== undefined && before.first === first && sameJson(meaning(before.rule), meaning(rule));
  if (isSame) return read;
  const last = lastDayOf(rule, first);
  const weekdays = rule.kind === 'weekly' && rule.weekdays.length === 0 ? [weekdayOf(first)] : null;
  const daysAreSame = sameJson(before?.rule.weekdays, rule.weekdays) && weekdays === null;
  return {
    ...read,
    start_date: dayText(first),
    end_date: last === undefined ? rule.last : dayText(last),
    repeat_type: repeatKinds.valueOf(rule.kind),
    frequency: rule.every,
    week_days:
      daysAreSame && before !== undefined && before.rule.kind === rule.kind
        ? read['week_days']
        : rule.kind === 'weekly'
          ? writeWeekdays(weekdays ?? rule.weekdays)
          : '',
  };
}

/** What of a rule makes its dates: what the form merely holds beside it is left out. */
function meaning({ kind, every, weekdays, ends, last, count }: RepeatRule): JsonObject {
  return {
    kind,
    every,
    ...(kind === 'weekly' && { weekdays }),
    ...(ends === 'date' ? { last } : { count }),
  };
}

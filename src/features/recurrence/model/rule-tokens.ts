import { isRawCode } from '#app/lib/code-names.ts';
import { numberOf } from '#app/lib/typed-number.ts';
import { dayOfText, dayParts } from './calendar-day.ts';
import type { DayNumber, Weekday } from './calendar-day.ts';
import { isCount, weekdaysOf } from './repeat-rule.ts';
import type { RepeatRule } from './repeat-rule.ts';

/** A rule reduced to what its description needs, without the words of any language. */
export interface RuleTokens {
  readonly pattern:
    | { readonly code: 'daily'; readonly every: number }
    /** Monday to Friday, every week. */
    | { readonly code: 'workdays' }
    | { readonly code: 'weekly'; readonly every: number; readonly weekdays: readonly Weekday[] }
    | { readonly code: 'monthly'; readonly every: number; readonly date: number }
    | { readonly code: 'unknown'; readonly type: string; readonly every: number };
  readonly end:
    | { readonly code: 'until'; readonly day: DayNumber }
    | { readonly code: 'times'; readonly count: number }
    | { readonly code: 'open' };
}

const WORKDAYS = '1,2,3,4,5';

export function ruleTokens(rule: RepeatRule, first: DayNumber): RuleTokens {
  return { pattern: patternOf(rule, first), end: endOf(rule) };
}

function patternOf(rule: RepeatRule, first: DayNumber): RuleTokens['pattern'] {
  const { kind } = rule;
  const every = numberOf(rule.every);
  if (isRawCode(kind)) return { code: 'unknown', type: kind.slice('raw:'.length), every };
  switch (kind) {
    case 'daily':
      return { code: 'daily', every };
    case 'weekly': {
      const weekdays = weekdaysOf(rule, first);
      if (every === 1 && weekdays.join() === WORKDAYS) return { code: 'workdays' };
      return { code: 'weekly', every, weekdays };
    }
    default:
      return { code: 'monthly', every, date: dayParts(first).date };
  }
}

function endOf({ ends, last, count }: RepeatRule): RuleTokens['end'] {
  if (ends === 'count') return isCount(count) ? { code: 'times', count } : { code: 'open' };
  const day = dayOfText(last);
  return day === undefined ? { code: 'open' } : { code: 'until', day };
}

import { isJsonObject } from '#app/lib/json.ts';
import { freshRule } from '#app/features/recurrence/model/repeat-rule.ts';
import type { RepeatRule } from '#app/features/recurrence/model/repeat-rule.ts';

/** The part of the booking form that says how a meeting repeats. */
export interface Repeats {
  readonly rule: RepeatRule;
  /** Days of the rule that are left out, as `2026-12-24`; kept while the rule changes and does not have them. */
  readonly skipped: readonly string[];
  /** What is told to those who were invited to a day that is left out. */
  readonly reason: string;
}

export const NO_REPEATS: Repeats = { rule: freshRule(), skipped: [], reason: '' };

/** Whether a draft's part is one. */
export function isRepeats(value: unknown): value is Repeats {
  if (!isJsonObject(value)) return false;
  const { rule, skipped, reason } = value;
  return (
    isRule(rule) &&
    Array.isArray(skipped) &&
    skipped.every((day) => typeof day === 'string') &&
    typeof reason === 'string'
  );
}

function isRule(value: unknown): boolean {
  if (!isJsonObject(value)) return false;
  const { kind, every, weekdays, ends, last, count } = value;
  return (
    typeof kind === 'string' &&
    typeof every === 'number' &&
    Array.isArray(weekdays) &&
    (ends === 'date' || ends === 'count') &&
    typeof last === 'string' &&
    typeof count === 'number'
  );
}

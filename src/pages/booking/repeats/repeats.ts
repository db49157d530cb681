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

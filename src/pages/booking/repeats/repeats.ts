import { freshRule } from '#app/features/recurrence/model/repeat-rule.ts';
import type { RepeatRule } from '#app/features/recurrence/model/repeat-rule.ts';

/** The part of the booking form that says how a meeting repeats. */
export interface Repeats {
  readonly rule: RepeatRule;
  /**
   * Excluded days of the rule, such as `2026-12-24`; they are kept while the rule changes to one without them.
   */
  readonly skipped: readonly string[];
  /** The reason sent to those invited to an excluded day. */
  readonly reason: string;
}

export const NO_REPEATS: Repeats = { rule: freshRule(), skipped: [], reason: '' };

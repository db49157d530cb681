import { sameJson } from '#app/lib/json.ts';
import type { RepeatRule, RuleProblem } from '#app/features/recurrence/model/repeat-rule.ts';
import type { BookingValues } from '../booking-values.ts';
import { seriesPlan, trimmed } from './series-plan.ts';
import type { PlatformClock } from './series-clock.ts';

export type RepeatsProblem =
  | { readonly code: RuleProblem | 'all-skipped' | 'reason-missing' }
  | { readonly code: 'beyond-horizon'; readonly count: number; readonly horizon: number };

export interface OpenedRepeats {
  readonly rule: RepeatRule;
  /** `2026-11-23T09:15`. */
  readonly local: string;
}

/**
 * The problem with the repetition. An edited series that keeps its rule and time has no problem with either,
 * because the platform already has it.
 */
export function repeatsProblem(
  { kind, start, repeats }: BookingValues,
  platform: PlatformClock,
  opened: OpenedRepeats | undefined,
): RepeatsProblem | undefined {
  if (kind !== 'recurring') return undefined;
  const plan = seriesPlan(start, repeats, platform);
  if (plan === undefined) return undefined;
  const isAsOpened =
    opened !== undefined && sameJson(opened.rule, repeats.rule) && opened.local === start.local;
  if (!isAsOpened) {
    if (plan.problem !== undefined) return { code: plan.problem };
    const beyond = plan.kept.filter(({ isBeyond }) => isBeyond).length;
    if (beyond > 0 && platform.horizon !== undefined) {
      return { code: 'beyond-horizon', count: beyond, horizon: platform.horizon };
    }
  }
  if (plan.dates.length === 0) return undefined;
  if (plan.kept.length === 0) return { code: 'all-skipped' };
  const cancels =
    opened === undefined
      ? trimmed(plan, repeats.rule).toCancel.length > 0
      : plan.kept.length < plan.dates.length;
  return cancels && repeats.reason.trim() === '' ? { code: 'reason-missing' } : undefined;
}

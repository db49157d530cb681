import { useCallback, useSyncExternalStore } from 'react';
import * as z from 'zod/mini';
import { personalStore } from '#app/components/by-person.ts';
import { validItems } from '#app/components/stored-values.ts';
import { NO_PLAN } from '../model/box-plan.ts';
import type { BoxPlan } from '../model/box-plan.ts';

/** The latest so many styles have a plan. */
const MOST = 50;

const plan = z.object({
  zones: z.array(z.object({ name: z.string(), boxes: z.array(z.string()) })),
  locked: z.array(z.string()),
});

/** By the style's id, in this browser: the contract has no place for it. */
const plans = personalStore<readonly (readonly [string, BoxPlan])[]>({
  key: 'box-plans',
  schema: validItems(z.tuple([z.string(), plan])),
  empty: [],
});

export function useBoxPlan(
  styleId: string,
): readonly [BoxPlan, (change: (before: BoxPlan) => BoxPlan) => void] {
  const planOf = () => plans.get().find(([id]) => id === styleId)?.[1] ?? NO_PLAN;
  const known = useSyncExternalStore(plans.subscribe, planOf);
  const set = useCallback(
    (change: (before: BoxPlan) => BoxPlan) => {
      const all = plans.get();
      const before = all.find(([id]) => id === styleId)?.[1] ?? NO_PLAN;
      const others = all.filter(([id]) => id !== styleId);
      plans.set([[styleId, change(before)] as const, ...others].slice(0, MOST));
    },
    [styleId],
  );
  return [known, set];
}

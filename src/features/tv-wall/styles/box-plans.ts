import { useCallback, useSyncExternalStore } from 'react';
import * as z from 'zod/mini';
import { sharedPersonalStore } from '#app/components/by-person.ts';
import { validItems } from '#app/components/stored-values.ts';
import { NO_PLAN, withNewZones } from '../model/box-plan.ts';
import type { BoxPlan, StyleZones } from '../model/box-plan.ts';

/** The latest so many styles have a plan. */
const MOST = 50;

const plan = z.object({
  zones: z.array(z.object({ name: z.string(), boxes: z.array(z.string()) })),
  locked: z.array(z.string()),
});

/** By the style's id, in this browser: the contract has no place for it. */
const plans = sharedPersonalStore<readonly (readonly [string, BoxPlan])[]>({
  key: 'box-plans',
  schema: validItems(z.tuple([z.string(), plan])),
  empty: [],
});

function planOf(styleId: string): BoxPlan {
  return plans.get().find(([id]) => id === styleId)?.[1] ?? NO_PLAN;
}

function changePlan(styleId: string, change: (before: BoxPlan) => BoxPlan): void {
  const before = planOf(styleId);
  const next = change(before);
  if (next === before) return;
  const others = plans.get().filter(([id]) => id !== styleId);
  plans.set([[styleId, next] as const, ...others].slice(0, MOST));
}

export function useBoxPlan(
  styleId: string,
): readonly [BoxPlan, (change: (before: BoxPlan) => BoxPlan) => void] {
  const known = useSyncExternalStore(plans.subscribe, () => planOf(styleId));
  const set = useCallback(
    (change: (before: BoxPlan) => BoxPlan) => changePlan(styleId, change),
    [styleId],
  );
  return [known, set];
}

/** The zones of these styles, to take them along with walls. */
export function zonesOf(styleIds: readonly string[]): readonly StyleZones[] {
  return [...new Set(styleIds)].flatMap((styleId) => {
    const { zones } = planOf(styleId);
    return zones.length === 0 ? [] : [{ styleId, zones }];
  });
}

/** Keeps the zones that came along with walls. */
export function keepZones(all: readonly StyleZones[]): void {
  for (const { styleId, zones } of all) changePlan(styleId, (plan) => withNewZones(plan, zones));
}

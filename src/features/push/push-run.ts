import {
  createPreset,
  readPreset,
  readPresetNames,
  updatePreset,
} from '#app/features/preset/api/presets.ts';
import { createJobRun } from '#app/saving/bulk-run/job-run.ts';
import type { JobRun } from '#app/saving/bulk-run/job-run.ts';
import { foundIf } from '#app/saving/outcome.ts';
import { fullUpdate } from '#app/lib/full-update.ts';
import { sameJson } from '#app/lib/json.ts';
import type { JsonObject } from '#app/lib/json.ts';
import type { DesignFamily } from '#app/features/preset/model/designs.ts';
import { isLike } from '#app/features/preset/model/preset-versions.ts';
import { pushPlan } from './push-plan.ts';
import type { ExistingPreset, PushedPreset, PushPlan } from './push-plan.ts';
import type { PushTarget } from './push-target.ts';

export interface PushJob {
  readonly target: PushTarget;
  readonly plan: Exclude<PushPlan, { kind: 'same' }>;
}

/** Reads the target's preset of that name, and computes what the push would do there. */
export async function comparedTo(target: PushTarget, preset: PushedPreset): Promise<PushPlan> {
  return pushPlan(
    preset,
    await namesake(target, preset.family, preset.read['name']),
    target.number,
  );
}

async function namesake(
  target: PushTarget,
  family: DesignFamily,
  name: unknown,
): Promise<ExistingPreset | undefined> {
  const found = (await readPresetNames(target, family)).find((one) => one.name === name);
  if (found === undefined) return undefined;
  return { id: found.id, read: await readPreset(target, family, found.id) };
}

/**
 * Pushes a preset to several meetings or templates. Only what was shown is replaced: a target whose preset has
 * changed since is not written to.
 */
export function createPushRun(family: DesignFamily, jobs: readonly PushJob[]): JobRun {
  return createJobRun({
    items: jobs,
    prepare: async ({ target, plan }) => {
      const { params } = plan;
      const there = () => namesake(target, family, params['name']);
      if (plan.kind === 'new') {
        const look = async () => {
          const found = await there();
          if (found === undefined || isLike(family, found.read, params)) {
            return foundIf(found !== undefined);
          }
          return { kind: 'unknown' as const };
        };
        return { send: () => createPreset(target, family, params), look };
      }
      const now = await readPreset(target, family, plan.id);
      if (!sameJson(plain(now), plain(plan.existing)) && !isLike(family, now, plan.params)) {
        return { kind: 'changed-meanwhile', theirs: now, differences: [] };
      }
      const look = async () =>
        foundIf(isLike(family, await readPreset(target, family, plan.id), params));
      return { send: () => updatePreset(target, family, plan.id, params), look };
    },
  });
}

function plain(read: JsonObject): JsonObject {
  return fullUpdate(read, {});
}

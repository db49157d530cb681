import { ApiError } from '#app/api/api-error.ts';
import {
  createPreset,
  readPreset,
  readPresetNames,
  updatePreset,
} from '#app/api/queries/presets.ts';
import type { PresetOwner } from '#app/api/queries/presets.ts';
import type { MeetingRow } from '#app/api/queries/meetings.ts';
import { createJobRun } from '#app/components/bulk-run/job-run.ts';
import type { JobRun } from '#app/components/bulk-run/job-run.ts';
import { fullUpdate } from '#app/domain/full-update.ts';
import { sameJson } from '#app/domain/json.ts';
import type { JsonObject } from '#app/domain/json.ts';
import type { DesignFamily } from '#app/domain/vmp/designs.ts';
import { isLike } from '../preset-writes.ts';
import { pushPlan } from './push-plan.ts';
import type { ExistingPreset, PushedPreset, PushPlan } from './push-plan.ts';

export interface PushJob {
  readonly target: MeetingRow;
  readonly plan: Exclude<PushPlan, { kind: 'same' }>;
}

export function ownerOf({ id }: MeetingRow): PresetOwner {
  return { kind: 'meeting', id };
}

/** Reads what a target has of that name, and what the push would do there. */
export async function comparedTo(target: MeetingRow, preset: PushedPreset): Promise<PushPlan> {
  return pushPlan(
    preset,
    await namesake(target, preset.family, preset.read['name']),
    target.number,
  );
}

async function namesake(
  target: MeetingRow,
  family: DesignFamily,
  name: unknown,
): Promise<ExistingPreset | undefined> {
  const owner = ownerOf(target);
  const found = (await readPresetNames(owner, family)).find((one) => one.name === name);
  if (found === undefined) return undefined;
  return { id: found.id, read: await readPreset(owner, family, found.id) };
}

/**
 * Puts a preset into several meetings. What was shown is what is replaced: a target whose preset was
 * changed since is not written to, and says so (`changedWords`).
 */
export function createPushRun(
  family: DesignFamily,
  jobs: readonly PushJob[],
  changedWords: string,
): JobRun {
  return createJobRun({
    items: jobs,
    run: async ({ target, plan }) => {
      const owner = ownerOf(target);
      if (plan.kind === 'new') return createPreset(owner, family, plan.params);
      const now = await readPreset(owner, family, plan.id);
      if (!sameJson(plain(now), plain(plan.existing)) && !isLike(family, now, plan.params)) {
        throw new ApiError({
          failure: 'refused',
          operationId: 'pushPreset',
          write: false,
          description: changedWords,
        });
      }
      return updatePreset(owner, family, plan.id, plan.params);
    },
    check: async ({ target, plan }) => {
      const there = await namesake(target, family, plan.params['name']);
      return there !== undefined && isLike(family, there.read, plan.params);
    },
  });
}

function plain(read: JsonObject): JsonObject {
  return fullUpdate(read, {});
}

import { createJobRun } from '#app/saving/bulk-run/job-run.ts';
import type { JobRun, JobState } from '#app/saving/bulk-run/job-run.ts';
import { done } from '#app/saving/outcome.ts';
import { fullUpdate } from '#app/lib/full-update.ts';
import type { JsonObject } from '#app/lib/json.ts';
import { readPresetNames } from '../api/presets.ts';
import type { PresetOwner } from '../api/presets.ts';
import type { DesignFamily } from '../model/designs.ts';
import { freePresetName } from '../model/preset-names.ts';
import { creating, removing } from '../preset-writes.ts';

/** A preset that comes from elsewhere. */
export interface NewPreset {
  readonly family: DesignFamily;
  readonly name: string;
  readonly params: JsonObject;
}

export interface Adding {
  readonly run: JobRun;
  /** Deletes again what the run has added, or may have added. */
  readonly takeBack: () => JobRun;
}

/** Whether the job has added its preset, or its answer was lost. */
export function isPerhapsThere(job: JobState | undefined): boolean {
  return job?.kind === 'done' || job?.kind === 'unknown';
}

/** Adds presets of others to an owner's. One whose name is taken gets a number; nothing is replaced. */
export function addPresets(owner: PresetOwner, presets: readonly NewPreset[]): Adding {
  const names = new Map<NewPreset, string>();
  const run = createJobRun({
    items: presets,
    // each looks at the names that the one before has left
    concurrency: 1,
    prepare: async (preset) => {
      const { family, params } = preset;
      const taken = (await readPresetNames(owner, family)).map(({ name }) => name);
      const name = taken.includes(preset.name) ? freePresetName(preset.name, taken) : preset.name;
      names.set(preset, name);
      return creating(owner, family, fullUpdate(params, { id: undefined, name }));
    },
  });
  return {
    run,
    takeBack: () =>
      createJobRun({
        items: presets.filter((_, place) => isPerhapsThere(run.get().jobs[place])),
        concurrency: 1,
        prepare: async (preset) => {
          const there = await readPresetNames(owner, preset.family);
          const added = there.find(({ name }) => name === names.get(preset));
          return added === undefined ? done(undefined) : removing(owner, preset.family, added.id);
        },
      }),
  };
}

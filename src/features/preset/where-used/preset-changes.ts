import { createJobRun } from '#app/saving/bulk-run/job-run.ts';
import type { JobRun } from '#app/saving/bulk-run/job-run.ts';
import { done } from '#app/saving/outcome.ts';
import { readPreset } from '../api/presets.ts';
import type { PresetOwner } from '../api/presets.ts';
import { readDesign } from '../model/designs.ts';
import { editDesign } from '../model/people-in-design.ts';
import type { DesignEdit } from '../model/people-in-design.ts';
import type { PresetName } from '../model/people-index.ts';
import { changing } from '../preset-writes.ts';

interface PresetChanges {
  readonly owner: PresetOwner;
  readonly presets: readonly PresetName[];
  readonly edit: DesignEdit;
  readonly meetingNumber: string;
}

/** Changes people in several presets, each as it is on the platform when its turn comes. */
export function createPresetChanges(changes: PresetChanges): JobRun {
  const { owner, presets, edit, meetingNumber } = changes;
  return createJobRun({
    items: presets,
    prepare: async ({ family, id }) => {
      const opened = await readPreset(owner, family, id);
      const before = readDesign(family, opened);
      const values = editDesign(before, edit);
      if (values.value === before.value) return done(id);
      return changing(owner, family, { id, values, opened, decision: undefined }, meetingNumber);
    },
  });
}

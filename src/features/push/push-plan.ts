import { fullUpdate } from '#app/lib/full-update.ts';
import { sameJson } from '#app/lib/json.ts';
import type { JsonObject } from '#app/lib/json.ts';
import { designChanges } from '#app/features/preset/model/design-changes.ts';
import type { DesignChange } from '#app/features/preset/model/design-changes.ts';
import { movedToMeeting } from '#app/features/preset/model/moved-to-meeting.ts';
import { readDesign } from '#app/features/preset/model/designs.ts';
import type { DesignFamily } from '#app/features/preset/model/designs.ts';

/** The effect of pushing a preset to another meeting. */
export type PushPlan =
  | { readonly kind: 'new'; readonly params: JsonObject }
  /** A preset of the same name exists: it is replaced as a whole. */
  | {
      readonly kind: 'replace';
      readonly id: string;
      readonly existing: JsonObject;
      readonly params: JsonObject;
      readonly changes: readonly DesignChange[];
    }
  /** An identical preset exists: there is nothing to send. */
  | { readonly kind: 'same' };

export interface PushedPreset {
  readonly family: DesignFamily;
  /** The preset as it was read. */
  readonly read: JsonObject;
  /** The number of the preset's meeting. */
  readonly from: string;
}

export interface ExistingPreset {
  readonly id: string;
  readonly read: JsonObject;
}

/** `to`: the target's number. */
export function pushPlan(
  { family, read, from }: PushedPreset,
  existing: ExistingPreset | undefined,
  to: string,
): PushPlan {
  const params = movedToMeeting(fullUpdate(read, { id: undefined }), from, to);
  if (existing === undefined) return { kind: 'new', params };
  const { id } = existing;
  const replacing = fullUpdate(params, { id });
  if (sameJson(replacing, fullUpdate(existing.read, { id }))) return { kind: 'same' };
  const changes = designChanges(readDesign(family, existing.read), readDesign(family, params));
  return { kind: 'replace', id, existing: existing.read, params: replacing, changes };
}

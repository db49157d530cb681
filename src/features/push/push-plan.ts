import { fullUpdate } from '#app/lib/full-update.ts';
import { sameJson } from '#app/lib/json.ts';
import type { JsonObject } from '#app/lib/json.ts';
import { designChanges } from '#app/features/preset/model/design-changes.ts';
import type { DesignChange } from '#app/features/preset/model/design-changes.ts';
import { movedToMeeting } from '#app/features/preset/model/moved-to-meeting.ts';
import { readDesign } from '#app/features/preset/model/designs.ts';
import type { DesignFamily } from '#app/features/preset/model/designs.ts';

/** What putting a preset into another meeting comes to there. */
export type PushPlan =
  | { readonly kind: 'new'; readonly params: JsonObject }
  /** One of the same name is there: it is replaced as a whole. */
  | {
      readonly kind: 'replace';
      readonly id: string;
      readonly existing: JsonObject;
      readonly params: JsonObject;
      readonly changes: readonly DesignChange[];
    }
  /** The very same is there: nothing to send. */
  | { readonly kind: 'same' };

export interface PushedPreset {
  readonly family: DesignFamily;
  /** As it was read. */
  readonly read: JsonObject;
  /** The number of the meeting it is of. */
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

import { ErrorCode } from '#app/api/generated/types.gen.ts';
import { isRefusedWith } from '#app/api/refusal.ts';
import type { EditedForm, NewForm } from '#app/saving/form-rules.ts';
import { foundIf, type Prepared, type Write } from '#app/saving/outcome.ts';
import { prepareEdit } from '#app/saving/send-edit.ts';
import { prepareNew } from '#app/saving/send-new.ts';
import { fullUpdate } from '#app/lib/full-update.ts';
import type { JsonObject } from '#app/lib/json.ts';
import { isPresetParams } from './api/preset-calls.ts';
import {
  createPreset,
  deletePreset,
  readPreset,
  readPresetNames,
  updatePreset,
} from './api/presets.ts';
import type { PresetOwner } from './api/presets.ts';
import { writeDesign } from './model/designs.ts';
import type { Design, DesignFamily } from './model/designs.ts';
import { presetNameVersions, presetVersions } from './model/preset-versions.ts';

/** Writes of presets. If an answer is lost the preset is looked for; a write is never repeated blindly. */

type Tries = Pick<NewForm<Design>, 'earlier' | 'remember'>;

/** For a write started in a dialog: its attempt is not remembered after the dialog. */
const ONCE: Tries = { earlier: undefined, remember: () => undefined };

/** @throws the failure of reading the existing presets; nothing was sent then */
export async function creating(
  owner: PresetOwner,
  family: DesignFamily,
  params: JsonObject,
  tries: Tries = ONCE,
): Promise<Prepared<string>> {
  const { name } = params;
  if (!isPresetParams(family, params) || typeof name !== 'string') {
    throw new TypeError('not a preset');
  }
  return prepareNew({
    ...tries,
    attempt: { name, before: [] },
    namesakes: async (attempt) => {
      const there = await readPresetNames(owner, family);
      return new Map(there.filter((one) => one.name === attempt.name).map(({ id }) => [id, id]));
    },
    create: async () => (await createPreset(owner, family, params)) ?? '',
  });
}

/**
 * Saves an edit as a full update.
 * @throws the failure of the read; nothing was sent then
 */
export function changing(
  owner: PresetOwner,
  family: DesignFamily,
  { id, values, opened, decision }: EditedForm<Design>,
  meetingNumber: string,
): Promise<Prepared<string>> {
  return prepareEdit({
    opened,
    mine: writeDesign(values, opened, meetingNumber),
    decision,
    versions: presetVersions(family, meetingNumber),
    read: () => readPreset(owner, family, id),
    isParams: (params): params is JsonObject => isPresetParams(family, params),
    write: (params) => updatePreset(owner, family, id, params),
    made: () => id,
  });
}

/**
 * Gives a preset another name as a full update; everything else stays as it is on the platform.
 * @throws the failure of the read; nothing was sent then
 */
export function renaming(
  owner: PresetOwner,
  family: DesignFamily,
  { id, values: name, opened, decision }: EditedForm<string>,
): Promise<Prepared<string>> {
  return prepareEdit({
    opened,
    mine: fullUpdate(opened, { name }),
    decision,
    versions: presetNameVersions(family),
    read: () => readPreset(owner, family, id),
    isParams: (params): params is JsonObject => isPresetParams(family, params),
    write: (params) => updatePreset(owner, family, id, params),
    made: () => id,
  });
}

/** A preset that no longer exists counts as deleted, whoever deleted it. */
export function removing(owner: PresetOwner, family: DesignFamily, id: string): Write {
  return {
    send: () => deletePreset(owner, family, id),
    readRefusal: (refusal) => foundIf(isNoSuchPreset(refusal)),
    look: async () => {
      const now = await readPresetNames(owner, family);
      return foundIf(now.every((one) => one.id !== id));
    },
  };
}

export function isNoSuchPreset(error: unknown): boolean {
  return isRefusedWith(error, ErrorCode.NoSuchPreset);
}

/** Whether a refusal concerns the name: it is taken or too long. */
export function concernsName(error: unknown): boolean {
  return isRefusedWith(error, ErrorCode.PresetNameExists, ErrorCode.PresetNameLength);
}

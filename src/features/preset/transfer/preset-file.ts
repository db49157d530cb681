import * as z from 'zod/mini';
import { filledWith } from '#app/components/stored-values.ts';
import { isDeeperThan, isJsonObject, ownValue } from '#app/lib/json.ts';
import { isPresetParams } from '../api/preset-calls.ts';
import { designFamilies } from '../model/designs.ts';
import { PRESET_FORMAT, PRESET_VERSION } from './write-preset-file.ts';
import type { PresetFile } from './write-preset-file.ts';

/** Reads a file of presets. */

/** More than the presets of any meeting; a larger file is something else. */
const MOST_FILE_BYTES = 20_000_000;

export type PresetFileProblem =
  | { readonly code: 'unreadable' | 'too-large' | 'not-json' | 'too-deep' | 'other-format' }
  | { readonly code: 'no-presets' }
  | { readonly code: 'other-version'; readonly version: string }
  /** `where`: the first place that is wrong, as `presets.2.family`. */
  | { readonly code: 'other-shape'; readonly where: string };

/** A preset is some ten deep; nothing can work through a file of thousands of levels. */
const DEEPEST = 100;

const zoneSchema = z.object({
  name: z.string().check(z.minLength(1)),
  boxes: z.array(z.string()),
});

const body = z.object({
  name: filledWith(z.string(), ''),
  presets: z.array(
    z.object({ family: z.enum(designFamilies), preset: z.looseObject({ name: z.string() }) }),
  ),
  // files of before there were zones have none
  zones: filledWith(z.array(z.object({ style_id: z.string(), zones: z.array(zoneSchema) })), []),
});

export type ReadFile = PresetFile | { readonly problem: PresetFileProblem };

export function readPresetFile(text: string): ReadFile {
  const file = parsed(text);
  if (file === undefined) return { problem: { code: 'not-json' } };
  if (isDeeperThan(file, DEEPEST)) return { problem: { code: 'too-deep' } };
  if (!isJsonObject(file) || ownValue(file, 'format') !== PRESET_FORMAT) {
    return { problem: { code: 'other-format' } };
  }
  const version = ownValue(file, 'version');
  if (version !== PRESET_VERSION) {
    return { problem: { code: 'other-version', version: JSON.stringify(version) ?? '?' } };
  }
  const read = body.safeParse(file);
  if (!read.success) {
    const where = read.error.issues[0]?.path.map(String).join('.') ?? '';
    return { problem: { code: 'other-shape', where } };
  }
  const { name, presets, zones } = read.data;
  if (presets.length === 0) return { problem: { code: 'no-presets' } };
  const wrong = presets.findIndex(({ family, preset }) => !isPresetParams(family, preset));
  if (wrong >= 0) return { problem: { code: 'other-shape', where: `presets.${wrong}.preset` } };
  return {
    name,
    presets: presets.map(({ family, preset }) => ({ family, name: preset.name, params: preset })),
    zones: zones.map(({ style_id: styleId, zones: named }) => ({ styleId, zones: named })),
  };
}

/** Reads a file that somebody chose. */
export async function openPresetFile(file: File): Promise<ReadFile> {
  if (file.size > MOST_FILE_BYTES) return { problem: { code: 'too-large' } };
  const text = await file.text().catch(() => undefined);
  return text === undefined ? { problem: { code: 'unreadable' } } : readPresetFile(text);
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\u{feff}/u, ''));
  } catch {
    return undefined;
  }
}

import { saveFile } from '#app/components/save-file.ts';
import { visibleName } from '#app/lib/foreign-text.ts';
import { writePresetFile } from './write-preset-file.ts';
import type { PresetFile } from './write-preset-file.ts';

/** Saves presets as a file, called after the one preset, or after where they come from. */
export function savePresetFile(file: PresetFile, number: string): void {
  const [only, ...others] = file.presets;
  const name = others.length === 0 && only ? only.name : '';
  const parts = [visibleName(file.name), visibleName(name)].filter(Boolean);
  const text = new Blob([writePresetFile(file, number)], { type: 'application/json' });
  saveFile(text, `${parts.join(' ') || 'presets'}.json`);
}

import { saveFile } from '#app/components/save-file.ts';
import { visibleName } from '#app/lib/foreign-text.ts';
import { fromWallPreset } from '#app/features/tv-wall/model/wall-params.ts';
import { zonesOf } from '#app/features/tv-wall/styles/box-plans.ts';
import { writePresetFile } from './write-preset-file.ts';
import type { FilePreset, PresetFile } from './write-preset-file.ts';

/** Saves presets as a file, called after the one preset, or after where they come from; zones of walls go along. */
export function savePresetFile(saved: Omit<PresetFile, 'zones'>, number: string): void {
  const file = { ...saved, zones: zonesOf(saved.presets.flatMap(stylesIn)) };
  const [only, ...others] = file.presets;
  const name = others.length === 0 && only ? only.name : '';
  const parts = [visibleName(file.name), visibleName(name)].filter(Boolean);
  const text = new Blob([writePresetFile(file, number)], { type: 'application/json' });
  saveFile(text, `${parts.join(' ') || 'presets'}.json`);
}

function stylesIn({ family, params }: FilePreset): readonly string[] {
  return family === 'wall' ? fromWallPreset(params).walls.map(({ styleId }) => styleId) : [];
}

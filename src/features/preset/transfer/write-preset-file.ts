import type { JsonObject } from '#app/lib/json.ts';
import type { StyleZones } from '#app/features/tv-wall/model/box-plan.ts';
import type { DesignFamily } from '../model/designs.ts';
import { movedToMeeting } from '../model/moved-to-meeting.ts';

/** Presets as a file, to take them to another meeting, template or platform. */

export const PRESET_FORMAT = 'meeting-console.presets';
export const PRESET_VERSION = 1;
/** A preset with everything the platform stores, the names of people included, but without its id. */
export interface FilePreset {
  readonly family: DesignFamily;
  readonly name: string;
  readonly params: JsonObject;
}

export interface PresetFile {
  /** Name of the meeting or template that the presets come from. */
  readonly name: string;
  readonly presets: readonly FilePreset[];
  /** Named groups of boxes, by the style of the walls in it. */
  readonly zones: readonly StyleZones[];
}

/** The text of a file. People under the meeting's own `number` belong to whoever takes them over. */
export function writePresetFile({ name, presets, zones }: PresetFile, number: string): string {
  const file = {
    format: PRESET_FORMAT,
    version: PRESET_VERSION,
    name,
    presets: presets.map(({ family, params }) => ({
      family,
      preset: movedToMeeting({ ...params, id: undefined }, number, ''),
    })),
    ...(zones.length > 0 && {
      zones: zones.map(({ styleId, zones: named }) => ({ style_id: styleId, zones: named })),
    }),
  };
  return `${JSON.stringify(file, undefined, 2)}\n`;
}

import { sameJson } from '#app/lib/json.ts';
import type { MeetingSettings } from '#app/features/setting/model/meeting-settings.ts';

/**
 * Moves settings to another base, such as those of a virtual room: values equal to `from` become those of `to`;
 * values that the user chose stay.
 */
export function rebased(
  settings: MeetingSettings,
  from: MeetingSettings,
  to: MeetingSettings,
): MeetingSettings {
  const chosen = new Map<string, unknown>(Object.entries(settings));
  const before = new Map<string, unknown>(Object.entries(from));
  const after = new Map<string, unknown>(Object.entries(to));
  const words = new Set([...chosen.keys(), ...after.keys()]);
  return Object.fromEntries(
    [...words].flatMap((word) => {
      const follows = sameJson(chosen.get(word), before.get(word));
      const value = (follows ? after : chosen).get(word);
      return value === undefined ? [] : [[word, value]];
    }),
  );
}

import { sameJson } from '#app/lib/json.ts';
import type { MeetingSettings } from '#app/features/setting/model/meeting-settings.ts';

/**
 * Settings that follow another base, such as those of a virtual room: what stands as `from` has it
 * stands as `to` has it; what somebody chose otherwise stays.
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

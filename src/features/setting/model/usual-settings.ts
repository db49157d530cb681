import type { MeetingSettings } from './meeting-settings.ts';
import { readSettings } from './settings-fields.ts';
import { defaultSettings } from './settings-in-words.ts';
import { isOffered } from './settings-owner.ts';
import type { SettingsOwner } from './setting.ts';
import { FORM_SETTINGS } from './settings-rules.ts';

/** Every setting the owner supports, at its default. */
export function usualSettings(owner: SettingsOwner): MeetingSettings {
  const all = readSettings(defaultSettings());
  const own = FORM_SETTINGS.filter((setting) => isOffered(setting, owner));
  return Object.fromEntries(own.flatMap(({ key }) => (key in all ? [[key, all[key]]] : [])));
}

import type { MeetingSettings } from './meeting-settings.ts';
import type { SettingsOwner } from './setting.ts';
import { FORM_SETTINGS, type FormSetting } from './settings-rules.ts';

export function isOffered({ owners }: FormSetting, owner: SettingsOwner): boolean {
  return owners === undefined || owners.includes(owner);
}

/** The names of a choice's values that the owner can take. */
export function offeredNames(
  { values, onlyFor = {} }: Extract<FormSetting, { kind: 'choice' }>,
  owner: SettingsOwner,
): string[] {
  return values.names.filter((name) => onlyFor[name]?.includes(owner) ?? true);
}

/**
 * The settings a form shows. Settings of unknown meaning, or not supported by the owner, are shown
 * only when the platform returned a value.
 */
export function shownSettings(settings: MeetingSettings, owner: SettingsOwner): FormSetting[] {
  return FORM_SETTINGS.filter(
    (setting) =>
      settings[setting.key] !== undefined || (setting.kind !== 'raw' && isOffered(setting, owner)),
  );
}

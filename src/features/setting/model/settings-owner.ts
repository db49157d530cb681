import type { FormSettingKey } from './meeting-settings.ts';
import type { FormSetting } from './settings-rules.ts';

/**
 * Whose settings: the contract prints fewer for a template (operation 40) and for a virtual room
 * (operation 92) than for a meeting.
 */
export type SettingsOwner = 'meeting' | 'template' | 'room';

interface Left {
  readonly settings: ReadonlySet<FormSettingKey>;
  /** Values of a choice, by their names. */
  readonly values: { readonly [K in FormSettingKey]?: readonly string[] };
}

/** What the owner has not. A value that the platform gave all the same is shown and kept. */
const WITHOUT: Readonly<Record<SettingsOwner, Left>> = {
  meeting: { settings: new Set(), values: {} },
  template: {
    settings: new Set<FormSettingKey>(['category', 'securityLevel', 'forbidUnmuting']),
    // operation 36 lists 0, 1 and 2 alone
    values: { meetingType: ['automatic'] },
  },
  room: {
    settings: new Set<FormSettingKey>([
      'autoEnd',
      'audienceSeats',
      'category',
      'level',
      'doNotDisturb',
      'password',
      'visibility',
      'securityLevel',
      'videoPreference',
      'startSilent',
      'forbidUnmuting',
      'shareOnSpeaking',
      'collaboration',
      'minutes',
      'signIn',
      'subtitles',
      'cascadeAutoEnd',
    ]),
    values: { meetingType: ['automatic'] },
  },
};

export function isOffered(setting: FormSetting, owner: SettingsOwner): boolean {
  return !WITHOUT[owner].settings.has(setting.key);
}

/** The names of a choice's values that the owner can take. */
export function offeredNames(
  setting: Extract<FormSetting, { kind: 'choice' }>,
  owner: SettingsOwner,
): string[] {
  const left = WITHOUT[owner].values[setting.key] ?? [];
  return setting.values.names.filter((name) => !left.includes(name));
}

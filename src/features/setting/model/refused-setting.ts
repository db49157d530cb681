import type { MeetingSettings } from './meeting-settings.ts';
import type { SettingsOwner } from './setting.ts';
import { shownSettings } from './settings-owner.ts';
import { FORM_SETTINGS } from './settings-rules.ts';

/** A setting, or the table of video formats beside them. */
export type RefusedSetting = keyof MeetingSettings;

/** Media format unsupported (field notes, section 3). */
const VIDEO_FORMATS = { word: 'video_formats', key: 'videoFormats', code: 20121 } as const;

/** The setting that the platform cites; an object such as `recorder` is its first one. */
export function settingCited(path: string): RefusedSetting | undefined {
  if (path === VIDEO_FORMATS.word) return VIDEO_FORMATS.key;
  const named = FORM_SETTINGS.find(({ word }) => word === path);
  return (named ?? FORM_SETTINGS.find(({ word }) => word.startsWith(`${headOf(path)}.`)))?.key;
}

/** The setting that a refusal concerns that cites none. */
export function settingRefusedWith(code: number): RefusedSetting | undefined {
  if (code === VIDEO_FORMATS.code) return VIDEO_FORMATS.key;
  return FORM_SETTINGS.find(({ refusedWith = [] }) => refusedWith.includes(code))?.key;
}

/** Whether a form has a control for it. */
export function hasControl(
  key: RefusedSetting,
  settings: MeetingSettings,
  owner: SettingsOwner,
): boolean {
  return (
    key === VIDEO_FORMATS.key || shownSettings(settings, owner).some((shown) => shown.key === key)
  );
}

function headOf(path: string): string {
  return path.split('.', 1)[0] ?? '';
}

import { foldWidth } from '#app/lib/fold-width.ts';
import { SETTING_GROUPS, type SettingGroup, type SettingsOwner } from '../model/setting.ts';
import type { SettingTexts } from '../use-setting-texts.ts';
import type { MeetingSettings } from '../model/meeting-settings.ts';
import { shownSettings } from '../model/settings-owner.ts';
import type { FormSetting } from '../model/settings-rules.ts';

const isSeldom = ({ seldom, kind }: FormSetting) => seldom === true || kind === 'raw';

export interface SettingsGroup {
  readonly group: SettingGroup;
  readonly usual: readonly FormSetting[];
  readonly seldom: readonly FormSetting[];
}

/** The settings as they are laid out. One of unknown meaning can be looked at, nothing else. */
export function settingsGroups(settings: MeetingSettings, owner: SettingsOwner): SettingsGroup[] {
  const shown = shownSettings(settings, owner);
  return SETTING_GROUPS.map((group) => {
    const all = shown.filter((setting) => setting.group === group);
    return {
      group,
      usual: all.filter((setting) => !isSeldom(setting)),
      seldom: all.filter(isSeldom),
    };
  }).filter(({ usual, seldom }) => usual.length + seldom.length > 0);
}

/** Whether each word of the query is in the setting's label, help, values, or the contract's word. */
export function matchesQuery(setting: FormSetting, texts: SettingTexts, query: string): boolean {
  const names = 'values' in setting ? setting.values.names : [];
  return hasEveryWord(query, [
    texts.label(setting),
    texts.help(setting),
    texts.group(setting.group),
    setting.word,
    ...names.map((name) => texts.valueName(setting, name)),
  ]);
}

/** Letter case and width aside. */
export function hasEveryWord(query: string, texts: readonly string[]): boolean {
  const text = comparable(texts.join('\n'));
  return comparable(query)
    .split(/\s+/)
    .every((word) => text.includes(word));
}

function comparable(text: string): string {
  return foldWidth(text).toLowerCase().trim();
}

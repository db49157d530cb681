import { isRawCode } from '#app/lib/code-names.ts';
import type { MeetingSettings } from '#app/features/setting/model/meeting-settings.ts';
import { settingChanges } from '#app/features/setting/model/settings-fields.ts';
import { settingsInWords } from '#app/features/setting/model/settings-in-words.ts';
import type { Meaning, SettingInWords } from '#app/features/setting/model/settings-in-words.ts';
import { isQuickSetting } from '../quick-settings/quick-place.ts';

export type ChosenSetting = Pick<SettingInWords, 'setting' | 'meaning'>;

/**
 * The settings that say something: those that differ from their defaults and have an effect. What has no name is not
 * among them, nor what has a field of its own beside the time.
 */
export function chosenSettings(settings: MeetingSettings): readonly ChosenSetting[] {
  return settingsInWords(settingChanges(settings, {})).filter(
    ({ setting, meaning, isDefault, matters }) =>
      !isDefault && matters && hasName(meaning) && !isQuickSetting(setting.key),
  );
}

function hasName(meaning: Meaning): boolean {
  return meaning.kind !== 'raw' && !(meaning.kind === 'choice' && isRawCode(meaning.name));
}

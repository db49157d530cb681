import { foldWidth } from '#app/domain/fold-width.ts';
import { SETTING_GROUPS, type SettingGroup } from '#app/domain/meeting/setting.ts';
import type { SettingTexts } from '#app/components/meeting-settings/use-setting-texts.ts';
import type { BookingSettingKey, MeetingSettings } from '../booking-values.ts';
import { STEP_SETTINGS, type StepSetting } from './settings-rules.ts';

/** Seldom touched: folded until somebody asks, or one of them is not at its default. */
const SELDOM: ReadonlySet<BookingSettingKey> = new Set<BookingSettingKey>([
  'maxTerminals',
  'autoEnd',
  'category',
  'level',
  'preferredProtocol',
  'doNotDisturb',
  'terminalAuthentication',
  'guestMeeting',
  'securityLevel',
  'watermark',
  'videoPreference',
  'multipleStreams',
  'errorCorrection',
  'reforming',
  'resourceReservation',
  'muteExemption',
  'audioFormats',
  'shareOnSpeaking',
  'cascadeMode',
  'cascadeUpload',
  'cascadeReturn',
  'cascadeAutoEnd',
]);

const isSeldom = ({ key, kind }: StepSetting) => SELDOM.has(key) || kind === 'raw';

export interface StepGroup {
  readonly group: SettingGroup;
  readonly usual: readonly StepSetting[];
  readonly seldom: readonly StepSetting[];
}

/**
 * The settings as they are laid out. One of unknown meaning is there only where the platform gave a
 * value: it can be looked at, nothing else.
 */
export function stepGroups(settings: MeetingSettings): StepGroup[] {
  return SETTING_GROUPS.map((group) => {
    const all = STEP_SETTINGS.filter(
      (setting) =>
        setting.group === group && (setting.kind !== 'raw' || settings[setting.key] !== undefined),
    );
    return {
      group,
      usual: all.filter((setting) => !isSeldom(setting)),
      seldom: all.filter(isSeldom),
    };
  }).filter(({ usual, seldom }) => usual.length + seldom.length > 0);
}

/** Whether each word of the query is in the setting's label, help, values, or the contract's word. */
export function matchesQuery(setting: StepSetting, texts: SettingTexts, query: string): boolean {
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

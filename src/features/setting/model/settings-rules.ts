import {
  checkVideoFormats,
  isLivePassword,
  KEY_BYTES,
  unusualCharacters,
  type VideoFormatProblem,
} from './media.ts';
import type { Setting } from './setting.ts';
import { matters, withField } from './settings-in-words.ts';
import { SETTINGS } from './settings.ts';
import { utf8Length } from '#app/lib/naming.ts';
import { numberProblem, typedNumber } from '#app/lib/typed-number.ts';
import type { FormSettingKey, MeetingSettings, SettingValue } from './meeting-settings.ts';

/** A setting of the form; the duration is entered with the time of the meeting. */
export type FormSetting = Setting & { readonly key: FormSettingKey };

export const FORM_SETTINGS: readonly FormSetting[] = SETTINGS.filter(
  (setting) => setting.key !== 'duration',
);

const FORM_SETTING_BY_WORD = new Map(FORM_SETTINGS.map((setting) => [setting.word, setting]));

/** The stated default, as it travels; `undefined` where the platform decides or nothing is known. */
export function defaultOf(setting: FormSetting): SettingValue | undefined {
  if (setting.kind === 'raw' || setting.default === null) return undefined;
  return setting.kind === 'number' && setting.asText ? String(setting.default) : setting.default;
}

/** The setting that this one depends on, if any. */
function masterOf(setting: FormSetting): FormSetting | undefined {
  return FORM_SETTING_BY_WORD.get(setting.when?.word ?? '');
}

/** The setting that makes this one idle as things stand; `undefined` while it has its effect. */
export function idleBecauseOf(
  setting: FormSetting,
  settings: MeetingSettings,
): FormSetting | undefined {
  const other = masterOf(setting);
  if (other === undefined) return undefined;
  const value = settings[other.key] ?? defaultOf(other);
  return matters(setting, withField({}, other.word, value)) ? undefined : other;
}

/** Whether it was chosen to be something else than its default. */
export function isChanged(setting: FormSetting, settings: MeetingSettings): boolean {
  const chosen = settings[setting.key];
  if (chosen === undefined || setting.kind === 'raw') return false;
  if (setting.kind === 'list') return Array.isArray(chosen) && chosen.length > 0;
  if (setting.kind === 'number') return Number(chosen) !== setting.default;
  if (setting.kind === 'text') return chosen !== (setting.default ?? '');
  return chosen !== setting.default;
}

export type SettingProblem = {
  /** Key of the control; `settings.<key>` is its place in the form. */
  readonly key: keyof MeetingSettings;
} & (
  | { readonly code: 'too-long'; readonly bytes: number; readonly max: number }
  | { readonly code: 'live-password' }
  /** Content is for listed people (`dual_mode` 2), and nobody is listed. */
  | { readonly code: 'nobody-listed' }
  | { readonly code: 'key-characters'; readonly characters: readonly string[] }
  | { readonly code: 'out-of-range'; readonly min: number; readonly max: number }
  | VideoFormatProblem
);

const LISTED_SHARE = 2;

/** What of the settings does not fit the people: content for listed people needs some (`doubleflow_members`). */
export function checkSharing(
  { contentSharing }: MeetingSettings,
  sharers: readonly unknown[],
): readonly SettingProblem[] {
  return contentSharing === LISTED_SHARE && sharers.length === 0 ? NOBODY_LISTED : [];
}

/** The same list every time: rows are not drawn again for its sake. */
const NOBODY_LISTED: readonly SettingProblem[] = [{ key: 'contentSharing', code: 'nobody-listed' }];

/** Whether unusual characters of a password or key are warned of, or refused by the platform. */
export type KeyCharacters = 'advice' | 'enforced';

/** What the platform would refuse. An idle setting is checked too: it is sent as it stands. */
export function checkSettings(
  settings: MeetingSettings,
  keyCharacters: KeyCharacters = 'advice',
): SettingProblem[] {
  const problems = FORM_SETTINGS.flatMap((setting): SettingProblem[] => {
    const value = settings[setting.key];
    const problem = value === undefined ? undefined : checkSetting(setting, value, keyCharacters);
    return problem === undefined ? [] : [problem];
  });
  const formats = checkVideoFormats(settings.videoFormats ?? []);
  return [...problems, ...formats.map((problem) => ({ key: 'videoFormats' as const, ...problem }))];
}

/** As `checkSettings`, of one setting's value. */
export function checkSetting(
  setting: FormSetting,
  value: SettingValue,
  keyCharacters: KeyCharacters = 'advice',
): SettingProblem | undefined {
  const { key } = setting;
  if (setting.kind === 'text' && typeof value === 'string') {
    if (setting.charset === 'live-password') {
      return isLivePassword(value) ? undefined : { key, code: 'live-password' };
    }
    const bytes = utf8Length(value);
    const max = setting.maxBytes ?? KEY_BYTES;
    if (bytes > max) return { key, code: 'too-long', bytes, max };
    const characters = setting.charset === 'key' ? unusualCharacters(value) : [];
    const isRefused = keyCharacters === 'enforced' && characters.length > 0;
    return isRefused ? { key, code: 'key-characters', characters } : undefined;
  }
  if (setting.kind !== 'number') return undefined;
  const { min, max } = setting;
  // old platforms print an empty text for 0
  const amount = setting.asText && value === '' ? 0 : typedNumber(String(value));
  const isOut = numberProblem(amount, { min, max }) !== undefined;
  return isOut ? { key, code: 'out-of-range', min, max } : undefined;
}

/** The highest bit rate of the meeting in kbit/s that is known: no member's may be above it. */
export function meetingBitrate(settings: MeetingSettings): number | undefined {
  const rates = [settings.bitrate, ...(settings.videoFormats ?? []).map((row) => row.bitrate)];
  const known = rates.filter((rate) => typeof rate === 'number' && rate > 0);
  return known.length > 0 ? Math.max(...known.map(Number)) : undefined;
}

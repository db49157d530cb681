import { isJsonObject } from '#app/domain/json.ts';
import type { JsonObject } from '#app/domain/json.ts';
import {
  checkVideoFormats,
  isLivePassword,
  KEY_BYTES,
  type VideoFormat,
  type VideoFormatProblem,
} from '#app/domain/meeting/media.ts';
import { utf8Length } from '#app/domain/naming.ts';
import { fieldAt, matters, withField } from '#app/domain/meeting/settings-in-words.ts';
import { SETTINGS, type Setting, type SettingKey } from '#app/domain/meeting/settings.ts';
import type { MeetingSettings } from '../booking-values.ts';

/**
 * The settings of the booking form: readable keys, the contract's own numbers as values. A key that is not
 * there was not chosen: the platform's default holds. The main video formats are one more key.
 */
export const VIDEO_FORMATS_KEY = 'videoFormats';
export type SettingName = SettingKey | typeof VIDEO_FORMATS_KEY;

const ALL: readonly Setting[] = SETTINGS;
/** Told with the time of the meeting, not here. */
const ELSEWHERE: ReadonlySet<string> = new Set(['duration']);

/** The settings that this step edits. */
export const STEP_SETTINGS: readonly Setting[] = ALL.filter(({ key }) => !ELSEWHERE.has(key));

/** Form settings out of an answer (a meeting, a template): every documented setting that it has. */
export function readSettings(answer: JsonObject): MeetingSettings {
  const read = STEP_SETTINGS.flatMap(({ key, word }): [string, unknown][] => {
    const value = fieldAt(answer, word);
    return value === undefined ? [] : [[key, value]];
  });
  const formats = answer['video_formats'];
  return Object.fromEntries(
    Array.isArray(formats) ? [...read, [VIDEO_FORMATS_KEY, formats]] : read,
  );
}

/** The contract's fields of what was chosen, nested as the contract nests them (`recorder`, `dcs`, `ai`). */
export function settingFields(settings: MeetingSettings): JsonObject {
  const fields = STEP_SETTINGS.reduce<JsonObject>((made, { key, word }) => {
    const value = settings[key];
    return value === undefined ? made : withField(made, word, value);
  }, {});
  const formats = settings[VIDEO_FORMATS_KEY];
  return formats === undefined ? fields : { ...fields, video_formats: formats };
}

/** The value that holds: what was chosen, else the default; `undefined` where the platform decides. */
export function valueThatHolds(setting: Setting, settings: MeetingSettings): unknown {
  const chosen = settings[setting.key];
  if (chosen !== undefined || setting.kind === 'raw') return chosen;
  return setting.default ?? undefined;
}

/** Whether a setting has an effect, given what holds for the others. */
export function settingMatters(setting: Setting, settings: MeetingSettings): boolean {
  const { when } = setting;
  const other = ALL.find(({ word }) => word === when?.word);
  if (when === undefined || other === undefined) return true;
  return matters(setting, withField({}, when.word, valueThatHolds(other, settings)));
}

export type SettingProblem = {
  /** Of the control; `settings.<key>` is its place in the form. */
  readonly key: SettingName;
} & (
  | { readonly code: 'too-long'; readonly bytes: number; readonly max: number }
  | { readonly code: 'live-password' }
  | { readonly code: 'out-of-range'; readonly min: number; readonly max: number }
  | VideoFormatProblem
);

/** What the platform would refuse. An idle setting is checked too: it is sent as it stands. */
export function checkSettings(settings: MeetingSettings): SettingProblem[] {
  const problems = STEP_SETTINGS.flatMap((setting): SettingProblem[] => {
    const value = settings[setting.key];
    const problem = value === undefined ? undefined : problemOf(setting, value);
    return problem === undefined ? [] : [problem];
  });
  const formats = videoFormats(settings);
  return [
    ...problems,
    ...checkVideoFormats(formats).map(
      (problem) => ({ key: VIDEO_FORMATS_KEY, ...problem }) as const,
    ),
  ];
}

function problemOf(setting: Setting, value: unknown): SettingProblem | undefined {
  const key = STEP_KEYS.get(setting.key);
  if (key === undefined) return undefined;
  if (setting.kind === 'text' && typeof value === 'string') {
    if (setting.charset === 'live-password') {
      return isLivePassword(value) ? undefined : { key, code: 'live-password' };
    }
    const bytes = utf8Length(value);
    const max = setting.maxBytes ?? KEY_BYTES;
    return bytes > max ? { key, code: 'too-long', bytes, max } : undefined;
  }
  if (setting.kind !== 'number') return undefined;
  const amount = typeof value === 'number' ? value : Number(value);
  const { min, max } = setting;
  const fits = Number.isInteger(amount) && amount >= min && amount <= max;
  return fits ? undefined : { key, code: 'out-of-range', min, max };
}

const STEP_KEYS = new Map<string, SettingKey>(SETTINGS.map(({ key }) => [key, key]));

/** The chosen main video formats; none chosen, none sent: the platform fills in its usual one. */
export function videoFormats(settings: MeetingSettings): VideoFormat[] {
  const rows = settings[VIDEO_FORMATS_KEY];
  if (!Array.isArray(rows)) return [];
  return rows.filter(isJsonObject).map((row) => ({
    ...row,
    format: numberOr(row['format'], 0),
    resolution: numberOr(row['resolution'], 0),
    frame: numberOr(row['frame'], 0),
    bitrate: numberOr(row['bitrate'], Number.NaN),
  }));
}

function numberOr(value: unknown, otherwise: number): number {
  return typeof value === 'number' ? value : otherwise;
}

/** The highest bit rate of the meeting in kbit/s that is known: no member's may be above it. */
export function meetingBitrate(settings: MeetingSettings): number | undefined {
  const rates = videoFormats(settings).map(({ bitrate }) => bitrate);
  const own = settings['bitrate'];
  if (typeof own === 'number') rates.push(own);
  const highest = Math.max(0, ...rates.filter((rate) => !Number.isNaN(rate)));
  return highest > 0 ? highest : undefined;
}

import type { VideoFormat } from './media.ts';
import { fieldAt, withField } from './settings-in-words.ts';
import { SETTINGS } from './settings.ts';
import { isJsonObject, sameJson } from '#app/lib/json.ts';
import type { JsonObject } from '#app/lib/json.ts';
import type { MeetingSettings, SettingValue } from './meeting-settings.ts';

/** Settings of a meeting between the contract's words and the form's keys. */

const FORM_SETTINGS = SETTINGS.filter((setting) => setting.key !== 'duration');

/** The settings that an answer has; a value of no expected kind stays out of the form's way. */
export function readSettings(answer: JsonObject): MeetingSettings {
  const known = FORM_SETTINGS.flatMap(({ key, word }) => {
    const value = fieldAt(answer, word);
    return isSettingValue(value) ? [[key, value] as const] : [];
  });
  const formats = fieldAt(answer, 'video_formats');
  return {
    ...Object.fromEntries(known),
    ...(isVideoFormats(formats) && { videoFormats: formats }),
  };
}

/**
 * What differs from what was read, in the contract's words: objects such as `recorder` with their
 * changed fields alone, to be merged over the original.
 */
export function settingChanges(settings: MeetingSettings, original: JsonObject): JsonObject {
  const before = readSettings(original);
  const changed = FORM_SETTINGS.filter(({ key }) => !sameJson(settings[key], before[key]));
  const fields = changed.reduce<JsonObject>(
    (sofar, { key, word }) => withField(sofar, word, settings[key]),
    {},
  );
  return sameJson(settings.videoFormats, before.videoFormats)
    ? fields
    : { ...fields, video_formats: settings.videoFormats };
}

function isSettingValue(value: unknown): value is SettingValue {
  return typeof value === 'number' || typeof value === 'string' || isNumbers(value);
}

function isNumbers(value: unknown): value is readonly number[] {
  return Array.isArray(value) && value.every((item) => typeof item === 'number');
}

function isVideoFormats(value: unknown): value is readonly VideoFormat[] {
  return Array.isArray(value) && value.every(isVideoFormat);
}

function isVideoFormat(value: unknown): value is VideoFormat {
  if (!isJsonObject(value)) return false;
  return (['format', 'resolution', 'frame', 'bitrate'] as const).every(
    (field) => typeof value[field] === 'number',
  );
}

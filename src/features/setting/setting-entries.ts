import { isJsonObject, sameJson } from '#app/lib/json.ts';
import type { JsonObject } from '#app/lib/json.ts';
import type { VideoFormat } from './model/media.ts';
import { fieldAt, settingsInWords, undocumentedFields } from './model/settings-in-words.ts';
import type { SettingInWords } from './model/settings-in-words.ts';
import { SETTING_GROUPS, type SettingGroup } from './model/setting.ts';
import type { SettingTexts } from './use-setting-texts.ts';

/** One line of the settings in words. */
export interface Entry {
  readonly key: string;
  readonly label: string;
  /** The label is the contract's word: its meaning is unknown. */
  readonly isWord: boolean;
  readonly lines: readonly string[];
  /** What it was before, where that differs. */
  readonly was: readonly string[] | undefined;
  readonly secret: boolean;
  /** The lines are ids of recording servers. */
  readonly ofServer: boolean;
  readonly isDefault: boolean;
  readonly matters: boolean;
}

export interface EntryGroup {
  readonly group: SettingGroup;
  readonly entries: readonly Entry[];
}

/**
 * Every setting that the answer has, by group, in words; groups without any are left out. What is
 * not known to mean anything comes last, by the contract's word.
 */
export function groupsOfWords(
  texts: SettingTexts,
  values: JsonObject,
  compareTo?: JsonObject,
): EntryGroup[] {
  const found = settingsInWords(values);
  const before = new Map(
    settingsInWords(compareTo ?? {}).map((entry) => [entry.setting.key, entry]),
  );
  const entries = found.map((entry) => {
    const { word, key } = entry.setting;
    const differs =
      compareTo !== undefined && !sameJson(fieldAt(values, word), fieldAt(compareTo, word));
    return {
      group: entry.setting.kind === 'raw' ? 'advanced' : entry.setting.group,
      ...entryOf(texts, entry, differs ? wordsOf(texts, before.get(key)) : undefined),
    };
  });
  const formats = formatsEntry(texts, values, compareTo).map((e) => ({ group: 'media', ...e }));
  const fields = fieldEntries(texts, values, compareTo).map((e) => ({ group: 'advanced', ...e }));
  const all = [...entries, ...formats, ...fields];
  return SETTING_GROUPS.map((group) => ({
    group,
    entries: all.filter((entry) => entry.group === group),
  })).filter((group) => group.entries.length > 0);
}

/** Fields that no table of ours knows. */
function fieldEntries(texts: SettingTexts, values: JsonObject, compareTo?: JsonObject): Entry[] {
  return undocumentedFields(values).map(({ word, value }) => {
    const before = compareTo?.[word];
    const differs = compareTo !== undefined && !sameJson(value, before);
    return {
      key: word,
      label: word,
      isWord: true,
      lines: [rawWords(texts, value)],
      was: differs ? [rawWords(texts, before)] : undefined,
      secret: false,
      ofServer: false,
      isDefault: false,
      matters: true,
    };
  });
}

function rawWords(texts: SettingTexts, value: unknown): string {
  return value === '' || value === undefined ? texts.notSet : texts.raw(value);
}

function entryOf(
  texts: SettingTexts,
  { setting, meaning, isDefault, matters }: SettingInWords,
  was: readonly string[] | undefined,
): Entry {
  return {
    key: setting.key,
    label: texts.label(setting),
    isWord: setting.kind === 'raw',
    lines: [texts.meaning(setting, meaning)],
    was,
    secret: meaning.kind === 'text' && meaning.secret && meaning.text !== '',
    ofServer: setting.kind === 'text' && setting.ofServer === true,
    isDefault,
    matters,
  };
}

function wordsOf(texts: SettingTexts, entry: SettingInWords | undefined): string[] {
  return [entry === undefined ? texts.notSet : texts.meaning(entry.setting, entry.meaning)];
}

/** The main video formats, each a line. */
function formatsEntry(texts: SettingTexts, values: JsonObject, compareTo?: JsonObject): Entry[] {
  const formats = values['video_formats'];
  if (!Array.isArray(formats)) return [];
  const before = compareTo?.['video_formats'];
  const differs = compareTo !== undefined && !sameJson(formats, before);
  return [
    {
      key: 'videoFormats',
      label: texts.videoFormats,
      isWord: false,
      lines: formatLines(texts, formats),
      was: differs ? formatLines(texts, Array.isArray(before) ? before : []) : undefined,
      secret: false,
      ofServer: false,
      isDefault: formats.length === 0,
      matters: true,
    },
  ];
}

function formatLines(texts: SettingTexts, formats: readonly unknown[]): string[] {
  if (formats.length === 0) return [texts.platformDecides];
  const lines = formats.map((row) =>
    isVideoFormat(row) ? texts.videoFormat(row) : texts.raw(row),
  );
  return [...new Set(lines)];
}

function isVideoFormat(row: unknown): row is VideoFormat {
  if (!isJsonObject(row)) return false;
  return (['format', 'resolution', 'frame', 'bitrate'] as const).every(
    (field) => typeof row[field] === 'number',
  );
}

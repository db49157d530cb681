import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fields } from '#app/api/generated/fields.gen.ts';
import { SETTING_GROUPS } from './setting.ts';
import type { Setting, SettingsOwner } from './setting.ts';
import { SETTINGS } from './settings.ts';
import {
  defaultSettings,
  fieldAt,
  settingsInWords,
  undocumentedFields,
  withField,
} from './settings-in-words.ts';

const all: readonly Setting[] = SETTINGS;
const meaning = (word: string, value: unknown) =>
  settingsInWords(withField({}, word, value)).map((entry) => entry.meaning);

/** The fields that a meeting, a template and a virtual room are written with, in the API description. */
const written = {
  meeting: [...fields.StartMeetingParams, ...fields.BookMeetingParams, ...fields.SeriesParams],
  template: fields.TemplateParams,
  room: fields.VirtualRoomParams,
} as const satisfies Record<SettingsOwner, readonly string[]>;

const objects: Readonly<Record<string, readonly string[]>> = {
  ai: fields.AiSettings,
  dcs: fields.DataCollaboration,
  recorder: fields.Recorder,
};
const wordsOf = (field: string) => objects[field]?.map((inner) => `${field}.${inner}`) ?? [field];

/** Fields that are no settings: names and times, people and rooms, pictures, presets. */
const noSettings = new Set(
  (
    'name start_time create_type template_id meeting_key template_key bind_e164 platform_id ' +
    'chairman speaker invite_members keep_calling_members audiences vips doubleflow_members ' +
    'attendances often_mts responsible presenter exclusive_users exclusive visible ' +
    'visible_user_domains rooms brief regular_rooms meeting_criteria_list meeting_formular ' +
    'vmp mix poll tv_wall vmp_enable mix_enable poll_enable video_formats ' +
    'quantum_encryption call_chase auto_cascade'
  ).split(' '),
);

describe('the table', () => {
  it('has every word and every key once, and no empty group', () => {
    expect(new Set(all.map(({ word }) => word)).size).toBe(all.length);
    expect(new Set(all.map(({ key }) => key)).size).toBe(all.length);
    expect(new Set(all.map(({ group }) => group))).toEqual(new Set(SETTING_GROUPS));
  });

  it('makes a setting depend only on values that the other one can have', () => {
    for (const { when } of all) {
      const other = all.find(({ word }) => word === when?.word);
      const known =
        other?.kind === 'choice'
          ? when?.is.every((value) => !other.values.nameOf(value).startsWith('raw:'))
          : when === undefined || other?.kind === 'switch';
      expect([when?.word, known]).toEqual([when?.word, true]);
    }
  });

  it('starts from values that are among the allowed ones', () => {
    const odd = settingsInWords(defaultSettings()).filter(
      (entry) =>
        !entry.isDefault ||
        entry.meaning.kind === 'raw' ||
        (entry.meaning.kind === 'choice' && entry.meaning.name.startsWith('raw:')),
    );
    expect(odd).toEqual([]);
  });

  it('has every setting that can be written, and nothing else', () => {
    const words = [...new Set(Object.values(written).flat())].flatMap(wordsOf);
    expect(all.map(({ word }) => word).toSorted()).toEqual(
      words.filter((word) => !noSettings.has(word)).toSorted(),
    );
  });

  it.each(['meeting', 'template', 'room'] as const)('offers a %s what it can have', (owner) => {
    const words = new Set(written[owner].flatMap(wordsOf));
    const offered = all.filter(({ owners }) => owners === undefined || owners.includes(owner));
    const wrong = offered.filter(({ word, kind }) => kind !== 'raw' && !words.has(word));
    expect(wrong.map(({ word }) => word)).toEqual([]);
  });
});

describe('a new meeting', () => {
  it('starts from the stated defaults and sends nothing of unknown meaning', () => {
    const fields = defaultSettings();
    expect(fields).toMatchObject({
      conf_type: 0,
      duration: 240,
      max_join_mt: 192,
      call_mode: 2,
      call_interval: 20,
      conf_level: '0',
      encrypted_type: 0,
      recorder: { recorder_mode: 0, live_password: '' },
      ai: { record: 0, sign: 0, subtitle: 0 },
      audio_formats: [],
    });
    for (const word of ['dual_lock', 'cascade_return_para', 'conf_protocol']) {
      expect(fields).not.toHaveProperty(word);
    }
  });
});

describe('settings in words', () => {
  it.each([
    ['mute', 1, { kind: 'on' }],
    ['mute', 0, { kind: 'off' }],
    ['mute', 7, { kind: 'raw', value: 7 }],
    ['encrypted_type', 3, { kind: 'choice', name: 'sm4' }],
    ['encrypted_type', 1, { kind: 'choice', name: 'raw:1' }],
    ['duration', 90, { kind: 'number', amount: 90, unit: 'minutes' }],
    ['duration', 0, { kind: 'zero', stands: 'permanent' }],
    ['call_times', 0, { kind: 'number', amount: 0, unit: 'times' }],
    ['max_join_mt', 64, { kind: 'number', amount: 64, unit: 'terminals' }],
    ['conf_level', '12', { kind: 'number', amount: 12, unit: 'level' }],
    ['conf_level', '', { kind: 'number', amount: 0, unit: 'level' }],
    ['conf_level', 'high', { kind: 'raw', value: 'high' }],
    ['password', 'x', { kind: 'text', text: 'x', secret: true }],
    ['recorder.recorder_mode', 3, { kind: 'choice', name: 'record-and-live' }],
    ['audio_formats', [13, 99], { kind: 'list', names: ['opus', 'raw:99'] }],
    ['dual_lock', 1, { kind: 'raw', value: 1 }],
    ['conf_type', 'auto', { kind: 'raw', value: 'auto' }],
  ])('%s %j', (word, value, expected) => {
    expect(meaning(word, value)).toEqual([expected]);
  });

  it('tells what an answer has, and what is idle in it', () => {
    const answer = { encrypted_type: 0, encrypted_key: 'k', name: 'x', later_field: 1 };
    expect(settingsInWords(answer).map((entry) => [entry.setting.key, entry.matters])).toEqual([
      ['encryption', true],
      ['encryptionKey', false],
    ]);
    const encrypted = settingsInWords({ ...answer, encrypted_type: 2 });
    expect(encrypted.map((entry) => [entry.matters, entry.isDefault])).toEqual([
      [true, false],
      [true, false],
    ]);
  });

  it('hands on what nobody has documented', () => {
    const answer = { success: 1, name: 'x', mute: 0, is_edit: 1, later: 'y', ai: { record: 0 } };
    expect(undocumentedFields(answer)).toEqual([
      { word: 'is_edit', value: 1 },
      { word: 'later', value: 'y' },
    ]);
  });

  it('never fails on an odd answer', () => {
    const word = fc.constantFrom(...all.map((setting) => setting.word));
    fc.assert(
      fc.property(word, fc.jsonValue(), (at, value) => {
        const answer = withField({ recorder: { kept: 1 } }, at, value);
        expect(settingsInWords(answer)).toHaveLength(1);
        expect(fieldAt(answer, at)).toEqual(value);
        expect(fieldAt(answer, 'recorder.kept')).toBe(1);
      }),
    );
  });
});

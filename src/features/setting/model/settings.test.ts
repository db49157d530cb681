import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SETTING_GROUPS } from './setting.ts';
import type { Setting } from './setting.ts';
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

  it('has the words of a booked meeting that carry a documented setting', () => {
    const words = (
      'conf_type duration encrypted_key conf_level password fec_mode encrypted_type ' +
      'one_reforming call_times call_interval call_mode safe_conf bitrate security_level ' +
      'closed_conf watermark conf_protocol auto_end conf_category cascade_return_para ' +
      'cascade_mode force_mute enable_audience doubleflow cascade_return cascade_upload ' +
      'cascade_auto_end multi_stream mute_filter mute silence voice_activity_detection ' +
      'public_conf enable_dual_list enable_rtc anonymous_mt video_quality dual_mode dual_lock ' +
      'vacinterval preoccupy_resource encrypted_auth max_join_mt distribute_type dcs.mode ' +
      'recorder.live_password recorder.publish_mode recorder.recorder_mode recorder.anonymous ' +
      'recorder.dual_stream recorder.live_dual_stream ai.record ai.sign ai.subtitle audio_formats'
    ).split(' ');
    expect(all.map(({ word }) => word).toSorted()).toEqual(words.toSorted());
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
    const answer = { success: 1, name: 'x', mute: 0, sms: 1, later: 'y', ai: { record: 0 } };
    expect(undocumentedFields(answer)).toEqual([
      { word: 'sms', value: 1 },
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

import { describe, expect, it } from 'vitest';
import { defaultSettings } from './settings-in-words.ts';
import { readSettings } from './settings-fields.ts';
import type { FormSettingKey } from './meeting-settings.ts';
import {
  checkSettings,
  idleBecauseOf,
  isChanged,
  meetingBitrate,
  FORM_SETTINGS,
} from './settings-rules.ts';

const named = (key: FormSettingKey) => {
  const setting = FORM_SETTINGS.find((other) => other.key === key);
  if (setting === undefined) throw new Error(`no setting ${key}`);
  return setting;
};

describe('a setting that depends on another', () => {
  it('is idle while the other one, or its default, makes it so', () => {
    const interval = named('voiceActivationInterval');
    expect(idleBecauseOf(interval, {})?.key).toBe('voiceActivation');
    expect(idleBecauseOf(interval, { voiceActivation: 1 })).toBeUndefined();
    expect(idleBecauseOf(named('callInterval'), {})).toBeUndefined();
    expect(idleBecauseOf(named('callInterval'), { callMode: 0 })?.key).toBe('callMode');
  });
});

describe('a changed setting', () => {
  it('is one that differs from its default', () => {
    const fresh = readSettings(defaultSettings());
    expect(FORM_SETTINGS.filter((setting) => isChanged(setting, fresh))).toEqual([]);
    const changed = { ...fresh, level: '3', audioFormats: [13], mute: 1, encryption: 2 };
    expect(
      FORM_SETTINGS.filter((setting) => isChanged(setting, changed)).map(({ key }) => key),
    ).toEqual(['level', 'encryption', 'audioFormats']);
  });
});

describe('what the platform would refuse', () => {
  it.each([
    [{ livePassword: 'abc' }, { key: 'livePassword', code: 'live-password' }],
    [{ password: '\u5bc6'.repeat(11) }, { key: 'password', code: 'too-long', bytes: 33, max: 32 }],
    [{ bitrate: 63 }, { key: 'bitrate', code: 'out-of-range', min: 64, max: 8192 }],
    [{ level: '17' }, { key: 'level', code: 'out-of-range', min: 0, max: 16 }],
    [
      { videoFormats: [{ format: 4, resolution: 12, frame: 30, bitrate: 9000 }] },
      { key: 'videoFormats', code: 'bitrate-out-of-range', index: 0 },
    ],
  ])('%j', (settings, problem) => {
    expect(checkSettings(settings)).toEqual([problem]);
  });

  it('is nothing in defaults, odd symbols in a key or values from old platforms', () => {
    expect(checkSettings(readSettings(defaultSettings()))).toEqual([]);
    expect(
      checkSettings({ encryptionKey: '#k!', livePassword: '', maxTerminals: 64, level: '' }),
    ).toEqual([]);
  });
});

describe('the limit of a member’s bit rate', () => {
  it('is the highest rate of the meeting', () => {
    const format = { format: 4, resolution: 12, frame: 30 };
    const settings = {
      videoFormats: [
        { ...format, bitrate: 2048 },
        { ...format, bitrate: 512 },
      ],
    };
    expect(meetingBitrate({})).toBeUndefined();
    // 0 is automatic: it limits nobody
    expect(meetingBitrate({ bitrate: 0 })).toBeUndefined();
    expect(meetingBitrate({ videoFormats: [{ ...format, bitrate: 0 }] })).toBeUndefined();
    expect(meetingBitrate({ bitrate: 1 })).toBe(1);
    expect(meetingBitrate(settings)).toBe(2048);
    expect(meetingBitrate({ ...settings, bitrate: 4096 })).toBe(4096);
  });
});

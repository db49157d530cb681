import { describe, expect, it } from 'vitest';
import { SETTINGS } from '#app/domain/meeting/settings.ts';
import {
  checkSettings,
  meetingBitrate,
  readSettings,
  settingFields,
  settingMatters,
} from './settings-values.ts';

const named = (key: string) => {
  const setting = SETTINGS.find((other) => other.key === key);
  if (setting === undefined) throw new Error(`no setting ${key}`);
  return setting;
};

describe('settings of the form', () => {
  it('come out of an answer and go back into the same words', () => {
    const fields = {
      encrypted_type: 2,
      conf_level: '7',
      recorder: { recorder_mode: 3, live_password: 'ab12cd' },
      dcs: { mode: 2 },
      dual_lock: 7,
      audio_formats: [13],
      video_formats: [{ format: 4, resolution: 13, frame: 30, bitrate: 4096, later: 1 }],
    };
    const answer = { ...fields, name: 'x', duration: 60, later_field: 1 };
    expect(settingFields(readSettings(answer))).toEqual(fields);
  });

  it('send nothing that nobody chose', () => {
    expect(settingFields({})).toEqual({});
  });

  it('are idle while the other setting, or its default, makes them so', () => {
    expect(settingMatters(named('voiceActivationInterval'), {})).toBe(false);
    expect(settingMatters(named('voiceActivationInterval'), { voiceActivation: 1 })).toBe(true);
    expect(settingMatters(named('callInterval'), {})).toBe(true);
    expect(settingMatters(named('callInterval'), { callMode: 0 })).toBe(false);
  });

  it('take the highest rate of the meeting as the members’ limit', () => {
    expect(meetingBitrate({})).toBeUndefined();
    const format = { format: 4, resolution: 12, frame: 30 };
    const settings = {
      videoFormats: [
        { ...format, bitrate: 2048 },
        { ...format, bitrate: 512 },
      ],
    };
    expect(meetingBitrate(settings)).toBe(2048);
    expect(meetingBitrate({ ...settings, bitrate: 4096 })).toBe(4096);
  });
});

describe('what the platform would refuse', () => {
  it.each([
    [{ livePassword: 'abc' }, { key: 'livePassword', code: 'live-password' }],
    [{ password: '密'.repeat(11) }, { key: 'password', code: 'too-long', bytes: 33, max: 32 }],
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
    expect(checkSettings({})).toEqual([]);
    expect(
      checkSettings({ encryptionKey: '#k!', livePassword: '', maxTerminals: 64, level: '' }),
    ).toEqual([]);
  });
});

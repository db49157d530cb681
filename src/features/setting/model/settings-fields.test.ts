import { expect, it } from 'vitest';
import { readSettings, settingChanges } from './settings-fields.ts';

const format = { format: 4, resolution: 12, frame: 30, bitrate: 2048 };

it.each([
  ['numbers, texts and lists of numbers', { mute: 1, password: 'x', audio_formats: [1, 2] }, 3],
  ['no values of another kind', { mute: true, password: null, audio_formats: [1, '2'] }, 0],
  ['an empty list', { audio_formats: [] }, 1],
])('reads %s', (_, answer, count) => {
  expect(Object.keys(readSettings(answer))).toHaveLength(count);
});

it.each([
  [[format], true],
  [[], true],
  [[format, { ...format, frame: '30' }], false],
  [[{ ...format, bitrate: undefined }], false],
  [[{ ...format, resolution: null }], false],
  [[{ ...format, format: 'h264' }], false],
  [[format, null], false],
  [format, false],
  ['4', false],
])('takes %j for video formats: %s', (formats, are) => {
  const read = readSettings({ video_formats: formats });
  expect(read).toStrictEqual(are ? { videoFormats: formats } : {});
});

it('sends what changed and nothing else', () => {
  const original = { mute: 0, video_formats: [format], recorder: { publish_mode: 0, extra: 1 } };
  const read = readSettings(original);
  expect(settingChanges(read, original)).toEqual({});
  expect(settingChanges({ ...read, videoFormats: [] }, original)).toEqual({ video_formats: [] });
});

import { expect, it } from 'vitest';
import { defaultSettings } from '#app/features/setting/model/settings-in-words.ts';
import { readSettings } from '#app/features/setting/model/settings-fields.ts';
import { chosenSettings } from './chosen-settings.ts';

const untouched = readSettings(defaultSettings());
const keysOf = (fields: Parameters<typeof readSettings>[0]) =>
  chosenSettings({ ...untouched, ...readSettings(fields) }).map(({ setting }) => setting.key);

it('says nothing of a form that nobody touched', () => {
  expect(chosenSettings(untouched)).toEqual([]);
});

it('names what differs from the default', () => {
  expect(keysOf({ mute: 1, max_join_mt: 8 })).toEqual(['maxTerminals', 'startMuted']);
});

it('names no field of unknown meaning, and no value that is not listed', () => {
  expect(keysOf({ cascade_return_para: 0, dual_lock: 1, safe_conf: 99 })).toEqual([]);
});

it('leaves out what has a field beside the time', () => {
  expect(keysOf({ password: '123456', recorder: { recorder_mode: 1 } })).toEqual([]);
});

it('leaves out what has no effect as things stand', () => {
  expect(keysOf({ recorder: { recorder_mode: 0, publish_mode: 1 } })).toEqual([]);
  expect(keysOf({ recorder: { recorder_mode: 1, publish_mode: 1 } })).toEqual(['publishRecording']);
});

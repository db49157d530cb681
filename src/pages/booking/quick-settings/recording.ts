import { recordings } from '#app/features/setting/model/setting-values.ts';
import type { SettingValue } from '#app/features/setting/model/meeting-settings.ts';

/** Recording and live are one setting: switching the one leaves the other as it is. */
const RECORDED: ReadonlySet<string> = new Set(['record', 'record-and-live']);
const LIVE: ReadonlySet<string> = new Set(['live', 'record-and-live']);

function nameOf(value: SettingValue | undefined): string {
  return typeof value === 'number' ? recordings.nameOf(value) : 'off';
}

export function isRecorded(value: SettingValue | undefined): boolean {
  return RECORDED.has(nameOf(value));
}

export function recordingWith(value: SettingValue | undefined, on: boolean): number {
  const live = LIVE.has(nameOf(value));
  if (on) return recordings.valueOf(live ? 'record-and-live' : 'record');
  return recordings.valueOf(live ? 'live' : 'off');
}

import type { MeetingSettings } from '../model/meeting-settings.ts';

/** Puts another value at a setting; undefined: not chosen, the platform decides. */
export type SetSetting = <K extends keyof MeetingSettings>(
  key: K,
  value: MeetingSettings[K] | undefined,
) => void;

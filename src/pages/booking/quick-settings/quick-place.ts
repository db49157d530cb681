import { settingPlace } from '#app/features/setting/refused-place.ts';

/** Settings that have a field beside the time and the people, too. */
const QUICK_SETTINGS = ['password', 'recording'] as const;
export type QuickSetting = (typeof QUICK_SETTINGS)[number];

/** The id of the field of such a setting. */
export function quickId(key: QuickSetting): string {
  return `booking-${key}`;
}

/** The field that stands for a control of the settings; undefined if it has none. */
export function quickPlace(control: string | undefined): string | undefined {
  const key = QUICK_SETTINGS.find((each) => settingPlace(each) === control);
  return key && quickId(key);
}

export function isQuickSetting(key: string): key is QuickSetting {
  return QUICK_SETTINGS.some((each) => each === key);
}

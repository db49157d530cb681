import type { VideoFormat } from './media.ts';
import type { SettingKey } from './settings.ts';

/** A number of the contract, a text, or the numbers of a list. */
export type SettingValue = number | string | readonly number[];

/** Every documented setting but the duration, which has a place of its own. */
export type FormSettingKey = Exclude<SettingKey, 'duration'>;

/**
 * The contract's value of each setting of a meeting or a template, under our key for it. One that is
 * absent is not sent with a new one, and goes back as it was read with an edit. Fields of a video
 * format that nobody here knows stay on it.
 */
export type MeetingSettings = {
  readonly [K in FormSettingKey]?: SettingValue;
} & { readonly videoFormats?: readonly VideoFormat[] };

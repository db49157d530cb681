import type { VideoFormat } from '#app/domain/meeting/media.ts';
import { defaultSettings } from '#app/domain/meeting/settings-in-words.ts';
import type { SettingKey } from '#app/domain/meeting/settings.ts';
import { NO_PEOPLE } from '#app/domain/people/roles.ts';
import type { MeetingPeople } from '#app/domain/people/roles.ts';
import { NO_PICTURE } from '#app/domain/vmp/picture-and-sound.ts';
import type { PictureAndSound } from '#app/domain/vmp/picture-and-sound.ts';
import { readSettings } from './settings-fields.ts';

/** Now, or at a time that is booked. */
export type BookingKind = 'instant' | 'scheduled';

/** A date and a time on the clock of a place. */
export interface LocalStart {
  /** `2026-11-23T09:15`, as a calendar and a clock there show it; empty while none is chosen. */
  readonly local: string;
  /** IANA name, such as `Asia/Shanghai`. */
  readonly zone: string;
}

/** A number of the contract, a text, or the numbers of a list. */
export type SettingValue = number | string | readonly number[];

/** Every documented setting but the duration, which has a place of its own. */
export type BookingSettingKey = Exclude<SettingKey, 'duration'>;

/**
 * The contract's value of each setting, under our key for it. One that is absent is not sent with a
 * new meeting, and goes back as it was read with an edit. Fields of a video format that nobody here
 * knows stay on it.
 */
export type MeetingSettings = {
  readonly [K in BookingSettingKey]?: SettingValue;
} & { readonly videoFormats?: readonly VideoFormat[] };

/** What the booking form holds; it follows the screen, not the contract. */
export interface BookingValues {
  name: string;
  kind: BookingKind;
  start: LocalStart;
  /** 0: permanent. NaN while a custom one is being typed. */
  durationMinutes: number;
  people: MeetingPeople;
  settings: MeetingSettings;
  /** Null parts: the platform does as it likes. */
  picture: PictureAndSound;
  /**
   * The key under which presets of a meeting that is not there yet lie on the platform; empty while
   * there are none. It is made once, and the meeting takes them over when it is booked with it.
   */
  key: string;
}

/** A form nobody has typed into. The start is what the clock suggests. */
export function emptyBooking(start: LocalStart): BookingValues {
  return {
    name: '',
    kind: 'scheduled',
    start,
    durationMinutes: 60,
    people: NO_PEOPLE,
    settings: readSettings(defaultSettings()),
    picture: NO_PICTURE,
    key: '',
  };
}

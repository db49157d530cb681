import type { MeetingSettings } from '#app/features/setting/model/meeting-settings.ts';
import { defaultSettings } from '#app/features/setting/model/settings-in-words.ts';
import { readSettings } from '#app/features/setting/model/settings-fields.ts';
import { NO_PEOPLE } from '#app/features/people/model/roles.ts';
import type { MeetingPeople } from '#app/features/people/model/roles.ts';
import { NO_PICTURE } from '#app/features/picture/model/picture-and-sound.ts';
import type { PictureAndSound } from '#app/features/picture/model/picture-and-sound.ts';
import { NO_REPEATS } from './repeats/repeats.ts';
import type { Repeats } from './repeats/repeats.ts';

/** Now, at a time that is booked, or again and again. */
export type BookingKind = 'instant' | 'scheduled' | 'recurring';

/** A date and a time on the clock of a place. */
export interface LocalStart {
  /** `2026-11-23T09:15`, as a calendar and a clock there show it; empty while none is chosen. */
  readonly local: string;
  /** IANA name, such as `Asia/Shanghai`. */
  readonly zone: string;
}

/** What the booking form holds; it follows the screen, not the contract. */
export interface BookingValues {
  name: string;
  kind: BookingKind;
  start: LocalStart;
  /** How it repeats, where it is of that kind. */
  repeats: Repeats;
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
  /** The personal template it comes from; empty where it comes from none. */
  template: string;
  /** Id of the virtual room it is held in; empty where in none. */
  room: string;
}

/** A form nobody has typed into. The start is what the clock suggests. */
export function emptyBooking(start: LocalStart): BookingValues {
  return {
    name: '',
    kind: 'scheduled',
    start,
    repeats: NO_REPEATS,
    durationMinutes: 60,
    people: NO_PEOPLE,
    settings: readSettings(defaultSettings()),
    picture: NO_PICTURE,
    key: '',
    template: '',
    room: '',
  };
}

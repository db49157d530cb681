import type { TypedNumber } from '#app/lib/typed-number.ts';
import type { PhysicalRoom } from '#app/features/meeting/model/physical-rooms.ts';
import type { MeetingSettings } from '#app/features/setting/model/meeting-settings.ts';
import { defaultSettings } from '#app/features/setting/model/settings-in-words.ts';
import { readSettings } from '#app/features/setting/model/settings-fields.ts';
import { NO_PEOPLE } from '#app/features/people/model/roles.ts';
import type { MeetingPeople } from '#app/features/people/model/roles.ts';
import { NO_PICTURE } from '#app/features/picture/model/picture-and-sound.ts';
import type { PictureAndSound } from '#app/features/picture/model/picture-and-sound.ts';
import { NEW_WALL_PRESET } from '#app/features/tv-wall/model/wall.ts';
import type { WallPreset } from '#app/features/tv-wall/model/wall.ts';
import { NO_REPEATS } from './repeats/repeats.ts';
import type { Repeats } from './repeats/repeats.ts';

/** Starts now, at a booked time, or repeatedly. */
export type BookingKind = 'instant' | 'scheduled' | 'recurring';

/** A date and time on the clock of a zone. */
export interface LocalStart {
  /** `2026-11-23T09:15`, as a calendar and a clock in the zone show it; empty if none is chosen. */
  readonly local: string;
  /** IANA name, such as `Asia/Shanghai`. */
  readonly zone: string;
  /** What is in the fields for date and time while it cannot be read as them; no start is chosen then. */
  readonly typed?: { readonly day: string; readonly time: string };
}

/** The values of the booking form. They follow the screen, not the contract. */
export interface BookingValues {
  name: string;
  kind: BookingKind;
  start: LocalStart;
  /** How a recurring meeting repeats. */
  repeats: Repeats;
  /** 0: permanent. The text itself while a custom duration cannot be read. */
  durationMinutes: TypedNumber;
  people: MeetingPeople;
  settings: MeetingSettings;
  /** The platform decides the parts that are null. */
  picture: PictureAndSound;
  /** What the walls of a series show; no meeting alone has any. */
  walls: WallPreset;
  /**
   * The key under which the platform stores presets for a meeting that does not exist yet; empty if there are
   * none. It is generated once; the meeting takes the presets over when it is booked with the key.
   */
  key: string;
  /** Id of the personal template of the booking; empty for none. */
  template: string;
  /** Id of the public template that an instant meeting starts from; empty for none. */
  publicTemplate: string;
  /** Id of the virtual room of the meeting; empty for none. */
  room: string;
  /** Agenda or notes. */
  brief: string;
  rooms: readonly PhysicalRoom[];
  /** Keys of the double bookings of rooms that the person chose to make. */
  doubleBooked: readonly string[];
  /** Id of the platform of a series; empty if the platform decides. */
  platform: string;
}

/** An untouched form. The clock determines the proposed start. */
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
    walls: NEW_WALL_PRESET,
    key: '',
    template: '',
    publicTemplate: '',
    room: '',
    brief: '',
    rooms: [],
    doubleBooked: [],
    platform: '',
  };
}

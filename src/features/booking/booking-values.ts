import { NO_PEOPLE } from '#app/domain/people/roles.ts';
import type { MeetingPeople } from '#app/domain/people/roles.ts';

/** Now, or at a time that is booked. */
export type BookingKind = 'instant' | 'scheduled';

/** A date and a time on the clock of a place. */
export interface LocalStart {
  /** `2026-11-23T09:15`, as a calendar and a clock there show it; empty while none is chosen. */
  readonly local: string;
  /** IANA name, such as `Asia/Shanghai`. */
  readonly zone: string;
}

/** Readable setting keys to their values. */
export type MeetingSettings = Readonly<Record<string, unknown>>;

/** What the booking form holds; it follows the screen, not the contract. */
export interface BookingValues {
  name: string;
  kind: BookingKind;
  start: LocalStart;
  /** 0: permanent. NaN while a custom one is being typed. */
  durationMinutes: number;
  people: MeetingPeople;
  settings: MeetingSettings;
}

/** Minutes the platform itself takes where none are sent (field notes, `duration`). */
export const DEFAULT_DURATION = 240;

/** A form nobody has typed into. The start is what the clock suggests. */
export function emptyBooking(start: LocalStart): BookingValues {
  return {
    name: '',
    kind: 'scheduled',
    start,
    durationMinutes: 60,
    people: NO_PEOPLE,
    settings: {},
  };
}

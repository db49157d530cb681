import type { Person } from '#app/features/people/model/accounts.ts';
import type { Seat } from '#app/features/people/model/roles.ts';
import { visibleName } from '#app/lib/foreign-text.ts';
import { bareId } from './meeting-id.ts';
import type { InvitedMeeting } from './invitation.ts';
import { MINUTE } from '#app/lib/time.ts';

export interface CalendarPerson {
  readonly name: string;
  /** Undefined where the platform gives none. */
  readonly email: string | undefined;
}

export interface CalendarAttendee extends CalendarPerson {
  readonly role: 'chair' | 'member' | 'audience';
}

/** A meeting as calendars represent it. */
export interface CalendarEntry {
  /** Stays the same for one meeting, so that a second file replaces the first. */
  readonly uid: string;
  readonly title: string;
  /** Ms since 1970 UTC. */
  readonly start: number;
  /** Undefined: permanent, an entry without an end. */
  readonly durationMinutes: number | undefined;
  readonly url: string | undefined;
  /** Its rooms, or its link where it has none. */
  readonly location: string | undefined;
  /** Undefined where a calendar needs none. */
  readonly organizer: CalendarPerson | undefined;
  /** Those whose address is known; nobody can be invited without one. */
  readonly attendees: readonly CalendarAttendee[];
}

/** Who is invited. */
export type CalendarPeople = Readonly<Record<Seat, readonly Person[]>>;

const NOBODY: CalendarPeople = { members: [], audience: [] };

export function calendarEntryOf(
  meeting: InvitedMeeting,
  people: CalendarPeople = NOBODY,
): CalendarEntry {
  const { start, end } = meeting;
  const link = meeting.link?.trim();
  const rooms = meeting.rooms?.join(', ') ?? '';
  const attendees = attendeesOf(meeting.chair, people);
  const organizer = meeting.organiser ?? meeting.chair;
  const person = organizer && calendarPerson(organizer);
  return {
    uid: `meeting-${bareId(meeting.id)}`,
    title: meeting.name,
    start,
    durationMinutes: end === null ? undefined : Math.round((end - start) / 60_000),
    url: link || undefined,
    location: rooms || link || undefined,
    // attendees need an organizer (RFC 5545, section 3.8.4.1), with an address or without
    organizer:
      person?.email === undefined && attendees.length === 0
        ? undefined
        : (person ?? { name: '', email: undefined }),
    attendees,
  };
}

/** Everybody with an address, once, in the foremost of their roles. */
function attendeesOf(
  chair: Person | undefined,
  { members, audience }: CalendarPeople,
): CalendarAttendee[] {
  const all = [
    ...(chair ? [{ person: chair, role: 'chair' as const }] : []),
    ...members.map((person) => ({ person, role: 'member' as const })),
    ...audience.map((person) => ({ person, role: 'audience' as const })),
  ];
  const seen = new Set<string>();
  return all.flatMap(({ person, role }) => {
    const { name, email } = calendarPerson(person);
    const key = email?.toLowerCase();
    if (email === undefined || key === undefined || seen.has(key)) return [];
    seen.add(key);
    return [{ name, email, role }];
  });
}

function calendarPerson({ name, account, kind }: Person): CalendarPerson {
  const email = kind === 'email' ? account : undefined;
  return { name: visibleName(name) || (email === undefined ? account : ''), email };
}

/** Changes with everything that a calendar shows of an entry, save the words of its description. */
export function calendarFingerprint(entry: CalendarEntry, isCancelled: boolean): string {
  const { title, start, durationMinutes, url, location, organizer, attendees } = entry;
  const text = JSON.stringify([
    title,
    start,
    durationMinutes,
    url,
    location,
    organizer?.email,
    attendees.map(({ email, role }) => [email, role]),
    isCancelled,
  ]);
  return hashOf(text);
}

/** FNV-1a, 32 bits: enough to see a change, and nothing of the meeting can be read from it. */
function hashOf(text: string): string {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  }
  return (hash >>> 0).toString(36);
}

/** The version of an entry that calendar files were made of in this browser. */
export interface CalendarVersion {
  readonly uid: string;
  readonly fingerprint: string;
  readonly sequence: number;
}

/** 2025-01-01: numbers of versions count the minutes since. */
const FIRST = 1_735_689_600_000;

/**
 * The number of an entry's version: the same as long as nothing changed. A new one counts minutes, so that it is
 * larger than what another browser gave to an earlier version.
 */
export function nextVersion(
  known: CalendarVersion | undefined,
  { uid, fingerprint, now }: { uid: string; fingerprint: string; now: number },
): CalendarVersion {
  if (known?.fingerprint === fingerprint) return known;
  const minutes = Math.max(0, Math.floor((now - FIRST) / MINUTE));
  const sequence = known === undefined ? minutes : Math.max(minutes, known.sequence + 1);
  return { uid, fingerprint, sequence };
}

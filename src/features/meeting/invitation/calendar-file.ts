import type { CalendarEntry, CalendarPerson } from '../model/calendar-entry.ts';

interface CalendarFileOptions {
  /** The moment the file is made, ms since 1970. */
  readonly madeAt: number;
  /** The entries do not take place: a calendar that has them strikes them out. */
  readonly isCancelled?: boolean;
}

/** A meeting with the words and the number its entry has in this file. */
export interface CalendarFileEntry extends CalendarEntry {
  readonly description: string;
  /** Grows with every change: a calendar takes a file with a smaller one for an old one. */
  readonly sequence: number;
}

/** Octets of a line before it has to be folded (RFC 5545, section 3.1). */
const lineOctets = 75;
const encoder = new TextEncoder();

/** Minutes before the start at which a calendar reminds of it. */
const ALARM_MINUTES = 15;

/**
 * An iCalendar file (RFC 5545) with one meeting, or with every date of a series. A permanent meeting has a start
 * only, which the format allows. Times are in UTC, which needs no zone rules in the file.
 */
export function calendarFile(
  entries: readonly CalendarFileEntry[],
  options: CalendarFileOptions,
): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Meeting Console//EN',
    'CALSCALE:GREGORIAN',
    `METHOD:${methodOf(entries, options)}`,
    ...entries.flatMap((entry) => eventLines(entry, options)),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join('');
}

/** RFC 5546: an event with attendees is a request, one without is published. */
function methodOf(entries: readonly CalendarFileEntry[], { isCancelled }: CalendarFileOptions) {
  if (isCancelled) return 'CANCEL';
  return entries.some(({ attendees }) => attendees.length > 0) ? 'REQUEST' : 'PUBLISH';
}

function eventLines(entry: CalendarFileEntry, { madeAt, isCancelled }: CalendarFileOptions) {
  const { durationMinutes: minutes, url, location, organizer, attendees } = entry;
  const title = escaped(entry.title);
  return [
    'BEGIN:VEVENT',
    `UID:${escaped(entry.uid)}`,
    `DTSTAMP:${utc(madeAt)}`,
    `DTSTART:${utc(entry.start)}`,
    // one that is over in the minute it begins has no end either: a duration must be positive
    ...(minutes === undefined || minutes <= 0 ? [] : [`DURATION:PT${minutes}M`]),
    `SEQUENCE:${entry.sequence}`,
    `STATUS:${isCancelled ? 'CANCELLED' : 'CONFIRMED'}`,
    `SUMMARY:${title}`,
    `DESCRIPTION:${escaped(entry.description)}`,
    ...(url === undefined ? [] : [`URL:${withoutControls(url)}`]),
    ...(location === undefined ? [] : [`LOCATION:${escaped(location)}`]),
    ...(organizer === undefined
      ? []
      : [`ORGANIZER${nameParameter(organizer)}:${addressOf(organizer)}`]),
    ...attendees.map((person) => attendeeLine(person)),
    ...(isCancelled
      ? []
      : [
          'BEGIN:VALARM',
          'ACTION:DISPLAY',
          `DESCRIPTION:${title}`,
          `TRIGGER:-PT${ALARM_MINUTES}M`,
          'END:VALARM',
        ]),
    'END:VEVENT',
  ];
}

const ROLES = {
  chair: 'CHAIR',
  member: 'REQ-PARTICIPANT',
  audience: 'OPT-PARTICIPANT',
} as const;

function attendeeLine(person: CalendarPerson & { readonly role: keyof typeof ROLES }): string {
  return `ATTENDEE${nameParameter(person)};ROLE=${ROLES[person.role]};PARTSTAT=NEEDS-ACTION:${addressOf(person)}`;
}

/** The address Outlook and Apple write where somebody has none. */
function addressOf({ email }: CalendarPerson): string {
  return email === undefined ? 'invalid:nomail' : `mailto:${encodeURI(withoutControls(email))}`;
}

/** A quoted value has no escape (RFC 6868 adds one with `^`). */
function nameParameter({ name }: CalendarPerson): string {
  if (name === '') return '';
  const quoted = name
    .replaceAll('^', '^^')
    .replaceAll('"', "^'")
    .replaceAll(/\r\n|\r|\n/g, '^n');
  return `;CN="${withoutControls(quoted)}"`;
}

/** `20260331T153000Z` */
function utc(at: number): string {
  return `${new Date(at).toISOString().slice(0, 19).replaceAll(/[-:]/g, '')}Z`;
}

function escaped(text: string): string {
  const plain = text
    .replaceAll(/[\\;,]/g, String.raw`\$&`)
    .replaceAll(/\r\n|\r|\n/g, String.raw`\n`);
  return withoutControls(plain);
}

/** What no text of the format may contain. Half a surrogate pair cannot be written in UTF-8. */
function withoutControls(text: string): string {
  return text.toWellFormed().replaceAll(/[^\P{Cc}\t]/gu, '');
}

/** Long lines go on in the next, after a blank; a character is never cut in two. */
function folded(line: string): string {
  const parts: string[] = [];
  let part = '';
  let octets = 0;
  for (const character of line) {
    const size = encoder.encode(character).length;
    if (octets + size > lineOctets) {
      parts.push(part);
      part = ' ';
      octets = 1;
    }
    part += character;
    octets += size;
  }
  return [...parts, part].join('\r\n');
}

/** A file name that every system takes. */
export function calendarFileName(title: string): string {
  const plain = title.replaceAll(/[\p{C}\\/:*?"<>|]/gu, ' ').trim();
  return `${plain || 'meeting'}.ics`;
}

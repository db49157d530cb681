import type { CalendarEntry } from '../model/invitation.ts';

interface CalendarFileOptions {
  /** The moment the file is made, ms since 1970. */
  readonly madeAt: number;
  readonly description: string;
}

/** Octets of a line before it has to be folded (RFC 5545, section 3.1). */
const lineOctets = 75;
const encoder = new TextEncoder();

/**
 * An iCalendar file (RFC 5545) with one meeting. A permanent meeting has a start only, which the
 * format allows.
 */
export function calendarFile(
  entry: CalendarEntry,
  { madeAt, description }: CalendarFileOptions,
): string {
  const [year, month, day, hour, minute] = entry.start;
  const start = Date.UTC(year, month - 1, day, hour, minute);
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Meeting Console//EN',
    'METHOD:PUBLISH',
    'BEGIN:VEVENT',
    `UID:${entry.uid}`,
    `DTSTAMP:${utc(madeAt)}`,
    `DTSTART:${utc(start)}`,
    ...(entry.durationMinutes === undefined ? [] : [`DURATION:PT${entry.durationMinutes}M`]),
    `SUMMARY:${escaped(entry.title)}`,
    `DESCRIPTION:${escaped(description)}`,
    ...(entry.url === undefined ? [] : [`URL:${entry.url}`, `LOCATION:${escaped(entry.url)}`]),
    'END:VEVENT',
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join('');
}

/** `20260331T153000Z` */
function utc(at: number): string {
  return `${new Date(at).toISOString().slice(0, 19).replaceAll(/[-:]/g, '')}Z`;
}

function escaped(text: string): string {
  return text.replaceAll(/[\\;,]/g, String.raw`\$&`).replaceAll(/\r\n|\r|\n/g, String.raw`\n`);
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

import * as fc from 'fast-check';
import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { calendarFile, calendarFileName, type CalendarFileEntry } from './calendar-file.ts';

const entry: CalendarFileEntry = {
  uid: 'meeting-66c1',
  title: 'Weekly; planning, part 2',
  start: Date.UTC(2026, 2, 31, 15, 30),
  durationMinutes: 45,
  url: 'https://example.com/j',
  location: 'Room 4, north',
  organizer: { name: 'Ann "Chair" Lee', email: 'ann@example.com' },
  attendees: [{ name: '', email: 'bob@example.com', role: 'audience' }],
  sequence: 7,
  description: 'first\nsecond\\',
};
const made = { madeAt: Date.UTC(2026, 2, 1, 8) };

const unfolded = (file: string) => file.replaceAll('\r\n ', '').split('\r\n');

/** The events of a file as a library reads them. */
function eventsIn(file: string) {
  const calendar = new ICAL.Component(ICAL.parse(file));
  return calendar.getAllSubcomponents('vevent');
}
const valueIn = (file: string, name: string) =>
  eventsIn(file).map((event) => event.getFirstPropertyValue(name)?.toString());

/** What no text of the format may contain is left out, and a line break is one. */
const clean = (text: string) =>
  text
    .toWellFormed()
    .replaceAll(/\r\n|\r/g, '\n')
    .replaceAll(/[^\P{Cc}\t\n]/gu, '');

describe('calendarFile', () => {
  it('has a meeting in UTC with its people and an alarm, and escapes the marks of the format', () => {
    expect(unfolded(calendarFile([entry], made))).toEqual([
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      'PRODID:-//Meeting Console//EN',
      'CALSCALE:GREGORIAN',
      'METHOD:REQUEST',
      'BEGIN:VEVENT',
      'UID:meeting-66c1',
      'DTSTAMP:20260301T080000Z',
      'DTSTART:20260331T153000Z',
      'DURATION:PT45M',
      'SEQUENCE:7',
      'STATUS:CONFIRMED',
      String.raw`SUMMARY:Weekly\; planning\, part 2`,
      String.raw`DESCRIPTION:first\nsecond\\`,
      'URL:https://example.com/j',
      String.raw`LOCATION:Room 4\, north`,
      `ORGANIZER;CN="Ann ^'Chair^' Lee":mailto:ann@example.com`,
      'ATTENDEE;ROLE=OPT-PARTICIPANT;PARTSTAT=NEEDS-ACTION:mailto:bob@example.com',
      'BEGIN:VALARM',
      'ACTION:DISPLAY',
      String.raw`DESCRIPTION:Weekly\; planning\, part 2`,
      'TRIGGER:-PT15M',
      'END:VALARM',
      'END:VEVENT',
      'END:VCALENDAR',
      '',
    ]);
  });

  it('is published where nobody has an address', () => {
    const file = calendarFile([{ ...entry, organizer: undefined, attendees: [] }], made);
    expect(file).toContain('METHOD:PUBLISH\r\n');
    expect(file).not.toMatch(/ATTENDEE|ORGANIZER/);
  });

  it('names an organizer without an address, as attendees need one', () => {
    const organizer = { name: 'Ann', email: undefined };
    expect(calendarFile([{ ...entry, organizer }], made)).toContain(
      'ORGANIZER;CN="Ann":invalid:nomail\r\n',
    );
  });

  it('cancels, without an alarm', () => {
    const file = calendarFile([entry], { ...made, isCancelled: true });
    expect(file).toContain('METHOD:CANCEL\r\n');
    expect(valueIn(file, 'status')).toEqual(['CANCELLED']);
    expect(valueIn(file, 'uid')).toEqual(['meeting-66c1']);
    expect(file).not.toContain('VALARM');
  });

  it('has every date of a series as an event of its own', () => {
    const dates = [0, 7, 14].map((days) => ({
      ...entry,
      uid: `meeting-${days}`,
      start: entry.start + days * 86_400_000,
    }));
    const file = calendarFile(dates, made);
    expect(file.match(/BEGIN:VCALENDAR/g)).toHaveLength(1);
    expect(valueIn(file, 'uid')).toEqual(['meeting-0', 'meeting-7', 'meeting-14']);
    expect(valueIn(file, 'dtstart')).toEqual([
      '2026-03-31T15:30:00Z',
      '2026-04-07T15:30:00Z',
      '2026-04-14T15:30:00Z',
    ]);
  });

  it.each([undefined, 0])('gives a meeting of %j minutes no end', (durationMinutes) => {
    const file = calendarFile([{ ...entry, durationMinutes }], made);
    expect(file).not.toMatch(/DURATION|DTEND/);
    expect(file).toContain('DTSTART:20260331T153000Z');
  });

  it('is read back by another program, whatever its texts are', () => {
    const texts = fc.string({ unit: 'binary', maxLength: 200 });
    fc.assert(
      fc.property(texts, texts, texts, (title, description, location) => {
        const file = calendarFile([{ ...entry, title, description, location }], made);
        const octets = file.split('\r\n').map((line) => new TextEncoder().encode(line).length);
        expect(Math.max(...octets)).toBeLessThanOrEqual(75);
        expect(file.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
        expect(valueIn(file, 'summary')).toEqual([clean(title)]);
        expect(valueIn(file, 'description')).toEqual([clean(description)]);
        expect(valueIn(file, 'location')).toEqual([clean(location)]);
      }),
    );
  });

  it('keeps names and addresses of people, whatever they are', () => {
    const names = fc.string({ unit: 'binary', minLength: 1, maxLength: 90 });
    fc.assert(
      fc.property(names, (name) => {
        const file = calendarFile([{ ...entry, organizer: { name, email: 'a@b.example' } }], made);
        const [event] = eventsIn(file);
        const organizer = event?.getFirstProperty('organizer');
        expect(organizer?.getFirstValue()).toBe('mailto:a@b.example');
        expect(eventsIn(file)).toHaveLength(1);
      }),
    );
  });

  it('folds by octets and cuts no character in two', () => {
    const title = '\u{1F4F9}\u4F1A\u8BAE'.repeat(30);
    const file = calendarFile([{ ...entry, title }], made);
    const lines = file.split('\r\n');
    expect(Math.max(...lines.map((line) => new TextEncoder().encode(line).length))).toBeLessThan(
      76,
    );
    expect(unfolded(file)).toContain(`SUMMARY:${title}`);
  });
});

describe('calendarFileName', () => {
  it('leaves out what a file system refuses', () => {
    expect(calendarFileName('Q1: a/b?')).toBe('Q1  a b.ics');
    expect(calendarFileName('///')).toBe('meeting.ics');
  });
});

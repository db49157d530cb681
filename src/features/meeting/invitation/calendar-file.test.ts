import { describe, expect, it } from 'vitest';
import { calendarFile, calendarFileName } from './calendar-file.ts';

const entry = {
  uid: 'meeting-66c1',
  title: 'Weekly; planning, part 2',
  start: [2026, 3, 31, 15, 30],
  durationMinutes: 45,
  url: 'https://example.com/j',
} as const;
const options = { madeAt: Date.UTC(2026, 2, 1, 8), description: 'first\nsecond\\' };

const unfolded = (file: string) => file.replaceAll('\r\n ', '').split('\r\n');

describe('calendarFile', () => {
  it('tells one meeting in UTC, with marks of the format escaped', () => {
    expect(unfolded(calendarFile(entry, options))).toEqual([
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      'PRODID:-//Meeting Console//EN',
      'METHOD:PUBLISH',
      'BEGIN:VEVENT',
      'UID:meeting-66c1',
      'DTSTAMP:20260301T080000Z',
      'DTSTART:20260331T153000Z',
      'DURATION:PT45M',
      String.raw`SUMMARY:Weekly\; planning\, part 2`,
      String.raw`DESCRIPTION:first\nsecond\\`,
      'URL:https://example.com/j',
      'LOCATION:https://example.com/j',
      'END:VEVENT',
      'END:VCALENDAR',
      '',
    ]);
  });

  it('gives a permanent meeting no end', () => {
    const file = calendarFile({ ...entry, durationMinutes: undefined, url: undefined }, options);
    expect(file).not.toMatch(/DURATION|DTEND|URL|LOCATION/);
    expect(file).toContain('DTSTART:20260331T153000Z');
  });

  it('folds by octets and cuts no character in two', () => {
    const title = '\u{1F4F9}\u4F1A\u8BAE'.repeat(30);
    const file = calendarFile({ ...entry, title }, options);
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

import { describe, expect, it } from 'vitest';
import type { Person } from '#app/features/people/model/accounts.ts';
import { calendarEntryOf, calendarFingerprint, nextVersion } from './calendar-entry.ts';

const meeting = {
  id: '66C1-ab',
  name: 'Weekly',
  number: '0000001',
  start: Date.parse('2026-03-31T23:30:00+08:00'),
  end: Date.parse('2026-04-01T00:15:00+08:00'),
};
const ann: Person = { kind: 'email', account: 'ann@example.com', name: 'Ann' };
const bob: Person = { kind: 'email', account: 'bob@example.com', name: 'Bob' };
const telephone: Person = { kind: 'phone', account: '13800138000', name: 'Eve' };

describe('calendarEntryOf', () => {
  it('has one uid whichever way an id is printed', () => {
    expect(calendarEntryOf(meeting).uid).toBe('meeting-66c1ab');
    expect(calendarEntryOf({ ...meeting, id: '66c1ab' }).uid).toBe('meeting-66c1ab');
  });

  it('is where its rooms are, or its link', () => {
    const link = 'https://example.com/j';
    expect(calendarEntryOf({ ...meeting, link }).location).toBe(link);
    expect(calendarEntryOf({ ...meeting, link, rooms: ['Room 4', 'Hall'] })).toMatchObject({
      location: 'Room 4, Hall',
      url: link,
    });
    expect(calendarEntryOf({ ...meeting, link: ' ' }).location).toBeUndefined();
  });

  it('has no end where it is permanent', () => {
    expect(calendarEntryOf(meeting).durationMinutes).toBe(45);
    expect(calendarEntryOf({ ...meeting, end: null }).durationMinutes).toBeUndefined();
  });

  it('invites those whose address is known, each once, in the foremost role', () => {
    const entry = calendarEntryOf(
      { ...meeting, organiser: telephone, chair: ann },
      { members: [ann, telephone], audience: [bob, { ...bob, account: 'BOB@example.com' }] },
    );
    expect(entry.attendees).toEqual([
      { name: 'Ann', email: 'ann@example.com', role: 'chair' },
      { name: 'Bob', email: 'bob@example.com', role: 'audience' },
    ]);
    expect(entry.organizer).toEqual({ name: 'Eve', email: undefined });
  });

  it('has no organizer where nobody has an address', () => {
    const people = { members: [telephone], audience: [] };
    expect(calendarEntryOf({ ...meeting, organiser: telephone }, people).organizer).toBeUndefined();
  });
});

describe('nextVersion', () => {
  const now = Date.UTC(2026, 10, 29, 12);
  const version = (known: Parameters<typeof nextVersion>[0], change: object, at = now) => {
    const entry = calendarEntryOf({ ...meeting, ...change });
    const fingerprint = calendarFingerprint(entry, false);
    return nextVersion(known, { uid: entry.uid, fingerprint, now: at });
  };

  it('stays as long as nothing changes', () => {
    const first = version(undefined, {});
    expect(version(first, {}, now + 86_400_000)).toEqual(first);
  });

  it.each([
    { name: 'Monthly' },
    { start: meeting.start + 60_000 },
    { end: null },
    { rooms: ['4'] },
  ])('grows when %j changes, within the same minute too', (change) => {
    const first = version(undefined, {});
    expect(version(first, change).sequence).toBeGreaterThan(first.sequence);
  });

  it('grows when the meeting is cancelled', () => {
    const entry = calendarEntryOf(meeting);
    expect(calendarFingerprint(entry, true)).not.toBe(calendarFingerprint(entry, false));
  });

  it('is larger than that of an earlier change in another browser', () => {
    const there = version(undefined, {});
    const here = version(undefined, { name: 'Monthly' }, now + 120_000);
    expect(here.sequence).toBeGreaterThan(there.sequence);
  });
});

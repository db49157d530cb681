import { describe, expect, it } from 'vitest';
import { NEW_MIX } from '#app/features/picture/model/mix.ts';
import { NEW_POLL } from '#app/features/picture/model/poll.ts';
import { doubleBookings } from '#app/features/meeting/model/room-use.ts';
import { bookingProblems, heldSpan } from './booking-problems.ts';
import type { ProblemFacts } from './booking-problems.ts';
import { emptyBooking } from './booking-values.ts';
import type { BookingValues } from './booking-values.ts';

const now = Date.parse('2026-11-30T14:00:30+08:00');
const at = (local: string) => ({ local, zone: 'Asia/Shanghai' });
const sound: BookingValues = { ...emptyBooking(at('2026-12-01T09:00')), name: 'Weekly' };
const found = (values: Partial<BookingValues> = {}, facts: Partial<ProblemFacts> = {}) =>
  bookingProblems({ ...sound, ...values }, { now, horizon: undefined, ...facts }).map(
    ({ field, problem: { code } }) => `${field} ${code}`,
  );

describe('a booking', () => {
  it('has nothing against it as it should be', () => {
    expect(found()).toEqual([]);
  });

  it('has every part checked, in the order of the screen', () => {
    const ann = { account: '1001', kind: 'e164', name: 'Ann' } as const;
    const values: Partial<BookingValues> = {
      name: '',
      start: at(''),
      durationMinutes: Number.NaN,
      people: { ...sound.people, chair: ann },
      settings: { ...sound.settings, bitrate: 1 },
      picture: { vmp: null, mix: { ...NEW_MIX, mode: 'custom' }, poll: null },
    };
    expect(found(values, { files: { active: 1, unsent: 0 } })).toEqual([
      'name name-empty',
      'start start-missing',
      'duration duration-missing',
      'people chair-not-member',
      'settings out-of-range',
      'picture mix-without-members',
      'files files-on-the-way',
    ]);
  });

  it.each([
    [{ day: '2026-12-01', time: '9:75' }, 'start start-unread'],
    [{ day: 'someday', time: '09:00' }, 'start start-unread'],
    [{ day: '', time: '09:00' }, 'start start-missing'],
  ])('has no start while its fields hold %j', (typed, problem) => {
    expect(found({ start: { ...at(''), typed } })).toEqual([problem]);
  });

  it.each(['soon', '1e3', 200_000_000_000, 1.5, -1])('has no duration in %j', (typed) => {
    expect(found({ durationMinutes: typed })).toEqual(['duration duration-missing']);
  });

  it('that restricts sharing to listed people has to list some', () => {
    const settings = { ...sound.settings, contentSharing: 2 };
    const ann = { account: '1001', kind: 'e164', name: 'Ann' } as const;
    const people = { ...sound.people, members: [ann], contentSharers: [ann] };
    expect(found({ settings })).toEqual(['settings nobody-listed']);
    expect(found({ settings, people })).toEqual([]);
  });

  it.each<[string, BookingValues['picture'], string[]]>([
    ['nothing of its own', { vmp: null, mix: null, poll: null }, []],
    [
      'a poll of no time',
      { vmp: null, mix: null, poll: { ...NEW_POLL, interval: 0 } },
      ['picture poll-interval-invalid'],
    ],
    [
      'mixing of chosen people who are none',
      { vmp: null, mix: { ...NEW_MIX, mode: 'custom' }, poll: null },
      ['picture mix-without-members'],
    ],
  ])('has its picture checked: %s', (_, picture, problems) => {
    expect(found({ picture })).toEqual(problems);
  });

  it.each([
    [{ active: 0, unsent: 0 }, []],
    [{ active: 2, unsent: 1 }, ['files files-on-the-way']],
    [{ active: 0, unsent: 1 }, ['files files-not-sent']],
  ])('waits for its files: %j', (files, problems) => {
    expect(found({}, { files })).toEqual(problems);
  });

  it('checks people again when the bit rate of the meeting changes', () => {
    const ann = { account: '1001', kind: 'e164', name: 'Ann', bitrate: 1024 } as const;
    const people = { ...sound.people, members: [ann] };
    const rate = (bitrate: number) => found({ people, settings: { ...sound.settings, bitrate } });
    const ofLow = rate(512);
    expect(ofLow).toHaveLength(1);
    expect(rate(512)).toEqual(ofLow);
    expect(rate(2048)).toEqual([]);
  });
});

describe('its start', () => {
  it.each([
    ['within the minute before', '2026-11-30T14:00', {}, []],
    ['a minute ago and more', '2026-11-30T13:59', {}, ['start start-in-past']],
    [
      'as it was when the meeting was opened',
      '2026-11-30T13:00',
      { openedStart: '2026-11-30T13:00' },
      [],
    ],
    [
      'another than it was',
      '2026-11-30T13:30',
      { openedStart: '2026-11-30T13:00' },
      ['start start-in-past'],
    ],
    ['at the horizon', '2026-12-01T09:00', { horizon: Date.parse('2026-12-01T09:00+08:00') }, []],
    [
      'beyond it',
      '2026-12-01T09:01',
      { horizon: Date.parse('2026-12-01T09:00+08:00') },
      ['start beyond-horizon'],
    ],
    ['missing', '', {}, ['start start-missing']],
    ['of no calendar', '2026-02-30T10:00', {}, ['start start-missing']],
  ])('%s', (_, local, facts, problems) => {
    expect(found({ start: at(local) }, facts)).toEqual(problems);
  });

  it('does not matter where it starts at once', () => {
    expect(found({ kind: 'instant', start: at('') })).toEqual([]);
  });
});

it('has the way it repeats checked', () => {
  const { rule } = sound.repeats;
  const repeats = { ...sound.repeats, rule: { ...rule, every: 0 } };
  expect(found({ kind: 'recurring', repeats })).toHaveLength(1);
  expect(found({ kind: 'scheduled', repeats })).toEqual([]);
});

describe('a room that another meeting is in', () => {
  const start = Date.parse('2026-12-01T09:00+08:00');
  const weekly = { id: 'w', name: 'Weekly', start, end: start + 60_000 };
  const busyRooms = new Map([['1', [weekly]]]);
  const rooms = [{ id: 1, name: 'Hall' }];

  it('prevents sending until that double booking is meant', () => {
    expect(found({ rooms })).toEqual([]);
    expect(found({ rooms: [{ id: 2 }] }, { busyRooms })).toEqual([]);
    expect(found({ rooms }, { busyRooms })).toEqual(['rooms room-busy']);
    const span = heldSpan(sound, now);
    const doubleBooked = span ? doubleBookings(rooms, span, busyRooms).map(({ key }) => key) : [];
    expect(found({ rooms, doubleBooked }, { busyRooms })).toEqual([]);
    expect(found({ rooms, doubleBooked, durationMinutes: 30 }, { busyRooms })).toEqual([
      'rooms room-busy',
    ]);
  });

  it('is found for an instant meeting, and per date elsewhere for a series', () => {
    expect(found({ rooms, kind: 'instant' }, { busyRooms })).toEqual(['rooms room-busy']);
    expect(found({ rooms, kind: 'recurring' }, { busyRooms })).toEqual([]);
  });
});

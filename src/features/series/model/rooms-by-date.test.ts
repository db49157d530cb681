import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import type { KnownMeeting } from '#app/features/meeting/model/conflicts.ts';
import { meetingsDuring } from '#app/features/meeting/model/room-use.ts';
import { spanOf } from '#app/lib/time.ts';
import { meetingsOnDates, roomConflictsOfDates } from './rooms-by-date.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const WEEK = 7 * 24 * HOUR;
const FIRST = Date.UTC(2026, 2, 30, 6);
const starts = [0, 1, 2, 3].map((week) => FIRST + week * WEEK);
const hall = { id: 1, name: 'Hall', region_name: 'HQ' };
const attic = { id: 2, name: 'Attic', region_name: 'HQ' };

function meeting(id: string, start: number, part: Partial<KnownMeeting> = {}): KnownMeeting {
  return { id, name: id, start, end: start + HOUR, roomIds: ['1'], ...part };
}

it('a date whose room another meeting holds names the room and the meeting; the others are free', () => {
  const meetings = [
    meeting('before', FIRST - HOUR),
    meeting('second', FIRST + WEEK + 30 * MINUTE),
    meeting('elsewhere', FIRST + 2 * WEEK, { roomIds: ['9'] }),
    meeting('unknown', FIRST + 2 * WEEK, { roomIds: [] }),
    meeting('over', FIRST + 2 * WEEK, { over: true }),
    meeting('both', FIRST + 3 * WEEK, { roomIds: ['1', '2'] }),
  ];
  const found = roomConflictsOfDates(starts, 60, [hall, attic], meetings);
  const named = found.map((conflicts) =>
    conflicts.map((one) =>
      one.code === 'room-busy' ? `${one.room}: ${one.meeting.id}` : one.code,
    ),
  );
  expect(named).toEqual([[], ['Hall (HQ): second'], [], ['Hall (HQ): both', 'Attic (HQ): both']]);
});

it('a permanent meeting holds its room on every date from its beginning on', () => {
  const held = [meeting('permanent', FIRST + WEEK, { end: null })];
  const found = roomConflictsOfDates(starts, 60, [hall], held);
  expect(found.map(({ length }) => length)).toEqual([0, 1, 1, 1]);
});

it('details are read of meetings at the time of a date alone, the earliest first', () => {
  const meetings = [
    meeting('third', FIRST + 2 * WEEK + 59 * MINUTE),
    meeting('touches', FIRST + HOUR),
    meeting('ends', FIRST - HOUR),
    meeting('first', FIRST - 30 * MINUTE),
    meeting('day after', FIRST + 24 * HOUR),
    meeting('over', FIRST, { over: true }),
  ];
  expect(meetingsOnDates(starts, 60, meetings).map(({ id }) => id)).toEqual(['first', 'third']);
});

it('whatever the dates and meetings are, none at a date is missed and no other is asked for', () => {
  const minute = fc.integer({ min: 0, max: 2000 });
  const meetings = fc.array(fc.tuple(minute, fc.option(fc.integer({ min: 1, max: 500 }))));
  fc.assert(
    fc.property(
      fc.array(minute),
      fc.integer({ min: 0, max: 300 }),
      meetings,
      (at, length, rows) => {
        const dates = at.map((one) => one * MINUTE);
        const all = rows.map(([start, lasts], index) =>
          meeting(`m${index}`, start * MINUTE, {
            end: lasts === null ? null : (start + lasts) * MINUTE,
          }),
        );
        const expected = all.filter((one) =>
          dates.some((date) => meetingsDuring(spanOf(date, length), [one]).length > 0),
        );
        const found = meetingsOnDates(dates, length, all);
        expect(new Set(found)).toEqual(new Set(expected));
      },
    ),
  );
});

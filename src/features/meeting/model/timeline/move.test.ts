import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { JsonObject } from '#app/lib/json.ts';
import { minuteOfDay } from './ticks.ts';
import { moveOf, movedMeeting, nudged, placeOf, pulled, withRoomChanged } from './move.ts';
import type { Grip } from './move.ts';

const MINUTE = 60_000;
const clock = (text: string) => {
  const [hours = 0, minutes = 0] = text.split(':').map(Number);
  return (hours * 60 + minutes) * MINUTE;
};
const told = ({ start, end }: { start: number; end: number | null }) =>
  [start, end ?? undefined]
    .map((at) => (at === undefined ? '' : new Date(at).toISOString().slice(11, 16)))
    .join('–');
const rules = { now: clock('06:00'), step: 30, offsetAt: () => 0 };
const span = (from: string, to: string) => ({ start: clock(from), end: clock(to) });

const minutes = (from: number, to: number) =>
  fc.integer({ min: from, max: to }).map((value) => value * MINUTE);
const berlin = (at: number) =>
  at >= Date.UTC(2026, 2, 29, 1) && at < Date.UTC(2026, 9, 25, 1) ? 120 : 60;

describe('a pulled block', () => {
  test.each([
    ['whole', '10:00', '11:05', '10:00–11:00', '11:00–12:00'],
    ['whole', '10:00', '10:14', '10:00–11:00', '10:00–11:00'],
    ['whole', '10:00', '09:40', '10:00–11:00', '09:30–10:30'],
    // off the clock it comes onto it
    ['whole', '10:00', '11:00', '10:07–11:07', '11:00–12:00'],
    ['whole', '10:00', '10:10', '10:07–11:07', '10:07–11:07'],
    // not into the past
    ['whole', '10:00', '03:00', '10:00–11:00', '06:00–07:00'],
    ['end', '11:00', '12:10', '10:00–11:00', '10:00–12:00'],
    ['end', '11:00', '09:00', '10:00–11:00', '10:00–10:05'],
    ['start', '10:00', '09:20', '10:00–11:00', '09:30–11:00'],
    ['start', '10:00', '12:00', '10:00–11:00', '10:55–11:00'],
    ['start', '10:00', '04:00', '10:00–11:00', '06:00–11:00'],
  ] as const)('by its %s from %s to %s: %s becomes %s', (grip, from, to, before, after) => {
    const [start = '', end = ''] = before.split('–');
    const moved = pulled(span(start, end), grip, clock(from), clock(to), rules);
    expect(told(moved)).toBe(after);
  });

  test('without an end it moves, and stays without one, whatever is held', () => {
    const open = { start: clock('10:00'), end: null };
    const moved = pulled(open, 'end', clock('10:00'), clock('12:00'), rules);
    expect(moved).toEqual({ start: clock('12:00'), end: null });
  });

  test('keeps to the clock and its length, and is never in the past, where clocks change too', () => {
    const night = Date.UTC(2026, 9, 24, 20);
    fc.assert(
      fc.property(
        minutes(0, 600),
        minutes(5, 240),
        minutes(-900, 900),
        fc.constantFrom<Grip>('whole', 'start', 'end'),
        fc.constantFrom(15, 30, 60),
        (from, length, by, grip, step) => {
          const before = { start: night + from, end: night + from + length };
          const now = night - 60 * MINUTE;
          const at = { now, step, offsetAt: berlin };
          const after = pulled(before, grip, night, night + by, at);
          const { start, end } = after;
          if (end === null) throw new Error('it lost its end');
          const isStill = Math.abs(by) < (step * MINUTE) / 2;
          const moved = grip === 'end' ? end : start;
          const isShortest = end - start === 5 * MINUTE;
          const minute = minuteOfDay(moved, berlin);
          const isFirst = minute % Math.min(step, 15) === 0 && moved - now < 15 * MINUTE;
          expect(!isStill || (start === before.start && end === before.end)).toBe(true);
          expect(isStill || isShortest || isFirst || minute % step === 0).toBe(true);
          expect(start >= now && end - start >= 5 * MINUTE).toBe(true);
          expect(grip !== 'whole' || end - start === length).toBe(true);
          expect(grip !== 'start' || end === before.end).toBe(true);
          expect(grip !== 'end' || start === before.start).toBe(true);
        },
      ),
    );
  });
});

describe('a key', () => {
  test.each([
    ['move', 1, '10:00–11:00', '10:30–11:30'],
    ['move', -1, '10:07–11:07', '10:00–11:00'],
    ['move', 1, '10:07–11:07', '10:30–11:30'],
    ['move', -1, '06:00–07:00', '06:00–07:00'],
    ['stretch', 1, '10:00–11:00', '10:00–11:30'],
    ['stretch', -1, '10:00–10:30', '10:00–10:05'],
  ] as const)('to %s by %d: %s becomes %s', (how, direction, before, after) => {
    const [start = '', end = ''] = before.split('–');
    expect(told(nudged(span(start, end), how, direction, rules))).toBe(after);
  });

  test('there and back is where it was, on the clock', () => {
    const steps = fc.integer({ min: 14, max: 40 }).map((value) => value * 30 * MINUTE);
    fc.assert(
      fc.property(steps, (start) => {
        const before = { start, end: start + 60 * MINUTE };
        expect(nudged(nudged(before, 'move', 1, rules), 'move', -1, rules)).toEqual(before);
        expect(nudged(nudged(before, 'stretch', 1, rules), 'stretch', -1, rules)).toEqual(before);
      }),
    );
  });
});

const read: JsonObject = {
  success: 1,
  name: 'Board',
  start_time: '2026-12-01T10:00:00+08:00',
  end_time: '2026-12-01T11:00:00+08:00',
  duration: 60,
  rooms: [{ id: 7, name: 'Taihu', region_name: 'Suzhou', floor: 3 }],
  later: { deep: 1 },
};
const place = placeOf(read);
if (place === undefined) throw new Error('it has a time');
const hour = 60 * MINUTE;
const ids = (rooms: readonly JsonObject[]) => rooms.map(({ id }) => id);
const alster = { id: '9', name: 'Alster', detail: 'Hamburg' };

describe('what a move changes, and sends', () => {
  test.each([
    ['nothing', place, undefined, {}],
    [
      'the start',
      { ...place, start: place.start + hour },
      ['start'],
      { start_time: '2026-12-01T11:00:00+08:00', end_time: '2026-12-01T12:00:00+08:00' },
    ],
    [
      'the length',
      { ...place, duration: 90 },
      ['duration'],
      { duration: 90, end_time: '2026-12-01T11:30:00+08:00' },
    ],
    [
      'the room',
      { ...place, rooms: withRoomChanged(place.rooms, '7', alster) },
      ['rooms'],
      { rooms: [{ id: 9, name: 'Alster', region_name: 'Hamburg' }] },
    ],
  ] as const)('%s', (_, to, changed, sent) => {
    const move = moveOf(place, to);
    expect(move && Object.keys(move)).toEqual(changed);
    const { success: _success, ...whole } = read;
    expect(movedMeeting(read, move ?? {})).toEqual({ ...whole, ...sent });
  });

  test('another room joins the others, one that is there already is not there twice', () => {
    expect(ids(withRoomChanged(place.rooms, undefined, alster))).toEqual([7, 9]);
    expect(ids(withRoomChanged(place.rooms, '7', undefined))).toEqual([]);
    const both = withRoomChanged(place.rooms, undefined, alster);
    expect(ids(withRoomChanged(both, '7', alster))).toEqual([9]);
  });

  test('what is printed without an end is sent without one', () => {
    const { end_time: _end, ...open } = read;
    const move = moveOf(place, { ...place, start: place.start + hour });
    expect(Object.keys(movedMeeting(open, move ?? {}))).not.toContain('end_time');
  });

  test('a meeting without a time has no place', () => {
    expect(placeOf({ name: 'x' })).toBeUndefined();
  });
});

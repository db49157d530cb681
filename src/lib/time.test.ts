import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as time from './time.ts';

const instant = fc
  .date({ min: new Date('1990-01-01'), max: new Date('2090-01-01'), noInvalidDate: true })
  .map((date) => Math.floor(date.getTime() / 1000) * 1000);
const offset = fc.integer({ min: -12 * 60, max: 14 * 60 });
const at = (text: string) => Date.parse(text);

describe('the span of a printed meeting', () => {
  const start_time = '2026-03-31T09:02:00+08:00';
  const start = at(start_time);
  const end_time = '2026-03-31T10:02:00+08:00';
  it.each([
    ['ends when it says', { end_time }, false, at(end_time)],
    ['ends when it says, whatever its length', { end_time, duration: 30 }, false, at(end_time)],
    ['is permanent with its start as its end', { end_time: start_time }, false, null],
    [
      'is permanent with an end before its start',
      { end_time: '2000-01-01T00:00:00Z' },
      false,
      null,
    ],
    ['is permanent with no end', { end_time: '' }, false, null],
    ['is permanent with a duration of 0', { end_time, duration: 0 }, false, null],
    ['ends after its length', { end_time: start_time, duration: 60 }, false, at(end_time)],
    ['was permanent and has ended', { end_time, duration: 0 }, true, at(end_time)],
    ['has ended, nothing says when', { end_time: start_time, duration: 0 }, true, start],
  ])('%s', (_what, times, isOver, end) => {
    expect(time.printedSpan({ start_time, ...times }, isOver)).toEqual({ start, end });
  });

  it('is none without a start', () => {
    expect(time.printedSpan({ end_time })).toBeUndefined();
  });

  it('tells its minutes, but not where nothing is printed', () => {
    expect(time.printedMinutes({ start_time, end_time })).toBe(60);
    expect(time.printedMinutes({ start_time, end_time: start_time })).toBe(0);
    expect(time.printedMinutes({ start_time, end_time, duration: 90 })).toBe(90);
    expect(time.printedMinutes({ start_time, end_time: '' })).toBeUndefined();
  });
});

describe('parse and format', () => {
  it('what is written is read back, with its offset', () => {
    fc.assert(
      fc.property(instant, offset, (moment, zone) => {
        expect(time.parseTime(time.formatTime(moment, zone))).toEqual({ at: moment, offset: zone });
      }),
    );
  });

  it('agree with the calendar of the machine', () => {
    fc.assert(
      fc.property(instant, offset, (moment, zone) => {
        expect(at(time.formatTime(moment, zone))).toBe(moment);
      }),
    );
  });

  it.each([
    ['2026-03-31T15:42:40+08:00', '2026-03-31T07:42:40Z', 480],
    ['2026-03-31T15:42:40+0800', '2026-03-31T07:42:40Z', 480],
    ['2026-03-31T15:42-03:30', '2026-03-31T19:12:00Z', -210],
    ['2026-03-31 15:42:40.250Z', '2026-03-31T15:42:40Z', 0],
    ['2026-03-31T15:42:40', '2026-03-31T07:42:40Z', undefined],
  ])('%s', (text, utc, expected) => {
    expect(time.parseTime(text, 480)).toEqual({ at: at(utc), offset: expected });
  });

  it.each([
    '',
    'tomorrow',
    '2026-02-30T10:00:00+08:00',
    '2026-13-01T10:00:00Z',
    '2026-01-01T24:00:00Z',
    '2026-01-01T10:60:00Z',
    '2026-01-01T10:00:00+19:00',
    '2026-01-01',
    null,
    1774942960000,
  ])('%j is no time', (text) => {
    expect(time.parseTime(text)).toBeUndefined();
  });

  it('tells the day of the place, not of UTC', () => {
    expect(time.dayOf(at('2026-03-31T20:00:00Z'), 480)).toBe('2026-04-01');
    expect(time.dayOf(at('2026-03-31T20:00:00Z'), -300)).toBe('2026-03-31');
    expect(time.daysBetween(at('2026-03-31T15:00:00Z'), at('2026-03-31T17:00:00Z'), 480)).toBe(1);
  });
});

const within = (moment: number, span: time.Span) =>
  span.start <= moment && moment < (span.end ?? Infinity);

describe('spans', () => {
  const span = fc
    .tuple(fc.nat(50), fc.option(fc.integer({ min: 1, max: 50 })))
    .map(([start, length]) => ({ start, end: length === null ? null : start + length }));

  it('overlap exactly when some moment is in both', () => {
    const moments = Array.from({ length: 120 }, (_, moment) => moment);
    fc.assert(
      fc.property(span, span, (a, b) => {
        const shared = moments.some((moment) => within(moment, a) && within(moment, b));
        expect(time.overlaps(a, b)).toBe(shared);
      }),
    );
  });

  it('touch without overlapping', () => {
    const [before, after] = [
      { start: 0, end: 10 },
      { start: 10, end: null },
    ];
    expect([time.overlaps(before, after), time.overlaps(after, before)]).toEqual([false, false]);
  });

  it('end after their minutes; 0 minutes never end', () => {
    const start = at('2026-03-31T10:00:00Z');
    expect(time.endOf(start, 90)).toBe(at('2026-03-31T11:30:00Z'));
    expect(time.endOf(start, 0)).toBeNull();
    expect(time.durationOf(time.spanOf(start, 90))).toBe(90);
    expect(time.durationOf(time.spanOf(start, 0))).toBe(0);
  });
});

describe('choosing a start', () => {
  it.each([
    ['10:00:00', '10:15:00'],
    ['10:14:59', '10:15:00'],
    ['10:50:01', '11:00:00'],
    ['23:46:00', '24:00:00'],
  ])('after %s comes %s', (now, next) => {
    const day = '2026-03-31T';
    const expected = next.startsWith('24')
      ? at('2026-04-01T00:00:00+08:00')
      : at(`${day}${next}+08:00`);
    expect(time.nextRoundTime(at(`${day}${now}+08:00`), 480)).toBe(expected);
  });

  it('rounds hours by the place, where the offset is no whole hour', () => {
    expect(time.nextRoundTime(at('2026-03-31T10:10:00+05:30'), 330, 60)).toBe(
      at('2026-03-31T11:00:00+05:30'),
    );
  });

  it('is beyond the horizon only where there is one', () => {
    const horizon = time.bookingHorizon('2026-03-31T00:00:00+08:00', 480);
    expect(horizon).toBe(at('2026-03-30T16:00:00Z'));
    expect(time.isBeyondHorizon(at('2026-03-30T16:00:00Z'), horizon)).toBe(false);
    expect(time.isBeyondHorizon(at('2026-03-30T16:00:01Z'), horizon)).toBe(true);
    expect(time.isBeyondHorizon(at('2999-01-01T00:00:00Z'), time.bookingHorizon('', 480))).toBe(
      false,
    );
  });

  it('is past a minute after it, not before', () => {
    const start = at('2026-03-31T10:00:00Z');
    const past = (now: string) => time.isPastStart(start, at(`2026-03-31T${now}Z`));
    expect(['09:59:00', '10:00:00', '10:01:00', '10:01:01'].map(past)).toEqual([
      false,
      false,
      false,
      true,
    ]);
  });
});

describe('the start of a day', () => {
  it('is midnight on that day there, at most a day earlier', () => {
    fc.assert(
      fc.property(instant, offset, (moment, east) => {
        const start = time.midnightBefore(moment, east);
        expect(time.formatTime(start, east)).toContain(`${time.dayOf(moment, east)}T00:00:00`);
        expect(moment - start).toBeGreaterThanOrEqual(0);
        expect(moment - start).toBeLessThan(time.DAY);
      }),
    );
  });
});

it.each([
  ['00:00', 0],
  ['09:30', 570],
  ['23:59', 1439],
])('%s is %i minutes after midnight', (clock, minutes) => {
  expect(time.minutesAfterMidnight(clock)).toBe(minutes);
});

import { offsetIn } from '#app/components/time/browser-zone.ts';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { instantOf, localAt, sameTimeNextWeek, wireTime } from './zone-time.ts';

const zones = fc.constantFrom(
  'Asia/Shanghai',
  'UTC',
  'Europe/Berlin',
  'America/St_Johns',
  'Australia/Lord_Howe',
  'America/New_York',
);

describe('clocks of places', () => {
  it('reads its own writing, but for the hour that clocks show twice', () => {
    const minutes = fc.integer({ min: 28_000_000, max: 32_000_000 });
    fc.assert(
      fc.property(zones, minutes, (zone, minute) => {
        const at = minute * 60_000;
        const read = instantOf(localAt(at, zone));
        expect(read?.clock).not.toBe('skipped');
        // the first of two times: it is the same instant or the one before it
        const isEarlier = read?.clock === 'twice' && read.at <= at;
        expect(read?.at === at || isEarlier).toBe(true);
      }),
    );
  });

  it('knows the offset of the day, not of today', () => {
    expect(offsetIn('Europe/Berlin', Date.UTC(2026, 0, 15))).toBe(60);
    expect(offsetIn('Europe/Berlin', Date.UTC(2026, 6, 15))).toBe(120);
    expect(offsetIn('UTC', 0)).toBe(0);
  });

  it.each([
    ['2026-11-23T09:15', 'Asia/Shanghai', '2026-11-23T09:15:00+08:00', 'plain'],
    ['2026-07-01T09:00', 'Europe/Berlin', '2026-07-01T09:00:00+02:00', 'plain'],
    ['2026-03-29T02:30', 'Europe/Berlin', '2026-03-29T03:30:00+02:00', 'skipped'],
    ['2026-10-25T02:30', 'Europe/Berlin', '2026-10-25T02:30:00+02:00', 'twice'],
  ])('%s in %s is %s (%s)', (local, zone, wire, clock) => {
    const instant = instantOf({ local, zone });
    expect(instant && wireTime(instant)).toBe(wire);
    expect(instant?.clock).toBe(clock);
  });

  it.each(['', 'tomorrow', '2026-02-30T10:00'])('takes no time out of %j', (local) => {
    expect(instantOf({ local, zone: 'UTC' })).toBeUndefined();
  });
});

describe('the same time next week', () => {
  const zone = 'Europe/Berlin';
  const next = (local: string, now: string) =>
    sameTimeNextWeek({ local, zone }, Date.parse(now)).local;

  it('is the first such weekday to come, at the same time of day across a clock change', () => {
    expect(next('2026-03-24T10:00', '2026-03-24T12:00:00Z')).toBe('2026-03-31T10:00');
    expect(next('2025-01-07T10:00', '2026-03-24T12:00:00Z')).toBe('2026-03-31T10:00');
  });

  it('is the meeting’s own time while that is to come', () => {
    expect(next('2026-04-01T10:00', '2026-03-24T12:00:00Z')).toBe('2026-04-01T10:00');
  });
});

import { describe, expect, test } from 'vitest';
import { dayAt, mondayOf, startOfDay, stepDay, timelineWindow } from './days.ts';
import type { OffsetAt } from './days.ts';

const HOUR = 3_600_000;
const shanghai: OffsetAt = () => 480;
/** Europe/Berlin in 2026: forward on 29 March at 01:00 UTC, back on 25 October at 01:00 UTC. */
const berlin: OffsetAt = (at) =>
  at >= Date.UTC(2026, 2, 29, 1) && at < Date.UTC(2026, 9, 25, 1) ? 120 : 60;
/** As Chile does: clocks go forward at midnight, which that day does not have. */
const skipsMidnight: OffsetAt = (at) => (at >= Date.UTC(2026, 8, 6, 4) ? -180 : -240);

describe('days of a view', () => {
  test.each([
    ['day', '2026-11-25', ['2026-11-25']],
    ['three', '2026-11-29', ['2026-11-29', '2026-11-30', '2026-12-01']],
    [
      'week',
      '2026-11-29',
      [
        '2026-11-23',
        '2026-11-24',
        '2026-11-25',
        '2026-11-26',
        '2026-11-27',
        '2026-11-28',
        '2026-11-29',
      ],
    ],
  ] as const)('%s with %s', (view, day, days) => {
    const window = timelineWindow(view, day, shanghai);
    expect(window.days.map((one) => one.day)).toEqual(days);
    expect(window.end - window.start).toBe(days.length * 24 * HOUR);
  });

  test.each([
    ['2026-03-29', 23],
    ['2026-10-25', 25],
    ['2026-10-26', 24],
  ])('%s in Berlin has %d hours', (day, hours) => {
    const { start, end } = timelineWindow('day', day, berlin);
    expect((end - start) / HOUR).toBe(hours);
    expect(dayAt(start, berlin)).toBe(day);
    expect(dayAt(start - 1, berlin) < day).toBe(true);
    expect(dayAt(end - 1, berlin)).toBe(day);
  });

  test('a day without a midnight begins when clocks go forward', () => {
    const start = startOfDay('2026-09-06', skipsMidnight);
    expect(start).toBe(Date.UTC(2026, 8, 6, 4));
    expect(dayAt(start - 1, skipsMidnight)).toBe('2026-09-05');
  });

  test.each([
    ['2026-11-23', '2026-11-23'],
    ['2026-11-29', '2026-11-23'],
    ['2027-01-01', '2026-12-28'],
    ['1969-12-31', '1969-12-29'],
  ])('the week of %s begins on %s', (day, monday) => {
    expect(mondayOf(day)).toBe(monday);
  });

  test('a step is as long as the view', () => {
    expect(stepDay('day', '2026-02-28', 1)).toBe('2026-03-01');
    expect(stepDay('three', '2026-01-02', -1)).toBe('2025-12-30');
    expect(stepDay('week', '2028-02-25', 1)).toBe('2028-03-03');
  });
});

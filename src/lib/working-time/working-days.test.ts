import { describe, expect, test } from 'vitest';
import { USUAL_WORKING_TIME, workDay } from './working-days.ts';

describe('the days of a desk that keeps no holidays', () => {
  test.each([
    ['2026-10-01', true],
    ['2026-10-10', false],
  ])('%s', (day, works) => {
    expect(workDay(day, USUAL_WORKING_TIME, undefined)).toEqual({ works });
  });

  test('its own weekdays count', () => {
    expect(workDay('2026-10-10', { weekdays: [6] }, undefined).works).toBe(true);
    expect(workDay('2026-10-09', { weekdays: [6] }, undefined).works).toBe(false);
    expect(workDay('2026-12-06', { weekdays: [7] }, undefined).works).toBe(true);
    expect(workDay('2026-11-30', { weekdays: [1] }, undefined).works).toBe(true);
  });
});

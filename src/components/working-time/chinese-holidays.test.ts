import { describe, expect, test } from 'vitest';
import { USUAL_WORKING_TIME, workDay } from '#app/lib/working-time/working-days.ts';
import { chineseHolidays } from './chinese-holidays.ts';

describe('the days of a desk in China', () => {
  // as published by the State Council for 2026
  test.each([
    ['2026-01-02', false, '元旦'],
    ['2026-01-04', true, '元旦'],
    ['2026-02-14', true, '春节'],
    ['2026-02-16', false, '春节'],
    ['2026-02-23', false, '春节'],
    ['2026-02-28', true, '春节'],
    ['2026-09-20', true, '国庆节'],
    ['2026-10-07', false, '国庆节'],
    ['2026-10-10', true, '国庆节'],
    ['2026-11-30', true, undefined],
    ['2026-12-05', false, undefined],
  ])('%s', (day, works, holiday) => {
    const found = workDay(day, USUAL_WORKING_TIME, chineseHolidays);
    expect(found.works).toBe(works);
    expect(found.holiday?.zh).toBe(holiday);
  });

  test('a holiday has a name in both languages', () => {
    expect(chineseHolidays.on('2026-02-17')).toEqual({
      works: false,
      holiday: { zh: '春节', en: 'Spring Festival' },
    });
  });

  test('years that are not published yet have weekdays alone, and it says from when', () => {
    expect(chineseHolidays.knownUntil).toMatch(/^20\d\d-12-31$/);
    const year = Number(chineseHolidays.knownUntil.slice(0, 4)) + 1;
    expect(chineseHolidays.on(`${year}-10-01`)).toBeUndefined();
  });
});

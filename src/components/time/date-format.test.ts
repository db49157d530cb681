import { describe, expect, it } from 'vitest';
import { dateFormat, dayAndTime } from './date-format.ts';

const at = Date.parse('2026-11-30T14:00:00Z');
const day = { year: 'numeric', month: '2-digit', day: '2-digit', weekday: 'short' } as const;
const time = { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' } as const;
const inChinese = (options: Intl.DateTimeFormatOptions) =>
  dateFormat('zh-CN', { ...options, timeZone: 'UTC' })(at);

describe('dateFormat', () => {
  it('writes Chinese dates in digits, the weekday in brackets', () => {
    expect(inChinese({ ...day, ...time })).toBe('2026-11-30（周一）14:00');
    expect(inChinese(day)).toBe('2026-11-30（周一）');
    expect(inChinese({ month: 'short', day: 'numeric', weekday: 'short' })).toBe('11-30（周一）');
    expect(inChinese({ year: 'numeric', month: 'long', day: 'numeric', weekday: 'short' })).toBe(
      '2026-11-30（周一）',
    );
  });

  it('leaves months, weekdays, times and dates to be read out as they are', () => {
    expect(inChinese(time)).toBe('14:00');
    expect(inChinese({ weekday: 'short' })).toBe('周一');
    expect(inChinese({ year: 'numeric', month: 'long' })).toBe('2026年11月');
    expect(inChinese({ year: 'numeric', month: 'long', day: 'numeric', weekday: 'long' })).toBe(
      '2026年11月30日星期一',
    );
  });

  it('leaves English alone', () => {
    const english = dateFormat('en-US', { ...day, ...time, timeZone: 'UTC' });
    expect(english(at)).toBe('Mon, 11/30/2026, 14:00');
  });
});

describe('dayAndTime', () => {
  it.each([
    ['2026-11-30（周一）', '2026-11-30（周一）14:00'],
    ['明天', '明天 14:00'],
    ['Mon, 11/30', 'Mon, 11/30 14:00'],
  ])('%s', (before, together) => {
    expect(dayAndTime(before, '14:00')).toBe(together);
  });
});

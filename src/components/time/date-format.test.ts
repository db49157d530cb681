import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { languages } from '#app/i18n/languages.ts';
import type { DayReading } from '#app/lib/typed/read-day.ts';
import { readTypedDay, readTypedTime } from '#app/lib/typed/read-moment.ts';
import { dayAndTime, dayFormat, momentFormat } from './date-format.ts';

const at = Date.parse('2026-11-30T14:00:00Z');

describe('formats of dates', () => {
  it('write Chinese dates in digits, the weekday in brackets', () => {
    const chinese = dayFormat('zh-CN');
    expect(chinese.dateTime(at)).toBe('2026-11-30（周一）14:00');
    expect(chinese.date(at)).toBe('2026-11-30（周一）');
    expect(chinese.letterDate(at)).toBe('2026-11-30（周一）');
    expect(chinese.shortDate(at)).toBe('11-30（周一）');
    expect(chinese.plainDate(at)).toBe('2026-11-30');
  });

  it('leave months, weekdays, times and dates to be read out as they are', () => {
    const chinese = dayFormat('zh-CN');
    expect(chinese.time(at)).toBe('14:00');
    expect(chinese.shortWeekday(at)).toBe('周一');
    expect(chinese.month(at)).toBe('2026年11月');
    expect(chinese.longDate(at)).toBe('2026年11月30日星期一');
  });

  it('leave English alone', () => {
    const english = dayFormat('en-US');
    expect(english.dateTime(at)).toBe('Mon, 11/30/2026, 14:00');
    expect(english.plainDate(at)).toBe('11/30/2026');
    expect(english.shortDate(at)).toBe('Mon, 11/30');
  });

  it.each([Number.NaN, Infinity, 2e20])('leave %d, which is no moment, a number', (none) => {
    for (const language of languages) {
      expect(momentFormat(language).dateTime(none)).toMatch(/^(?:NaN|Infinity)$|^2/);
    }
  });
});

const moment = fc.date({
  min: new Date('1970-01-01'),
  max: new Date('2999-12-30'),
  noInvalidDate: true,
});

describe.each(languages)('a date that is printed in %s', (language) => {
  const formats = dayFormat(language);
  const reading: DayReading = { now: '2026-11-29T20:40', language, prefers: 'coming' };

  it('is read as itself, with its time and without', () => {
    fc.assert(
      fc.property(moment, (date) => {
        const [day, time] = [date.toISOString().slice(0, 10), date.toISOString().slice(11, 16)];
        for (const print of [
          formats.date,
          formats.plainDate,
          formats.longDate,
          formats.letterDate,
        ]) {
          expect(readTypedDay(print(date), reading)).toEqual({ day });
        }
        for (const text of [
          formats.dateTime(date),
          dayAndTime(formats.date(date), formats.time(date)),
          dayAndTime(formats.plainDate(date), formats.time(date)),
        ]) {
          expect(readTypedDay(text, reading)).toEqual({ day, time });
          expect(readTypedTime(text, reading)).toEqual({ day, time });
        }
        expect(readTypedTime(formats.time(date), reading)).toEqual({ time });
        expect(readTypedTime(formats.clock(date), reading)).toEqual({ time });
      }),
    );
  });

  it('is read as itself without its year too', () => {
    fc.assert(
      fc.property(fc.nat(364), (days) => {
        const date = new Date(Date.parse('2026-11-29') + days * 86_400_000);
        const day = date.toISOString().slice(0, 10);
        expect(readTypedDay(formats.shortDate(date), reading)).toEqual({ day });
      }),
    );
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

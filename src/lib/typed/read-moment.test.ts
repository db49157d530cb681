import { describe, expect, it } from 'vitest';
import type { DayReading } from './read-day.ts';
import { readTypedDay, readTypedTime } from './read-moment.ts';

/** A Sunday. */
const english: DayReading = { now: '2026-11-29T20:40', language: 'en-US', prefers: 'coming' };
const chinese: DayReading = { ...english, language: 'zh-CN' };

describe('a day and a time typed together', () => {
  it.each([
    ['tomorrow 2pm', '2026-11-30', '14:00'],
    ['tomorrow at 2 pm', '2026-11-30', '14:00'],
    ['2pm tomorrow', '2026-11-30', '14:00'],
    ['next wed 9:30', '2026-12-02', '09:30'],
    ['明天下午2点', '2026-11-30', '14:00'],
    ['明天 14:00', '2026-11-30', '14:00'],
    ['明天14:00', '2026-11-30', '14:00'],
    ['下周三上午9点半', '2026-12-02', '09:30'],
    ['下周三14:00', '2026-12-02', '14:00'],
    ['周三十点', '2026-12-02', '10:00'],
    ['12月12日14:30', '2026-12-12', '14:30'],
    ['12月12日下午两点半', '2026-12-12', '14:30'],
    ['2026-12-11 14:00', '2026-12-11', '14:00'],
    ['2026-12-11T14:00', '2026-12-11', '14:00'],
    ['2026/12/11 1400', '2026-12-11', '14:00'],
    ['11/30 9', '2026-11-30', '09:00'],
    ['30.11. 14.00', '2026-11-30', '14:00'],
    ['Dec 12, 9am', '2026-12-12', '09:00'],
    ['Mon, 11/30/2026, 14:00', '2026-11-30', '14:00'],
    ['2026-11-30（周一）14:00', '2026-11-30', '14:00'],
    ['２０２６－１２－１１　１４：００', '2026-12-11', '14:00'],
  ])('%s', (text, day, time) => {
    expect(readTypedDay(text, english)).toEqual({ day, time });
    expect(readTypedTime(text, chinese)).toEqual({ day, time });
  });

  it('is a day alone in one field, and a time alone in the other', () => {
    expect(readTypedDay('11.12', english)).toEqual({ day: '2027-11-12' });
    expect(readTypedTime('11.12', english)).toEqual({ time: '11:12' });
    expect(readTypedDay('1130', english)).toEqual({ day: '2026-11-30' });
    expect(readTypedTime('1130', english)).toEqual({ time: '11:30' });
  });

  it.each(['', '2pm', '14:00', 'soon', 'x'.repeat(5000)])('%.9s is no day', (text) => {
    expect(readTypedDay(text, english)).toBeUndefined();
  });

  it.each(['', 'tomorrow', '2026-12-11', '12/11', 'soon'])('%j is no time', (text) => {
    expect(readTypedTime(text, english)).toBeUndefined();
  });
});

import { describe, expect, it } from 'vitest';
import type { DayReading } from '#app/lib/typed/read-day.ts';
import { readTypedDay } from '#app/lib/typed/read-moment.ts';
import { readWords } from './read-words.ts';

/** A Sunday. */
const english: DayReading = { now: '2026-11-29T20:40', language: 'en-US', prefers: 'coming' };
const chinese: DayReading = { ...english, language: 'zh-CN' };

describe('words that chrono reads', () => {
  it.each([
    ['in 3 days', '2026-12-02', undefined],
    ['3 days from now', '2026-12-02', undefined],
    ['2 weeks ago', '2026-11-15', undefined],
    ['三天后', '2026-12-02', undefined],
    ['一个星期后', '2026-12-06', undefined],
    ['in 2 hours', '2026-11-29', '22:40'],
  ])('%s', (text, day, time) => {
    for (const reading of [english, chinese]) {
      const found = readTypedDay(text, reading, readWords);
      expect(found?.day).toBe(day);
      expect(found?.time).toBe(time);
    }
  });

  // chrono finds a day in each of these, and not the one that is meant
  it.each([
    'a week from tomorrow',
    'friday week',
    'first monday of december',
    'next week',
    'next month',
    'this weekend',
    'in 100000 days',
    '下下下周三',
    'call me tomorrow',
    '2026',
  ])('%s is no day', (text) => {
    expect(readTypedDay(text, english, readWords)).toBeUndefined();
    expect(readTypedDay(text, chinese, readWords)).toBeUndefined();
  });

  it('are not asked where the week counts from Monday', () => {
    // chrono has the ninth
    expect(readTypedDay('下周三', chinese, readWords)).toEqual({ day: '2026-12-02' });
  });
});

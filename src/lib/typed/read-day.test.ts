import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readDay, type DayReading } from './read-day.ts';

/** A Sunday, the last day of a week. */
const english: DayReading = { now: '2026-11-29T20:40', language: 'en-US', prefers: 'coming' };
const chinese: DayReading = { ...english, language: 'zh-CN' };

describe('a day in either language', () => {
  it.each([
    ['2026-12-10', '2026-12-10'],
    ['2026/12/10', '2026-12-10'],
    ['2026.12.10', '2026-12-10'],
    ['2026-12-1', '2026-12-01'],
    ['2026 12 1', '2026-12-01'],
    ['20261201', '2026-12-01'],
    ['２０２６－１２－０１', '2026-12-01'],
    ['２０２６／１２／１', '2026-12-01'],
    ['\u202a2026-12-01\u202c', '2026-12-01'],
    [' 2026-12-01\u200b', '2026-12-01'],
    ['11/30', '2026-11-30'],
    ['30/11', '2026-11-30'],
    ['12/11', '2026-12-11'],
    ['11-30', '2026-11-30'],
    ['1130', '2026-11-30'],
    ['30.11.', '2026-11-30'],
    ['30.11', '2026-11-30'],
    ['11.30', '2026-11-30'],
    ['11.12.', '2026-12-11'],
    ['11.12.2026', '2026-12-11'],
    ['11.12', '2027-11-12'],
    ['12.11', '2026-12-11'],
    ['1/5', '2027-01-05'],
    ['11/29', '2026-11-29'],
    ['11/28', '2027-11-28'],
    ['2/29', '2028-02-29'],
    ['12/25/2026', '2026-12-25'],
    ['25/12/2026', '2026-12-25'],
    ['26-12-1', '2026-12-01'],
    ['2026年12月12日', '2026-12-12'],
    ['2026年12月12号', '2026-12-12'],
    ['２０２６年１２月１２日', '2026-12-12'],
    ['二〇二六年十二月十二日', '2026-12-12'],
    ['12月12日', '2026-12-12'],
    ['12月12', '2026-12-12'],
    ['十二月十二号', '2026-12-12'],
    ['明年1月5日', '2027-01-05'],
    ['下个月5号', '2026-12-05'],
    ['30号', '2026-11-30'],
    ['5号', '2026-12-05'],
    ['31日', '2026-12-31'],
    ['2026-11-30（周一）', '2026-11-30'],
    ['2026年11月30日星期一', '2026-11-30'],
    ['11-30（周一）', '2026-11-30'],
    ['今天', '2026-11-29'],
    ['明天', '2026-11-30'],
    ['明日', '2026-11-30'],
    ['后天', '2026-12-01'],
    ['後天', '2026-12-01'],
    ['大后天', '2026-12-02'],
    ['周三', '2026-12-02'],
    ['星期天', '2026-11-29'],
    ['下周三', '2026-12-02'],
    ['下週三', '2026-12-02'],
    ['下星期三', '2026-12-02'],
    ['下个星期三', '2026-12-02'],
    ['下礼拜天', '2026-12-06'],
    ['下下周三', '2026-12-09'],
    ['本周日', '2026-11-29'],
    ['这周五', '2026-11-27'],
    ['上周五', '2026-11-20'],
    ['today', '2026-11-29'],
    ['Tomorrow', '2026-11-30'],
    ['the day after tomorrow', '2026-12-01'],
    ['wed', '2026-12-02'],
    ['Wednesday', '2026-12-02'],
    ['on friday', '2026-12-04'],
    ['next wed', '2026-12-02'],
    ['next Sunday', '2026-12-06'],
    ['this fri', '2026-11-27'],
    ['last fri', '2026-11-20'],
    ['Dec 12', '2026-12-12'],
    ['12 Dec', '2026-12-12'],
    ['12th of December', '2026-12-12'],
    ['December 12th, 2026', '2026-12-12'],
    ['12 December 2026', '2026-12-12'],
    ['12-Dec-2026', '2026-12-12'],
    ['Mon, 11/30/2026', '2026-11-30'],
    ['Monday, November 30, 2026', '2026-11-30'],
    ['Mon, Nov 30', '2026-11-30'],
    ['the 30th', '2026-11-30'],
  ])('%s is %s', (text, day) => {
    expect(readDay(text, english)).toBe(day);
    expect(readDay(text, chinese)).toBe(day);
  });

  it.each([
    '',
    'abc',
    '2026-02-30',
    '2026-13-01',
    '13/13',
    '2026',
    '14',
    '2',
    '0/5',
    '2026-12',
    '2/30',
    '31.02.2026',
    '1e8',
    '-1',
    '200000000000',
    '99999999',
    '0026-12-01',
    'Tue, 11/30/2026',
    '2026-11-30（周二）',
    '下周',
    'next week',
    '下周八',
    '30月12日',
    'constructor',
  ])('%j is none', (text) => {
    expect(readDay(text, english)).toBeUndefined();
    expect(readDay(text, chinese)).toBeUndefined();
  });
});

describe('a day by the language of the screen', () => {
  it.each([
    ['12/01/26', '2026-12-01', '2026-12-01'],
    ['26/12/01', '2026-12-01', '2026-12-01'],
    ['27/10/26', '2026-10-27', '2027-10-26'],
    ['261201', '2026-12-01', '2026-12-01'],
    ['270226', '2026-02-27', '2027-02-26'],
  ])('%s is %s in English and %s in Chinese', (text, inEnglish, inChinese) => {
    expect(readDay(text, english)).toBe(inEnglish);
    expect(readDay(text, chinese)).toBe(inChinese);
  });
});

it('counts weeks from Monday on a Tuesday too', () => {
  const tuesday: DayReading = { ...chinese, now: '2026-12-01T09:00' };
  expect(readDay('下周三', tuesday)).toBe('2026-12-09');
  expect(readDay('周三', tuesday)).toBe('2026-12-02');
  expect(readDay('周二', tuesday)).toBe('2026-12-01');
  expect(readDay('next wed', tuesday)).toBe('2026-12-09');
});

it('takes the nearest year where the past is looked at too', () => {
  const nearest: DayReading = { ...english, prefers: 'nearest' };
  expect(readDay('11/1', nearest)).toBe('2026-11-01');
  expect(readDay('1/5', nearest)).toBe('2027-01-05');
});

it('knows no other today than the one it is given', () => {
  expect(readDay('tomorrow', { ...english, now: '2027-02-28T23:59' })).toBe('2027-03-01');
});

const day = fc
  .date({ min: new Date('1970-01-01'), max: new Date('2999-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

it('reads a whole date however it is written', () => {
  fc.assert(
    fc.property(day, (text) => {
      const [year = '', month = '', date = ''] = text.split('-');
      const spellings = [
        text,
        `${year}/${Number(month)}/${Number(date)}`,
        `${year}${month}${date}`,
        `${date}.${month}.${year}`,
        `${year}年${Number(month)}月${Number(date)}日`,
        `${month}/${date}/${year}`,
      ];
      for (const spelling of spellings) {
        expect(readDay(spelling, english)).toBe(text);
        expect(readDay(spelling, chinese)).toBe(text);
      }
    }),
  );
});

it('reads any text as a day that there is, or as none', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 12 }), (text) => {
      const found = readDay(text, english);
      expect(found === undefined || new Date(found).toISOString().startsWith(found)).toBe(true);
    }),
  );
});

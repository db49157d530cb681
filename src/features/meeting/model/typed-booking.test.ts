import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { DayReading } from '#app/lib/typed/read-day.ts';
import { byWholeName, readTypedBooking } from './typed-booking.ts';

/** A Sunday evening. */
const reading: DayReading = { now: '2026-11-29T20:40', language: 'en-US', prefers: 'coming' };
const rooms = ['金鸡湖厅', '3号会议室', 'Board Room', 'Room 1130', 'Lake', 'Lake'].map(
  (name, place) => ({ name, id: String(place) }),
);
const people = ['张三', 'Zhang Wei', 'Ann', '李娜', '李娜'].map((name) => ({ name }));
const read = (text: string, language = 'en-US') =>
  readTypedBooking(text, {
    reading: { ...reading, language },
    roomsNamed: byWholeName(rooms, ({ name }) => name),
    peopleNamed: byWholeName(people, ({ name }) => name),
  });
/** `name | day time | minutes | rooms | people | unknown`, what is absent left out. */
function inWords(text: string, language?: string): string | undefined {
  const found = read(text, language);
  if (found === undefined) return undefined;
  const { name, day, time, minutes } = found;
  const parts = [
    `${name} | ${day} ${time}`,
    minutes,
    ...found.rooms.map((room) => `in ${room.name}`),
    ...found.people.map((person) => `@${person.name}`),
    ...found.unknown.map((one) => `?${one}`),
  ];
  return parts.filter((part) => part !== undefined).join(' | ');
}

describe.each(['en-US', 'zh-CN'])('a line with a screen in %s', (language) => {
  it.each([
    [
      'Board Meeting tomorrow 14:00 1h 金鸡湖厅',
      'Board Meeting | 2026-11-30 14:00 | 60 | in 金鸡湖厅',
    ],
    ['周会 明天下午2点 1小时 @张三', '周会 | 2026-11-30 14:00 | 60 | @张三'],
    ['周会明天下午2点1小时', '周会 | 2026-11-30 14:00 | 60'],
    ['明天下午两点半周会', '周会 | 2026-11-30 14:30'],
    ['下午2点周会', '周会 | 2026-11-30 14:00'],
    ['明天周会 14:00', '周会 | 2026-11-30 14:00'],
    ['周会，下周三上午9点半，一个半小时', '周会 | 2026-12-02 09:30 | 90'],
    ['周会 12月12日14:30 90分钟', '周会 | 2026-12-12 14:30 | 90'],
    ['周会 明天下午2点到4点', '周会 | 2026-11-30 14:00 | 120'],
    ['明天下午2点在金鸡湖厅开周会', '开周会 | 2026-11-30 14:00 | in 金鸡湖厅'],
    ['周会 明天 14:00 3号会议室 半小时', '周会 | 2026-11-30 14:00 | 30 | in 3号会议室'],
    ['周一例会 明天14:00', '周一例会 | 2026-11-30 14:00'],
    ['周会　明天　１４：００　１小时', '周会 | 2026-11-30 14:00 | 60'],
    ['tomorrow 14:00 Board Meeting', 'Board Meeting | 2026-11-30 14:00'],
    ['Board Meeting tomorrow 14', 'Board Meeting | 2026-11-30 14:00'],
    ['Board Meeting tomorrow 14 1h', 'Board Meeting | 2026-11-30 14:00 | 60'],
    [
      'Lunch on Friday at 12:00 for 1h in Board Room',
      'Lunch | 2026-12-04 12:00 | 60 | in Board Room',
    ],
    ['Friday lunch noon', 'lunch | 2026-12-04 12:00'],
    ['Sync tomorrow 2-4pm', 'Sync | 2026-11-30 14:00 | 120'],
    ['Sync tomorrow 11-1pm', 'Sync | 2026-11-30 11:00 | 120'],
    ['Sync tomorrow 14:00-15:30', 'Sync | 2026-11-30 14:00 | 90'],
    ['Sync tomorrow 14:00 – 15:30', 'Sync | 2026-11-30 14:00 | 90'],
    ['Sync Dec 12 9am 45 min', 'Sync | 2026-12-12 09:00 | 45'],
    ['Sync 12/1 9:30 1h30', 'Sync | 2026-12-01 09:30 | 90'],
    ['Sync 2026-12-01 09:30', 'Sync | 2026-12-01 09:30'],
    ['Sync 21:00', 'Sync | 2026-11-29 21:00'],
    ['Sync 9:00', 'Sync | 2026-11-30 09:00'],
    ['tomorrow 14:00', ' | 2026-11-30 14:00'],
    ['1:1 @zhang wei tomorrow 14:00', '1:1 | 2026-11-30 14:00 | @Zhang Wei'],
    ['Sync tomorrow 14:00 @Ann @张三', 'Sync | 2026-11-30 14:00 | @Ann | @张三'],
  ])('%s', (text, words) => {
    expect(inWords(text, language)).toBe(words);
  });
});

describe('what is ambiguous', () => {
  it.each([
    ['Review Room 1130 tomorrow 14:00', 'Review | 2026-11-30 14:00 | in Room 1130'],
    ['Release 11.30 tomorrow 14:00', 'Release 11.30 | 2026-11-30 14:00'],
    ['Bob 1-1 tomorrow 14:00', 'Bob 1-1 | 2026-11-30 14:00'],
    ['Team 5 tomorrow 14:00', 'Team 5 | 2026-11-30 14:00'],
    ['24/7 support tomorrow 14:00', '24/7 support | 2026-11-30 14:00'],
    ['Sun release 14:00 Friday', 'Sun release | 2026-12-04 14:00'],
    ['Sun release 14:00', 'Sun release | 2026-11-30 14:00'],
    ['Plan for 45 tomorrow 14:00', 'Plan for 45 | 2026-11-30 14:00'],
    ['2 days workshop tomorrow 9:00', '2 days workshop | 2026-11-30 09:00'],
    ['三点水设计 明天 14:00', '三点水设计 | 2026-11-30 14:00'],
    ['Sync tomorrow 14:00 Lake', 'Sync | 2026-11-30 14:00 | in Lake | in Lake'],
    ['Lakeside tomorrow 14:00', 'Lakeside | 2026-11-30 14:00'],
    ['Sync tomorrow 14:00 @李娜', 'Sync | 2026-11-30 14:00 | ?李娜'],
    ['Sync tomorrow 14:00 @nobody', 'Sync | 2026-11-30 14:00 | ?nobody'],
    ['Mail ann@example.com tomorrow 14:00', 'Mail ann@example.com | 2026-11-30 14:00'],
  ])('is left in the name, or asked: %s', (text, words) => {
    expect(inWords(text)).toBe(words);
  });
});

describe('no booking', () => {
  it.each([
    '',
    ' ',
    'board',
    'Board Meeting',
    'tomorrow',
    'Board Meeting tomorrow',
    '1h',
    '周会',
    '三点水设计',
    '今天',
    '1130',
    '14',
    'Room 1130',
    'Sync 25:00',
    'Sync tomorrow 26',
    'Sync today 9:00',
    'Sync yesterday 14:00',
    '@Ann',
    '2026-02-30',
    'constructor',
    '@@@ :: 点点点 ~~~',
    'x'.repeat(5000),
  ])('%.30s', (text) => {
    expect(inWords(text)).toBeUndefined();
    expect(inWords(text, 'zh-CN')).toBeUndefined();
  });
});

it('whatever is typed, nothing is in the name that was not typed, and the start is to come', () => {
  const word = fc.constantFrom(
    ...'周会 明天 下午2点 14:00 1h @Ann Board 12/1 金鸡湖厅 for at 3 Sun 半小时 ~ 到 -'.split(' '),
  );
  const line = fc
    .array(fc.tuple(word, fc.constantFrom('', ' ', '，')), { maxLength: 9 })
    .map((parts) => parts.flat().join(''));
  fc.assert(
    fc.property(line, (text) => {
      const found = read(text);
      if (found === undefined) return;
      expect(`${found.day}T${found.time}` > reading.now).toBe(true);
      for (const part of found.name.split(' ')) expect(text).toContain(part);
    }),
  );
});

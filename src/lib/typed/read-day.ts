import { DAY, dayOf, fromWallClock } from '../time.ts';
import { typedChinese } from './typed-text.ts';

/** What a day is read by. */
export interface DayReading {
  /** The day and time now where the field's times are, `2026-11-29T20:40`. */
  readonly now: string;
  /** The language of the screen. */
  readonly language: string;
  /** A day without a year: the next one, or, where the past is looked at too, the nearest one. */
  readonly prefers: 'coming' | 'nearest';
}

const FIRST_YEAR = 1000;
const LAST_YEAR = 9999;
/** Two digits of a year further away than this are taken for something else. */
const NEAR_YEARS = 10;

/** Days from today that words stand for. */
const WORDS: Readonly<Record<string, number>> = {
  today: 0,
  今天: 0,
  今日: 0,
  tomorrow: 1,
  tmrw: 1,
  tmr: 1,
  tomorow: 1,
  明天: 1,
  明日: 1,
  'day after tomorrow': 2,
  'the day after tomorrow': 2,
  后天: 2,
  后日: 2,
  大后天: 3,
  yesterday: -1,
  昨天: -1,
  昨日: -1,
  'day before yesterday': -2,
  'the day before yesterday': -2,
  前天: -2,
};

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const MONTH =
  '(?<name>jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?';
const WEEKDAYS = 'mon tue wed thu fri sat sun'.split(' ');
const WEEKDAY =
  '(?:(?<weekday>mon|tue|wed|thu|fri|sat|sun)(?:s|day|sday|nesday|rs|rsday|urday)?\\.?|(?:周|星期|礼拜)(?<number>[1-7]))';

const ONLY_WEEKDAY = new RegExp(
  `^(?:on )?(?<which>next|this|last|coming|下下个?|下个?|这个?|本|上个?)? ?${WEEKDAY}$`,
);
const WITH_WEEKDAY = [
  new RegExp(`^${WEEKDAY},? (?<rest>.+)$`),
  new RegExp(`^(?<rest>.+?),? ?\\(?${WEEKDAY} ?\\)?$`),
];

const YEAR_FIRST = /^(\d{4})([-/. ])(\d{1,2})\2(\d{1,2})\.?$/;
const NUMBERS = /^(\d{1,2})([-/.])(\d{1,2})(?:\2(\d{1,2}|\d{4}))?(\.?)$/;
const CHINESE =
  /^(?:(?:(?<year>\d{4}|\d\d)年|(?<which>今年|明年|后年)) ?)?(?:(?<month>\d{1,2})月|(?<from>本月|这个月|下个?月)) ?(?<day>\d{1,2}) ?[日号]?$/;
const IN_ENGLISH = [
  new RegExp(`^${MONTH}[ -]?(?<day>\\d{1,2})(?:st|nd|rd|th)?(?:(?:, ?|[ -])(?<year>\\d{4}))?$`),
  new RegExp(
    `^(?:the )?(?<day>\\d{1,2})(?:st|nd|rd|th)?[ -]?(?:of )?${MONTH}(?:(?:, ?|[ -])(?<year>\\d{4}))?$`,
  ),
  new RegExp(`^(?<year>\\d{4})[ -]${MONTH}[ -](?<day>\\d{1,2})$`),
];
const DAY_OF_MONTH = /^(?:(?:the )?(\d{1,2})(?:st|nd|rd|th)|(\d{1,2})[日号])$/;

/**
 * Reads a day that people type, `2026/12/10`, `11/30`, `12月12日`, `下周三`, as `2026-12-10`. Month and day come in
 * the order of the language, or the other way round where only that is a date; `30.11.` and `30.11.2026` are a
 * day and a month, as the languages that write dots have them.
 */
export function readDay(text: string, reading: DayReading): string | undefined {
  const plain = typedChinese(text).replace(/^on (?=\w)/, '');
  const today = startOf(reading.now.slice(0, 10));
  if (plain === '' || today === undefined) return undefined;
  const days = Object.hasOwn(WORDS, plain) ? WORDS[plain] : undefined;
  if (days !== undefined) return textOf(today + days * DAY);
  const found = dayOfTheWeek(plain, today) ?? dated(plain, today, reading);
  return found === undefined ? withWeekday(plain, today, reading) : textOf(found);
}

function withWeekday(plain: string, today: number, reading: DayReading): string | undefined {
  for (const pattern of WITH_WEEKDAY) {
    const groups = pattern.exec(plain)?.groups;
    const at = groups && dated(groups['rest'] ?? '', today, reading);
    // a weekday that is not the date's: one of them is a slip
    if (groups && at !== undefined) {
      return weekdayOf(at) === namedWeekday(groups) ? textOf(at) : undefined;
    }
  }
  return undefined;
}

/** The weekday alone is the next one, today included; `next` and `下` are the week after, from Monday. */
function dayOfTheWeek(plain: string, today: number): number | undefined {
  const groups = ONLY_WEEKDAY.exec(plain)?.groups;
  if (groups === undefined) return undefined;
  const weekday = namedWeekday(groups);
  const monday = today - (weekdayOf(today) - 1) * DAY;
  const which = groups['which'] ?? '';
  if (which === '' || which === 'coming') {
    return today + ((weekday - weekdayOf(today) + 7) % 7) * DAY;
  }
  const weeks = which.startsWith('下下')
    ? 2
    : /^(?:next|下)/.test(which)
      ? 1
      : /^(?:last|上)/.test(which)
        ? -1
        : 0;
  return monday + (weeks * 7 + weekday - 1) * DAY;
}

function namedWeekday(groups: Readonly<Record<string, string | undefined>>): number {
  return groups['number'] === undefined
    ? WEEKDAYS.indexOf(groups['weekday'] ?? '') + 1
    : Number(groups['number']);
}

type Parts = readonly [year: number, month: number, day: number];

function dated(plain: string, today: number, reading: DayReading): number | undefined {
  const whole = YEAR_FIRST.exec(plain);
  if (whole !== null) return at([Number(whole[1]), Number(whole[3]), Number(whole[4])]);
  if (/^\d{8}$/.test(plain)) {
    const yearFirst: Parts = [
      Number(plain.slice(0, 4)),
      Number(plain.slice(4, 6)),
      Number(plain.slice(6)),
    ];
    const [one, two, year] = [plain.slice(0, 2), plain.slice(2, 4), plain.slice(4)].map(Number);
    return at(yearFirst) ?? ordered(one ?? 0, two ?? 0, year, today, reading);
  }
  if (/^\d{6}$/.test(plain)) {
    const [first, second, third] = [plain.slice(0, 2), plain.slice(2, 4), plain.slice(4)];
    return shortYear([first, second, third].map(Number), today, reading);
  }
  if (/^\d{4}$/.test(plain)) {
    return ordered(Number(plain.slice(0, 2)), Number(plain.slice(2)), undefined, today, reading);
  }
  return numbered(plain, today, reading) ?? worded(plain, today, reading);
}

function numbered(plain: string, today: number, reading: DayReading): number | undefined {
  const found = NUMBERS.exec(plain);
  if (found === null) return undefined;
  const [, one, separator, two, year = '', dot] = found;
  const [first, second] = [Number(one), Number(two)];
  if ((year.length === 1 || year.length === 2) && separator !== '.') {
    return shortYear([first, second, Number(year)], today, reading);
  }
  const full = year === '' ? undefined : Number(year) + (year.length === 2 ? 2000 : 0);
  const dayFirst = separator === '.' && (year !== '' || dot === '.');
  return dayFirst
    ? ordered(second, first, full, today, reading)
    : ordered(first, second, full, today, reading);
}

/** Month and day, or the other way round where only that is a date. */
function ordered(
  month: number,
  day: number,
  year: number | undefined,
  today: number,
  reading: DayReading,
): number | undefined {
  return inYear(year, month, day, today, reading) ?? inYear(year, day, month, today, reading);
}

/** Three numbers of two digits: the language's order first, and the first that is a date of these years. */
function shortYear(
  [first = 0, second = 0, third = 0]: readonly number[],
  today: number,
  { language }: DayReading,
): number | undefined {
  const yearFirst: Parts = [2000 + first, second, third];
  const others: readonly Parts[] = [
    [2000 + third, first, second],
    [2000 + third, second, first],
  ];
  const orders = language.startsWith('zh') ? [yearFirst, ...others] : [...others, yearFirst];
  const thisYear = yearOf(today);
  return orders
    .filter(([year]) => Math.abs(year - thisYear) <= NEAR_YEARS)
    .map((parts) => at(parts))
    .find((found) => found !== undefined);
}

function worded(plain: string, today: number, reading: DayReading): number | undefined {
  const chinese = CHINESE.exec(plain)?.groups;
  if (chinese !== undefined) {
    const { year, which, month, from, day } = chinese;
    if (from !== undefined) {
      return year === undefined && which === undefined
        ? inMonth(today, from.startsWith('下') ? 1 : 0, Number(day))
        : undefined;
    }
    const named =
      which === undefined ? undefined : yearOf(today) + '今明后'.indexOf(which.slice(0, 1));
    const full = year === undefined ? named : Number(year) + (year.length === 2 ? 2000 : 0);
    return inYear(full, Number(month), Number(day), today, reading);
  }
  for (const pattern of IN_ENGLISH) {
    const english = pattern.exec(plain)?.groups;
    if (english === undefined) continue;
    const month = MONTHS.indexOf((english['name'] ?? '').slice(0, 3)) + 1;
    const year = english['year'] === undefined ? undefined : Number(english['year']);
    return inYear(year, month, Number(english['day']), today, reading);
  }
  const date = DAY_OF_MONTH.exec(plain);
  if (date === null) return undefined;
  const day = Number(date[1] ?? date[2]);
  const here = inMonth(today, 0, day);
  return here !== undefined && here >= today
    ? here
    : (inMonth(today, 1, day) ?? inMonth(today, 2, day));
}

function inMonth(today: number, months: number, day: number): number | undefined {
  const month = yearOf(today) * 12 + new Date(today).getUTCMonth() + months;
  return at([Math.floor(month / 12), (month % 12) + 1, day]);
}

/** A day of a month, in the year that is meant where none is typed. */
function inYear(
  year: number | undefined,
  month: number,
  day: number,
  today: number,
  { prefers }: DayReading,
): number | undefined {
  if (year !== undefined) return at([year, month, day]);
  const thisYear = yearOf(today);
  // a 29th of February may be eight years away
  const years = Array.from({ length: 18 }, (_, index) => thisYear - 9 + index);
  const found = years.flatMap((one) => at([one, month, day]) ?? []);
  if (prefers === 'coming') return found.find((one) => one >= today);
  return found.toSorted((a, b) => Math.abs(a - today) - Math.abs(b - today))[0];
}

function at([year, month, day]: Parts): number | undefined {
  if (year < FIRST_YEAR || year > LAST_YEAR) return undefined;
  return fromWallClock({ year, month, day, hour: 0, minute: 0, second: 0 }, 0);
}

function startOf(day: string): number | undefined {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
  return at([year, month, date]);
}

function textOf(time: number): string {
  return dayOf(time, 0);
}

function yearOf(time: number): number {
  return new Date(time).getUTCFullYear();
}

/** Monday is 1, Sunday 7. */
function weekdayOf(time: number): number {
  return ((new Date(time).getUTCDay() + 6) % 7) + 1;
}

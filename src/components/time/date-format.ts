import { perLanguage } from '#app/lib/per-language.ts';
import { browserZone } from './browser-zone.ts';

/**
 * The only module that formats dates and times; a test holds every other one to it. A language has one form of a
 * date in digits, with the weekday where there is room for it; what is read out, or leaves the console for people
 * who may order day and month another way, has the month as a word.
 */

type Format = (at: Date | number) => string;

const WEEKDAY = { weekday: 'short' } as const;
const IN_DIGITS = { year: 'numeric', month: '2-digit', day: '2-digit' } as const;
const TIME = { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' } as const;

/** Formats of moments, on the clock of the shown zone. */
export const momentFormat = perLanguage((language) => formatsOf(language));

/** Formats of days without a zone, given as their midnight in UTC. */
export const dayFormat = perLanguage((language) => formatsOf(language, 'UTC'));

function formatsOf(language: string, timeZone?: string) {
  const made = (options: Intl.DateTimeFormatOptions) =>
    dateFormat(language, { ...options, ...(timeZone !== undefined && { timeZone }) });
  return {
    /** `Sun, 11/22/2026, 14:30` in the language's own order. */
    dateTime: made({ ...IN_DIGITS, ...WEEKDAY, ...TIME }),
    date: made({ ...IN_DIGITS, ...WEEKDAY }),
    /** `11/22/2026`: what a field holds. */
    plainDate: made(IN_DIGITS),
    /** A date without its year. */
    shortDate: made({ month: '2-digit', day: '2-digit', ...WEEKDAY }),
    /** `Thursday, December 24, 2026`: to be read out. */
    longDate: made({ year: 'numeric', month: 'long', day: 'numeric', weekday: 'long' }),
    /** `Thu, December 24, 2026`: for letters. */
    letterDate: made({ year: 'numeric', month: 'long', day: 'numeric', ...WEEKDAY }),
    month: made({ year: 'numeric', month: 'long' }),
    weekday: made({ weekday: 'long' }),
    shortWeekday: made(WEEKDAY),
    time: made(TIME),
    /** A time to the second. */
    clock: made({ ...TIME, second: '2-digit' }),
  };
}

/**
 * Chinese dates in digits are written `2026-11-30（周一）14:00`, a form that `Intl` does not have. A formatter is made
 * when it is first used; a number that is no moment stays a number.
 */
function dateFormat(language: string, options: Intl.DateTimeFormatOptions): Format {
  const { weekday, day, month } = options;
  const isDashed =
    language.startsWith('zh') &&
    day !== undefined &&
    (weekday === 'short' || (weekday === undefined && month === '2-digit'));
  const all = isDashed ? ({ ...options, month: '2-digit', day: '2-digit' } as const) : options;
  let format: Intl.DateTimeFormat | undefined;
  return (at) => {
    if (Number.isNaN(new Date(at).getTime())) return String(Number(at));
    format ??= new Intl.DateTimeFormat(language, { timeZone: browserZone(), ...all });
    const text = format.format(at);
    return isDashed ? text.replaceAll('/', '-').replace(/(周.) ?/, '（$1）') : text;
  };
}

/** A day with a time of day after it; no space follows the bracket that ends a Chinese date. */
export function dayAndTime(day: string, time: string): string {
  return day.endsWith('）') ? `${day}${time}` : `${day} ${time}`;
}

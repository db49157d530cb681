import { useTranslation } from 'react-i18next';
import { dateFormat } from '#app/components/time/date-format.ts';
import type { DayNumber, Weekday } from './model/calendar-day.ts';
import type { RepeatRule } from './model/repeat-rule.ts';
import { ruleTokens } from './model/rule-tokens.ts';
import { perLanguage } from '#app/lib/per-language.ts';

const DAY = 86_400_000;
/** 1970-01-05 was a Monday. */
const MONDAY = 4;

/** Days of a calendar, weekdays and months in the person's language; one object a language. */
export function useDayWords() {
  return dayWords(useTranslation().i18n.language);
}

const dayWords = perLanguage((language) => {
  const format = (options: Intl.DateTimeFormatOptions) => {
    const made = dateFormat(language, { ...options, timeZone: 'UTC' });
    return (day: DayNumber) => made(day * DAY);
  };
  const long = format({ weekday: 'long' });
  const short = format({ weekday: 'short' });
  const list = new Intl.ListFormat(language, { type: 'conjunction', style: 'long' });
  return {
    /** `Thu, 12/24/2026` in the language's own order. */
    day: format({ year: 'numeric', month: '2-digit', day: '2-digit', weekday: 'short' }),
    /** `Thursday, December 24, 2026`: to be read out. */
    longDay: format({ year: 'numeric', month: 'long', day: 'numeric', weekday: 'long' }),
    /** A day without its year. */
    shortDay: format({ month: '2-digit', day: '2-digit', weekday: 'short' }),
    month: format({ year: 'numeric', month: 'long' }),
    weekday: (weekday: Weekday) => long(MONDAY + weekday - 1),
    shortWeekday: (weekday: Weekday) => short(MONDAY + weekday - 1),
    list: (items: readonly string[]) => list.format(items),
  };
});

/** A rule as a sentence: every two weeks on Monday and Thursday, until a day. */
export function useRuleWords(): (rule: RepeatRule, first: DayNumber) => string {
  const { t } = useTranslation('series');
  const words = useDayWords();
  return (rule, first) => {
    const { pattern, end } = ruleTokens(rule, first);
    const text = patternInWords();
    switch (end.code) {
      case 'until':
        return t('rule.until', { pattern: text, day: words.day(end.day) });
      case 'times':
        return t('rule.times', { pattern: text, count: end.count });
      default:
        return text;
    }

    function patternInWords(): string {
      switch (pattern.code) {
        case 'daily':
          return pattern.every === 1
            ? t('rule.dailyEach')
            : t('rule.daily', { count: pattern.every });
        case 'workdays':
          return t('rule.workdays');
        case 'weekly': {
          const days = words.list(pattern.weekdays.map(words.weekday));
          // a language takes the names it says this with
          const short = words.list(pattern.weekdays.map(words.shortWeekday));
          return pattern.every === 1
            ? t('rule.weeklyEach', { days, short })
            : t('rule.weekly', { count: pattern.every, days, short });
        }
        case 'monthly':
          return pattern.every === 1
            ? t('rule.monthlyEach', { date: pattern.date })
            : t('rule.monthly', { count: pattern.every, date: pattern.date });
        default:
          return t('rule.unknown', { type: pattern.type, every: pattern.every });
      }
    }
  };
}

import { useTranslation } from 'react-i18next';
import { dayFormat } from '#app/components/time/date-format.ts';
import type { DayNumber, Weekday } from './model/calendar-day.ts';
import type { RepeatRule } from './model/repeat-rule.ts';
import { ruleTokens } from './model/rule-tokens.ts';
import { perLanguage } from '#app/lib/per-language.ts';
import { DAY } from '#app/lib/time.ts';

/** 1970-01-05 was a Monday. */
const MONDAY = 4;

/** Days of a calendar, weekdays and months in the person's language; one object a language. */
export function useDayWords() {
  return dayWords(useTranslation().i18n.language);
}

const dayWords = perLanguage((language) => {
  const { date, longDate, shortDate, month, weekday, shortWeekday } = dayFormat(language);
  const list = new Intl.ListFormat(language, { type: 'conjunction', style: 'long' });
  return {
    /** `Thu, 12/24/2026` in the language's own order. */
    day: (day: DayNumber) => date(day * DAY),
    /** `Thursday, December 24, 2026`: to be read out. */
    longDay: (day: DayNumber) => longDate(day * DAY),
    /** A day without its year. */
    shortDay: (day: DayNumber) => shortDate(day * DAY),
    month: (day: DayNumber) => month(day * DAY),
    weekday: (day: Weekday) => weekday((MONDAY + day - 1) * DAY),
    shortWeekday: (day: Weekday) => shortWeekday((MONDAY + day - 1) * DAY),
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

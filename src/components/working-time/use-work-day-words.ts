import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { useWorkDays } from './use-work-days.ts';

export interface WorkDayWords {
  readonly works: boolean;
  /** One letter for a corner of the day; undefined where its weekday says enough. */
  readonly mark: string | undefined;
  /** The holiday that the day is part of, or is worked for. */
  readonly name: string | undefined;
}

/** What a calendar says about a day besides its date. */
export function useWorkDayWords(): (day: string) => WorkDayWords {
  const { t, i18n } = useTranslation('typing');
  const days = useWorkDays();
  const { language } = i18n;
  return useCallback(
    (day) => {
      const { works, holiday } = days.of(day);
      if (holiday === undefined) return { works, mark: undefined, name: undefined };
      return {
        works,
        mark: t(works ? 'day.on' : 'day.off'),
        name: t(works ? 'day.makeUp' : 'day.holiday', {
          holiday: language === 'zh-CN' ? holiday.zh : holiday.en,
        }),
      };
    },
    [days, t, language],
  );
}

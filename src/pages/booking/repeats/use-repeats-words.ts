import { useTranslation } from 'react-i18next';
import { useTimeFormat } from '#app/components/time/use-zone.ts';
import { MOST_DATES } from '#app/features/recurrence/model/repeat-rule.ts';
import type { RepeatsProblem } from './repeats-problems.ts';

/** Describes the problems of a repetition in words. */
export function useRepeatsWords(): (problem: RepeatsProblem) => string {
  const { t } = useTranslation('series');
  const { dateTime } = useTimeFormat();
  return (problem) => {
    switch (problem.code) {
      case 'beyond-horizon':
        return t('problems.beyond-horizon', {
          count: problem.count,
          until: dateTime(new Date(problem.horizon)),
        });
      case 'too-many-dates':
        return t('problems.too-many-dates', { max: MOST_DATES });
      default:
        return t(`problems.${problem.code}`);
    }
  };
}

import { dayAndTime } from '#app/components/time/date-format.ts';
import { dayStart, isSameDay } from '#app/components/time/time-range.ts';
import { useTranslation } from 'react-i18next';
import { useDurationWords } from '#app/components/time/use-duration-words.ts';
import { useNow } from '#app/components/time/use-now.ts';
import { useTimeFormat } from '#app/components/time/use-zone.ts';
import { MINUTE } from '#app/lib/time.ts';

/** Beyond a day the date says it better. */
const soon = 24 * 60;

/** When something is, in few words; it moves with the clock. */
export function useWhenWords() {
  const { t } = useTranslation('overview');
  const { t: list } = useTranslation('meetings');
  const format = useTimeFormat();
  const duration = useDurationWords();
  const now = useNow();
  const moment = (at: number) => {
    const time = format.time(new Date(at));
    if (isSameDay(at, now)) return time;
    const isTomorrow = isSameDay(at, dayStart(new Date(now), 1).getTime());
    return isTomorrow ? dayAndTime(list('time.tomorrow'), time) : format.dateTime(new Date(at));
  };
  const within = (at: number | null | undefined) => {
    const left = at === undefined || at === null ? 0 : Math.ceil((at - now) / MINUTE);
    return left > 0 && left <= soon ? duration(left) : undefined;
  };
  return {
    moment,
    from: (start: number | undefined) => (start === undefined ? t('when.unknown') : moment(start)),
    until: (end: number | null | undefined) =>
      end === null || end === undefined
        ? t('when.permanent')
        : t('when.until', { time: moment(end) }),
    startsIn: (start: number | undefined) => {
      const time = within(start);
      return time === undefined ? '' : t('when.startsIn', { time });
    },
    left: (end: number | null | undefined) => {
      const time = within(end);
      return time === undefined ? '' : t('when.left', { time });
    },
  };
}

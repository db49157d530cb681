import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { MeetingRow } from '#app/features/meeting/api/meetings.ts';
import { dayAndTime } from '#app/components/time/date-format.ts';
import { useTimeFormat } from '#app/components/time/use-zone.ts';
import { meetingStateText } from '#app/features/meeting/meeting-state.tsx';
import { isRawCode } from '#app/lib/code-names.ts';
import { meetingTypes } from '#app/features/setting/model/setting-values.ts';
import { minutesOf } from './arrange.ts';
import { dayStart } from '#app/components/time/time-range.ts';
import { visibleName } from '#app/lib/foreign-text.ts';
import { DAY } from '#app/lib/time.ts';

export type MeetingWords = ReturnType<typeof useMeetingWords>;

/** The facts of a row in words, looked up once for a whole list. */
export function useMeetingWords(today: Date) {
  const { t } = useTranslation('meetings');
  const format = useTimeFormat();
  return useMemo(() => {
    const near = new Map([
      [-1, t('time.yesterday')],
      [0, t('time.today')],
      [1, t('time.tomorrow')],
    ]);
    const dayOf = (at: Date) => {
      const days = Math.round((dayStart(at, 0).getTime() - today.getTime()) / DAY);
      return near.get(days) ?? format.date(at);
    };
    const moment = (at: number) => dayAndTime(dayOf(new Date(at)), format.time(new Date(at)));
    const duration = remembered((minutes: number | null | undefined) => {
      if (minutes === undefined) return '';
      if (minutes === null) return t('time.permanent');
      const [d, h, m] = [Math.floor(minutes / 1440), Math.floor(minutes / 60) % 24, minutes % 60];
      if (d > 0) return h > 0 ? t('duration.daysHours', { d, h }) : t('duration.days', { d });
      if (h === 0) return t('duration.minutes', { m });
      return m > 0 ? t('duration.both', { h, m }) : t('duration.hours', { h });
    });
    const inSeries = remembered((remaining: number) =>
      remaining > 0 ? t('series.remaining', { n: remaining }) : t('series.mark'),
    );
    return {
      name: (row: MeetingRow) => visibleName(row.name) || t('unnamed'),
      state: remembered((state: number | undefined) => meetingStateText(t, state)),
      type: (type: number | undefined) => {
        if (type === undefined) return '';
        const name = meetingTypes.nameOf(type);
        return isRawCode(name) ? t('types.raw', { type }) : t(`types.${name}`);
      },
      /** Day and clock apart, so that they stand under each other. */
      span: ({ start, end }: MeetingRow): { day: string; clock: string } => {
        if (start === undefined) return { day: t('time.unknown'), clock: '' };
        const from = new Date(start);
        const time = format.time(from);
        if (end === start) return { day: dayOf(from), clock: time };
        if (end === null) return { day: dayOf(from), clock: t('time.onwards', { start: time }) };
        const sameDay = dayStart(new Date(end), 0).getTime() === dayStart(from, 0).getTime();
        const until = sameDay ? format.time(new Date(end)) : ` ${moment(end)}`;
        return { day: dayOf(from), clock: `${time}–${until}` };
      },
      /** Empty for a meeting that is over where nothing says since when. */
      end: ({ start, end }: MeetingRow) => {
        if (end === null) return t('time.permanent');
        return end === start ? '' : moment(end);
      },
      duration: (row: MeetingRow) => duration(minutesOf(row)),
      series: ({ series, remaining }: MeetingRow) => (series === '' ? '' : inSeries(remaining)),
      column: (key: Parameters<typeof columnTitle>[1]) => columnTitle(t, key),
    };
  }, [t, format, today]);
}

/** Looking a text up and filling it in costs more than drawing it; a list says few different things. */
function remembered<Value>(say: (value: Value) => string): (value: Value) => string {
  const texts = new Map<Value, string>();
  return (value) => {
    let text = texts.get(value);
    if (text === undefined) {
      text = say(value);
      texts.set(value, text);
    }
    return text;
  };
}

type Translate = ReturnType<typeof useTranslation<'meetings'>>['t'];

function columnTitle(
  t: Translate,
  key: 'name' | 'state' | 'start' | 'end' | 'duration' | 'number' | 'type' | 'creator' | 'series',
) {
  return t(`columns.${key}`);
}

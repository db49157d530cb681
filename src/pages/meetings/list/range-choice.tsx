import { offsetAt } from '#app/components/time/browser-zone.ts';
import { useTranslation } from 'react-i18next';
import { DayFilter } from '#app/components/time/day-filter.tsx';
import { dayOf } from '#app/lib/time.ts';
import {
  dayStart,
  namedRanges,
  type DayRange,
  type TimeRange,
} from '#app/components/time/time-range.ts';
import styles from './meetings.module.css';

interface RangeChoiceProps {
  readonly range: TimeRange;
  readonly today: Date;
  readonly onChange: (range: TimeRange) => void;
}

/** Ranges by name, or two days of one's own. */
export function RangeChoice({ range, today, onChange }: RangeChoiceProps) {
  const { t } = useTranslation('meetings');
  const own = typeof range === 'string' ? undefined : range;
  return (
    <>
      <select
        className={styles['select']}
        aria-label={t('range.label')}
        value={typeof range === 'string' ? range : 'custom'}
        onChange={(event) => {
          const chosen = namedRanges.find((name) => name === event.target.value);
          onChange(chosen ?? { from: dayText(today), to: dayText(dayStart(today, 6)) });
        }}
      >
        {namedRanges.map((name) => (
          <option key={name} value={name}>
            {t(`range.${name}`)}
          </option>
        ))}
        <option value="custom">{t('range.custom')}</option>
      </select>
      {own && <OwnDays range={own} onChange={onChange} />}
    </>
  );
}

interface OwnDaysProps {
  readonly range: DayRange;
  readonly onChange: (range: DayRange) => void;
}

function OwnDays({ range, onChange }: OwnDaysProps) {
  const { t } = useTranslation('meetings');
  const { from, to } = range;
  return (
    <fieldset className={styles['days']} aria-label={t('range.dates')}>
      <DayFilter
        label={t('range.from')}
        day={from}
        onDay={(day) => onChange({ from: day, to: day > to ? day : to })}
      />
      <DayFilter
        label={t('range.to')}
        day={to}
        onDay={(day) => onChange({ from: day < from ? day : from, to: day })}
      />
    </fieldset>
  );
}

function dayText(day: Date): string {
  return dayOf(day.getTime(), offsetAt(day.getTime()));
}

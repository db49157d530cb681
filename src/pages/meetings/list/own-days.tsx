import { useTranslation } from 'react-i18next';
import { DayFilter } from '#app/components/time/day-filter.tsx';
import type { DayRange } from '#app/components/time/time-range.ts';
import styles from './meetings.module.css';

interface OwnDaysProps {
  readonly range: DayRange;
  readonly onChange: (range: DayRange) => void;
}

/** Two days of one's own. */
export default function OwnDays({ range, onChange }: OwnDaysProps) {
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

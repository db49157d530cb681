import { lazy, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { narrowScreen, useMedia } from '#app/components/use-media.ts';
import { dayOf } from '#app/lib/time.ts';
import {
  dayStart,
  namedRanges,
  type DayRange,
  type TimeRange,
} from '#app/components/time/time-range.ts';
import styles from './meetings.module.css';

const DayRangePicker = lazy(() => import('./day-range-picker.tsx'));

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

/** On a narrow screen the device's own date fields: two months side by side do not fit. */
function OwnDays({ range, onChange }: OwnDaysProps) {
  const { t } = useTranslation('meetings');
  const narrow = useMedia(narrowScreen);
  if (!narrow) {
    return (
      <Suspense fallback={<span className={styles['pickerPlace']} />}>
        <DayRangePicker range={range} onChange={onChange} />
      </Suspense>
    );
  }
  const { from, to } = range;
  return (
    <span className={styles['days']}>
      <input
        type="date"
        className={styles['field']}
        aria-label={t('range.from')}
        value={from}
        onChange={({ target: { value } }) => {
          if (value) onChange({ from: value, to: value > to ? value : to });
        }}
      />
      <input
        type="date"
        className={styles['field']}
        aria-label={t('range.to')}
        value={to}
        onChange={({ target: { value } }) => {
          if (value) onChange({ from: value < from ? value : from, to: value });
        }}
      />
    </span>
  );
}

function dayText(day: Date): string {
  return dayOf(day.getTime(), -day.getTimezoneOffset());
}

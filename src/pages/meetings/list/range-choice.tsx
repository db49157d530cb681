import { offsetAt } from '#app/components/time/browser-zone.ts';
import { Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { lazyPart } from '#app/components/pieces/lazy-part.tsx';
import { dayOf } from '#app/lib/time.ts';
import { dayStart, namedRanges, type TimeRange } from '#app/components/time/time-range.ts';
import styles from './meetings.module.css';

/** Reading days as people type them is as much code as the rest of the filters. */
const OwnDays = lazyPart(() => import('./own-days.tsx'), ['first']);

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
      {own && (
        <Suspense>
          <OwnDays range={own} onChange={onChange} />
        </Suspense>
      )}
    </>
  );
}

function dayText(day: Date): string {
  return dayOf(day.getTime(), offsetAt(day.getTime()));
}

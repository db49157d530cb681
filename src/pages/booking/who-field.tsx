import { memo, Suspense } from 'react';
import { useController, useFormContext } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { DrawnPart } from '#app/components/drawn-part/drawn-part.tsx';
import { Loading } from '#app/components/loading.tsx';
import { lazyPart } from '#app/components/pieces/lazy-part.tsx';
import { AudienceSeatsNotice } from '#app/features/people/audience-seats-notice.tsx';
import { useBooking } from './booking-context.ts';
import type { BookingValues } from './booking-values.ts';
import styles from './booking.module.css';

const PeoplePart = memo(
  lazyPart(() => import('./people-part/people-part.tsx'), ['first', 'booking']),
);

/** The people of the meeting. Their code and who was met last are read once the form is in sight. */
export function WhoField() {
  const { t } = useTranslation('booking');
  const { control } = useFormContext<BookingValues>();
  const { field: settings } = useController({ control, name: 'settings' });
  const { values, shown } = useBooking();
  const problems = shown.filter(({ field }) => field === 'people').length;
  return (
    <div className={styles['who']}>
      <div className={styles['whoLabel']}>
        <label htmlFor="booking-people">{t('sections.people')}</label>
        {problems > 0 && (
          <span className={styles['badge']}>{t('sections.problems', { count: problems })}</span>
        )}
      </div>
      <AudienceSeatsNotice
        people={values.people}
        settings={settings.value}
        onSettings={settings.onChange}
      />
      <Suspense fallback={<Loading rows={1} />}>
        <DrawnPart>
          <PeoplePart />
        </DrawnPart>
      </Suspense>
    </div>
  );
}

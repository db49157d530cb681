import { useTranslation } from 'react-i18next';
import { ChangeList } from '#app/features/change/change-list.tsx';
import type { JsonObject } from '#app/lib/json.ts';
import { useBooking } from './booking-context.ts';
import { toBookParams } from './booking-params.ts';
import { meetingVersions } from './edit-merge.ts';
import { editedSeries } from './repeats/edited-series.ts';
import { seriesVersions } from './repeats/series-merge.ts';
import styles from './booking.module.css';

/** The changes that an edit is about to make, each with its old value. */
export function ReviewChanges({ opened }: { readonly opened: JsonObject }) {
  const { t } = useTranslation('booking');
  const { mode, values, platform } = useBooking();
  const isSeries = mode.kind === 'edit' && mode.series !== undefined;
  const changes = isSeries
    ? seriesVersions.differences(opened, editedSeries(values, opened, platform), opened)
    : meetingVersions.differences(opened, toBookParams(values, opened), opened);
  return (
    <section className={styles['reviewed']} data-changes>
      <div className={styles['reviewedHead']}>
        <h3>{t('review.changes')}</h3>
      </div>
      <ChangeList changes={changes} />
    </section>
  );
}

import { useDeferredValue } from 'react';
import { useTranslation } from 'react-i18next';
import { ChangeList } from '#app/features/change/change-list.tsx';
import type { JsonObject } from '#app/lib/json.ts';
import { useBooking } from './booking-context.ts';
import { toBookParams } from './booking-params.ts';
import { meetingVersions } from './edit-merge.ts';
import { editedSeries } from './repeats/edited-series.ts';
import { seriesVersions } from './repeats/series-merge.ts';
import styles from './booking.module.css';

/** The changes that an edit is about to make, each with its old value. Rendered at low priority. */
export function ChangesPanel({ opened }: { readonly opened: JsonObject }) {
  const { t } = useTranslation('booking');
  const { mode, values, platform } = useBooking();
  const now = useDeferredValue(values);
  const isSeries = mode.kind === 'edit' && mode.series !== undefined;
  const changes = isSeries
    ? seriesVersions.differences(opened, editedSeries(now, opened, platform), opened)
    : meetingVersions.differences(opened, toBookParams(now, opened), opened);
  return (
    <section className={styles['panel']} aria-label={t('changes.title')} data-changes>
      <h2 className={styles['panelTitle']}>{t('changes.title')}</h2>
      <ChangeList changes={changes} />
    </section>
  );
}

import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { PrintPage } from '#app/components/print/print-page.tsx';
import { visibleName } from '#app/lib/foreign-text.ts';
import { paths } from '#app/lib/paths.ts';
import { useSeries } from '#app/features/series/use-series.ts';
import { SeriesSheet } from './series-sheet.tsx';

/** Route component: a series and its dates on paper. */
export function PrintSeriesPage() {
  const { t } = useTranslation('print');
  const { seriesId = '' } = useParams();
  const { offered, series, dates, facts, days, refresh } = useSeries(seriesId);
  if (!offered.offered) return <p>{offered.reason}</p>;
  return (
    <PrintPage
      title={visibleName(facts?.name) || t('action')}
      back={paths.series(seriesId)}
      isReading={series.isPending || dates.isPending}
      error={series.error ?? dates.error ?? undefined}
      onRetry={refresh}
    >
      {facts && <SeriesSheet facts={facts} days={days} />}
    </PrintPage>
  );
}

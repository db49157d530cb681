import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useNow } from '#app/components/time/use-now.ts';
import { useOffered } from '#app/features/platform/use-api-level.ts';
import { seriesQueries } from '#app/features/series/api/series.ts';
import { seriesDays } from '#app/features/series/model/series-days.ts';
import { seriesFacts } from './model/series-facts.ts';

/** Dates begin and end, and others may change them. */
const EVERY = 30_000;

/** A series and its dates, read again while somebody looks. */
export function useSeries(seriesId: string) {
  const offered = useOffered('getSeries');
  const enabled = offered.offered;
  const series = useQuery({ ...seriesQueries.detail(seriesId), enabled, refetchInterval: EVERY });
  const dates = useQuery({ ...seriesQueries.dates(seriesId), enabled, refetchInterval: EVERY });
  const now = useNow();
  const answer = series.data;
  const facts = useMemo(() => answer && seriesFacts(answer), [answer]);
  const listed = dates.data;
  const days = useMemo(
    () =>
      facts && listed
        ? seriesDays({ ...facts, listed, minutes: facts.minutes ?? 0, now })
        : undefined,
    [facts, listed, now],
  );
  const refresh = () => {
    void series.refetch();
    void dates.refetch();
  };
  return { offered, series, dates, facts, days, refresh };
}

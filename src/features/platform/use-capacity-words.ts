import { useTranslation } from 'react-i18next';
import { useTimeFormat } from '#app/components/time/use-zone.ts';
import type { PeakForecast } from './model/capacity.ts';

/** A forecast in words: what it says, and what it does not know. */
export function useCapacityWords() {
  const { t } = useTranslation('capacity');
  const { dateTime } = useTimeFormat();
  const at = (moment: number) => dateTime(new Date(moment));

  function standing(forecast: PeakForecast, size: number): string {
    const { peak, total, peakFrom, peakTo } = forecast;
    if (forecast.standing !== 'full') return t(forecast.standing, { peak, total, size });
    const from = at(peakFrom);
    const forecastText =
      peakTo === null
        ? t('fullOnwards', { total, size, peak, from })
        : t('full', { total, size, peak, from, to: at(peakTo) });
    return `${forecastText} ${t('fullWhy')}`;
  }

  function limits({ atMost, unknown }: PeakForecast): string {
    return [
      t('counts'),
      ...(atMost ? [t('atMost')] : []),
      ...(unknown > 0 ? [t('unknown', { n: unknown })] : []),
    ].join(' ');
  }

  return { standing, limits };
}

import { LoadingOutlined, WarningFilled } from '#app/components/icons/icons.tsx';
import { Button } from '#app/components/button/button.tsx';
import { useTranslation } from 'react-i18next';
import { useErrorText } from '#app/components/error-text.ts';
import { useTimeFormat } from '#app/components/time/use-zone.ts';
import type { PeakForecast, CapacityStep } from '#app/features/platform/model/capacity.ts';
import type { Span } from '#app/lib/time.ts';
import { useCapacity } from './use-capacity.ts';
import styles from './capacity.module.css';

/** A permanent booking has no end: so much of it is drawn. */
const DRAWN_OF_OPEN = 24 * 60 * 60_000;

const HEIGHT = 100;

/** The expected load of the platform at the chosen time. It is a forecast and prevents nothing. */
export function CapacityForecast() {
  const { t } = useTranslation('capacity');
  const { t: marks } = useTranslation('punctuation');
  const { t: shell } = useTranslation('shell');
  const describe = useErrorText();
  const words = useCapacityWords();
  const capacity = useCapacity();
  if (capacity.state === 'waiting') return null;
  return (
    <section className={styles['forecast']} aria-label={t('title')}>
      {capacity.state === 'reading' && (
        <p>
          <LoadingOutlined aria-hidden /> {t('reading')}
        </p>
      )}
      {capacity.state === 'failed' && (
        <p>
          {t('failed')}
          {marks('colon')}
          {describe(capacity.error)}{' '}
          <Button size="small" type="link" onClick={capacity.retry}>
            {shell('retry')}
          </Button>
        </p>
      )}
      {capacity.state === 'unknown' && <p>{t('untold', { size: capacity.size })}</p>}
      {capacity.state === 'known' && (
        <div data-standing={capacity.forecast.standing} data-stale={capacity.stale || undefined}>
          <output>
            {capacity.forecast.standing === 'full' && <WarningFilled aria-hidden />}
            {words.standing(capacity.forecast, capacity.size)}
          </output>
          <CapacityStrip forecast={capacity.forecast} span={capacity.span} />
          <p className={styles['soft']}>{words.limits(capacity.forecast)}</p>
        </div>
      )}
    </section>
  );
}

/** A forecast in words: what it says, and what it does not know. */
function useCapacityWords() {
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

interface CapacityStripProps {
  readonly forecast: PeakForecast;
  readonly span: Span;
}

/**
 * The use over the span as a stepped line; the upper edge is all there is. Its words say the same,
 * step by step.
 *
 *     total ------------------
 *              +----+
 *        +-----+    +----+
 *     0 -+---------------+----
 */
function CapacityStrip({ forecast, span }: CapacityStripProps) {
  const { t } = useTranslation('capacity');
  const { t: marks } = useTranslation('punctuation');
  const { dateTime, time } = useTimeFormat();
  const { total, steps } = forecast;
  const end = span.end ?? span.start + DRAWN_OF_OPEN;
  const drawn = steps.filter(({ from }) => from < end);
  const words = drawn.map(({ from, others }) =>
    t('step', { from: time(new Date(from)), n: others, total }),
  );
  const label = `${t('strip', { from: dateTime(new Date(span.start)), to: dateTime(new Date(end)) })}${marks('colon')}${words.join(marks('comma'))}`;
  const width = end - span.start || 1;
  const most = Math.max(total, forecast.peak);
  const box = ({ from, to, others }: CapacityStep) => {
    const height = (others / most) * HEIGHT;
    return {
      x: ((from - span.start) / width) * 100,
      width: ((Math.min(to ?? end, end) - from) / width) * 100,
      y: HEIGHT - height,
      height,
    };
  };
  return (
    // drawn with elements: an image of many parts
    // oxlint-disable jsx-a11y/prefer-tag-over-role
    <svg
      role="img"
      aria-label={label}
      className={styles['strip']}
      viewBox={`0 0 100 ${HEIGHT}`}
      preserveAspectRatio="none"
    >
      {drawn.map((step) => (
        <rect key={step.from} data-full={step.others >= total || undefined} {...box(step)} />
      ))}
    </svg>
    // oxlint-enable jsx-a11y/prefer-tag-over-role
  );
}

import { useTranslation } from 'react-i18next';
import { useTimeFormat } from '#app/components/time/use-zone.ts';
import type { PeakForecast, CapacityStep } from './model/capacity.ts';
import type { Span } from '#app/lib/time.ts';
import styles from './capacity-strip.module.css';

/** A permanent booking has no end: so much of it is drawn. */
const DRAWN_OF_OPEN = 24 * 60 * 60_000;
const HEIGHT = 100;

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
export function CapacityStrip({ forecast, span }: CapacityStripProps) {
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

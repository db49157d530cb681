import { useTranslation } from 'react-i18next';
import { markedText } from '#app/lib/foreign-text.ts';
import styles from './report.module.css';

interface ReportChartProps {
  readonly bars: readonly {
    readonly key: string;
    readonly label: string;
    readonly value: number;
    readonly text: string;
  }[];
}

const BAR = 24;
const WIDTH = 600;
const LABEL = 180;
const VALUE = 88;
/** What fits beside the bars. */
const LONGEST = 14;

/** Bars of the first rows; the table below says the same, so that a screen reader is not told it twice. */
export function ReportChart({ bars }: ReportChartProps) {
  const { t } = useTranslation('report');
  const most = Math.max(1, ...bars.map(({ value }) => value));
  const width = (value: number) => Math.round((value / most) * (WIDTH - LABEL - VALUE));
  return (
    <svg
      className={styles['chart']}
      viewBox={`0 0 ${WIDTH} ${bars.length * BAR}`}
      role="img"
      aria-label={t('chart')}
    >
      {bars.map(({ key, label, value, text }, place) => (
        <g key={key} transform={`translate(0 ${place * BAR})`} aria-hidden>
          <text x={LABEL - 8} y={BAR / 2} textAnchor="end">
            {cut(markedText(label))}
          </text>
          <rect x={LABEL} y={4} width={Math.max(1, width(value))} height={BAR - 8} />
          <text x={LABEL + width(value) + 8} y={BAR / 2}>
            {text}
          </text>
        </g>
      ))}
    </svg>
  );
}

function cut(label: string): string {
  const signs = [...label];
  return signs.length > LONGEST ? `${signs.slice(0, LONGEST - 1).join('')}…` : label;
}

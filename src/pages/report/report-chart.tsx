import { useTranslation } from 'react-i18next';
import { usePrinting } from '#app/components/print/use-printing.ts';
import { narrowScreen, useMedia } from '#app/components/use-media.ts';
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
/** Drawn as large as the text beside it. */
const SIZES = {
  wide: { whole: 640, label: 184, value: 88 },
  narrow: { whole: 336, label: 112, value: 72 },
} as const;
/** What fits beside the bars. */
const LONGEST = { wide: 14, narrow: 8 } as const;

/** Bars of the first rows; the table below says the same, so that a screen reader is not told it twice. */
export function ReportChart({ bars }: ReportChartProps) {
  const { t } = useTranslation('report');
  const narrow = useMedia(narrowScreen);
  const printing = usePrinting();
  // paper is as narrow as a small screen, and the chart is as wide as its column there
  const size = narrow && !printing ? 'narrow' : 'wide';
  const { whole, label: beside, value: after } = SIZES[size];
  const most = Math.max(1, ...bars.map(({ value }) => value));
  const width = (value: number) => Math.round((value / most) * (whole - beside - after));
  return (
    <figure className={styles['figure']} aria-label={t('chart')}>
      <svg className={styles['chart']} viewBox={`0 0 ${whole} ${bars.length * BAR}`} aria-hidden>
        {bars.map(({ key, label, value, text }, place) => (
          <g key={key} transform={`translate(0 ${place * BAR})`}>
            <text x={beside - 8} y={BAR / 2} textAnchor="end">
              {cut(markedText(label), LONGEST[size])}
            </text>
            <rect x={beside} y={4} width={Math.max(1, width(value))} height={BAR - 8} />
            <text x={beside + width(value) + 8} y={BAR / 2}>
              {text}
            </text>
          </g>
        ))}
      </svg>
    </figure>
  );
}

function cut(label: string, most: number): string {
  const signs = Array.from(label);
  return signs.length > most ? `${signs.slice(0, most - 1).join('')}…` : label;
}

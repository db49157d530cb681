import { useTranslation } from 'react-i18next';
import { Skeleton } from './skeleton/skeleton.tsx';

interface LoadingProps {
  /** What is on its way, in words; "Loading…" without it. */
  readonly label?: string;
  /** How many lines there will be, about. */
  readonly rows?: number;
  /** Whether a heading comes first. */
  readonly title?: boolean;
}

/** Bars in place of what is being read. Screen readers are given words: to them the bars are an empty list. */
export function Loading({ label, rows = 2, title = false }: LoadingProps) {
  const { t } = useTranslation('shell');
  return (
    <output>
      <span className="visually-hidden">{label ?? t('loading')}</span>
      <span aria-hidden>
        <Skeleton title={title} rows={rows} />
      </span>
    </output>
  );
}

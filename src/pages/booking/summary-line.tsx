import { useTranslation } from 'react-i18next';

/** So many things are named in a line; of more, how many there are. */
const NAMED = 4;

interface SummaryLineProps {
  readonly parts: readonly string[];
  /** What is said if nothing is set. */
  readonly none: string;
}

/** What is set in a section, in one line. */
export function SummaryLine({ parts, none }: SummaryLineProps) {
  const { t } = useTranslation('booking');
  if (parts.length === 0) return none;
  const rest = parts.length - NAMED;
  return [...parts.slice(0, NAMED), ...(rest > 0 ? [t('summary.more', { count: rest })] : [])].join(
    ' · ',
  );
}

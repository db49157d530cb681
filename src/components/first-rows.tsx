import { Button } from '#app/components/button/button.tsx';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

interface FirstRowsProps<Row> {
  readonly of: readonly Row[];
  /** So many rows stand in the page at first, and so many more come each time. */
  readonly atOnce?: number;
  /** Rows that are shown wherever they stand, such as the chosen one. */
  readonly always?: (row: Row) => boolean;
  /** Draws the rows, and after them the button for more of them; it is null where there are no more. */
  readonly children: (shown: readonly Row[], more: ReactNode) => ReactNode;
}

/** The first rows of a list that the platform may answer with thousands; the others come when somebody asks. */
export function FirstRows<Row>({ of: rows, atOnce = 100, always, children }: FirstRowsProps<Row>) {
  const { t } = useTranslation('shell');
  const [most, setMost] = useState(atOnce);
  if (rows.length <= most) return children(rows, null);
  const further = always === undefined ? [] : rows.slice(most).filter(always);
  const shown = [...rows.slice(0, most), ...further];
  const more = (
    <Button type="link" size="small" onClick={() => setMost(most + atOnce)}>
      {t('moreRows', { count: rows.length - shown.length })}
    </Button>
  );
  return children(shown, more);
}

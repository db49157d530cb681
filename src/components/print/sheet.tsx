import { Fragment, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { platformNow } from '#app/api/platform-clock.ts';
import { ForeignText } from '../foreign-text.tsx';
import { useTimeFormat, useZone } from '../time/use-zone.ts';
import { SHEET_ROWS } from './sheet-rows.ts';
import styles from './print.module.css';

interface SheetProps {
  readonly title: string;
  /** Stands under the title: what was chosen, how many there are. */
  readonly subtitle?: string;
  readonly landscape?: boolean;
  /** Legible from a distance. */
  readonly large?: boolean;
  readonly children: ReactNode;
}

/** One document on A4: a title, what it contains, and when it was printed. */
export function PaperSheet({
  title,
  subtitle = '',
  landscape = false,
  large = false,
  children,
}: SheetProps) {
  const { t } = useTranslation('print');
  const format = useTimeFormat();
  const zone = useZone();
  return (
    <article
      className={styles['sheet']}
      data-landscape={landscape || undefined}
      data-large={large || undefined}
      aria-label={title}
    >
      <h1>
        <ForeignText>{title}</ForeignText>
      </h1>
      {subtitle !== '' && (
        <p>
          <ForeignText>{subtitle}</ForeignText>
        </p>
      )}
      {children}
      <footer>
        {t('printed', { time: format.dateTime(new Date(platformNow())), zone: zone.name })}
      </footer>
    </article>
  );
}

interface SheetFactsProps {
  /** Label and value; what is empty is left out. */
  readonly facts: readonly (readonly [string, ReactNode])[];
}

/** Facts under each other. */
export function SheetFacts({ facts }: SheetFactsProps) {
  return (
    <dl className={styles['facts']}>
      {facts
        .filter(([, value]) => value !== '' && value !== undefined)
        .map(([label, value]) => (
          <Fragment key={label}>
            <dt>{label}</dt>
            <dd>{typeof value === 'string' ? <ForeignText>{value}</ForeignText> : value}</dd>
          </Fragment>
        ))}
    </dl>
  );
}

interface SheetTableProps {
  readonly label: string;
  readonly headings: readonly string[];
  /** A key and the cells of each row. */
  readonly rows: readonly { readonly key: string; readonly cells: readonly string[] }[];
  /** Rows there are, where not all of them are here. */
  readonly total?: number;
}

/** A plain table, every row drawn; its headings stand on each page, and no row is cut in two. */
export function SheetTable({ label, headings, rows, total = rows.length }: SheetTableProps) {
  const { t } = useTranslation('print');
  const shown = rows.slice(0, SHEET_ROWS);
  const more = Math.max(total, rows.length) - shown.length;
  return (
    <>
      <table className={styles['table']} aria-label={label}>
        <thead>
          <tr>
            {headings.map((heading) => (
              <th key={heading} scope="col">
                {heading}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {shown.map(({ key, cells }) => (
            <tr key={key}>
              {cells.map((cell, index) => (
                <td key={headings[index]}>
                  <ForeignText>{cell}</ForeignText>
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {more > 0 && <p>{t('more', { count: more })}</p>}
    </>
  );
}

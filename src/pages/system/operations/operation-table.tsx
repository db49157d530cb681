import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { pressedSort } from '#app/lib/sort-order.ts';
import { PLACES } from './operation-places.ts';
import {
  isOfferedAtLevel,
  operationSortKeys,
  type OperationQuery,
  type OperationRow,
  type OperationWords,
} from './operation-query.ts';
import { writtenRows } from './row-ways.ts';
import styles from './operations.module.css';

interface OperationTableProps {
  readonly rows: readonly OperationRow[];
  /** The platform's API level; undefined while unknown. */
  readonly level: number | undefined;
  readonly words: OperationWords;
  readonly sort: OperationQuery['sort'];
  readonly onSort: (sort: OperationQuery['sort']) => void;
}

const COLUMNS = ['number', 'title', 'call', 'level', 'offered', 'places'] as const;

/** A hundred rows: drawn whole, so that the browser's own search finds them. */
export function OperationTable({ rows, level, words, sort, onSort }: OperationTableProps) {
  const { t } = useTranslation('system');
  return (
    // what scrolls is to be reached by the keyboard
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <section className={styles['scroller']} aria-label={t('operations.listLabel')} tabIndex={0}>
      <table className={styles['table']} aria-label={t('operations.listLabel')}>
        <thead>
          <tr>
            {COLUMNS.map((column) => {
              const by = operationSortKeys.find((key) => key === column);
              const sorted = by !== undefined && sort.by === by;
              const title = t(`operations.columns.${column}`);
              return (
                <th
                  key={column}
                  scope="col"
                  data-column={column}
                  aria-sort={sorted ? (sort.descending ? 'descending' : 'ascending') : undefined}
                >
                  {by === undefined ? (
                    title
                  ) : (
                    <button type="button" onClick={() => onSort(pressedSort(by, sort))}>
                      {title}
                      {sorted && <span aria-hidden>{sort.descending ? ' ▾' : ' ▴'}</span>}
                    </button>
                  )}
                </th>
              );
            })}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <Operation key={row.id} row={row} level={level} words={words} />
          ))}
        </tbody>
      </table>
    </section>
  );
}

/** How each row that the operation sends comes about. */
function Rows({ facts }: Pick<OperationRow, 'facts'>) {
  const { t } = useTranslation('system');
  const [open, setOpen] = useState(false);
  if (facts.params === undefined) return null;
  const rows = writtenRows(facts);
  return (
    <details
      className={styles['rows']}
      onToggle={({ currentTarget }) => setOpen(currentTarget.open)}
    >
      <summary>{t('operations.fields', { count: rows.length })}</summary>
      {open && (
        <ul>
          {rows.map(({ path, way }) => (
            <li key={path}>
              <code>{path}</code> <span>{way && t(`ways.${way}`)}</span>
            </li>
          ))}
        </ul>
      )}
    </details>
  );
}

interface OperationProps {
  readonly row: OperationRow;
  readonly level: number | undefined;
  readonly words: OperationWords;
}

function Operation({ row, level, words }: OperationProps) {
  const { t } = useTranslation('system');
  const { contractNumber, method, path, minApiLevel } = row.facts;
  const offered = isOfferedAtLevel(row, level);
  return (
    <tr>
      <td data-column="number">{contractNumber ?? '–'}</td>
      <th scope="row" data-column="title">
        {words.title(row)}
        <Rows facts={row.facts} />
      </th>
      <td data-column="call">
        <code>
          <b>{method}</b> {path}
        </code>
      </td>
      <td data-column="level">{minApiLevel ?? '–'}</td>
      <td data-column="offered">
        <span className={styles['offered']} data-offered={offered}>
          {hereInWords()}
        </span>
      </td>
      <td data-column="places">
        <ul>
          {row.places.map((place) => {
            const to = PLACES[place];
            const name = words.place(place);
            return (
              <li key={place}>
                {to === undefined || !offered ? name : <Link to={to}>{name}</Link>}
              </li>
            );
          })}
        </ul>
      </td>
    </tr>
  );

  function hereInWords() {
    if (!offered) return t('operations.missing', { level: minApiLevel ?? 0 });
    return t(row.facts.optional ? 'operations.optional' : 'operations.offered');
  }
}

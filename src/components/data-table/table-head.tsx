import { useTranslation } from 'react-i18next';
import { pressedSort, type SortOrder } from '#app/lib/sort-order.ts';
import type { Column, Selection } from './columns.ts';
import styles from './data-table.module.css';

interface TableHeadProps<Row, Key extends string> {
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[];
  readonly keyOf: (row: Row) => string;
  readonly sortKeys: readonly Key[];
  readonly sort: SortOrder<Key>;
  readonly onSort: (sort: SortOrder<Key>) => void;
  readonly selection: Selection<Row> | undefined;
  readonly hasMenu: boolean;
  readonly stacked: boolean;
}

/** Titles that sort, and the check box for every row of the page. */
export function TableHead<Row, Key extends string>(props: TableHeadProps<Row, Key>) {
  const { columns, sortKeys, sort, onSort, selection, hasMenu, stacked } = props;
  const { t } = useTranslation('table');
  const everyRow = t('selectAll', { n: props.rows.length });
  return (
    <thead className={styles['headGroup']}>
      <tr aria-rowindex={1} className={styles['head']}>
        {selection && (
          <th scope="col" className={styles['check']}>
            <EveryRow {...props} selection={selection} label={everyRow} />
          </th>
        )}
        {stacked ? (
          <th scope="col" className={styles['headCell']}>
            {columns[0]?.title}
          </th>
        ) : (
          columns.map(({ key, title, align }) => {
            const by = sortKeys.find((known) => known === key);
            return (
              <th
                key={key}
                scope="col"
                className={styles['headCell']}
                data-align={align}
                aria-sort={by && direction(by, sort)}
              >
                {by ? (
                  <button
                    type="button"
                    className={styles['sort']}
                    onClick={() => onSort(pressedSort(by, sort))}
                  >
                    <span className={styles['headText']}>{title}</span>
                    <span className={styles['arrow']} aria-hidden />
                  </button>
                ) : (
                  title
                )}
              </th>
            );
          })
        )}
        {hasMenu && (
          <th scope="col">
            <span className="visually-hidden">{t('actions')}</span>
          </th>
        )}
      </tr>
    </thead>
  );
}

interface EveryRowProps<Row> extends Pick<TableHeadProps<Row, string>, 'rows' | 'keyOf'> {
  readonly selection: Selection<Row>;
  readonly label: string;
}

function EveryRow<Row>({ rows, keyOf, selection, label }: EveryRowProps<Row>) {
  const chosen = rows.filter((row) => selection.keys.has(keyOf(row))).length;
  const every = rows.length > 0 && chosen === rows.length;
  return (
    <label>
      <input
        type="checkbox"
        checked={every}
        disabled={rows.length === 0}
        ref={(box) => {
          if (box) box.indeterminate = chosen > 0 && !every;
        }}
        aria-label={label}
        title={label}
        onChange={() => selection.onToggle(rows, !every)}
      />
    </label>
  );
}

function direction(key: string, sort: SortOrder): 'ascending' | 'descending' | 'none' {
  if (sort.by !== key) return 'none';
  return sort.descending ? 'descending' : 'ascending';
}

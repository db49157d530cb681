import { memo, type ReactNode } from 'react';
import { browserPath } from '#app/lib/base-path.ts';
import { Drawn, DrawnPart } from '../drawn-part/drawn-part.tsx';
import type { Column } from './columns.ts';
import styles from './data-table.module.css';

interface DataRowProps<Row> {
  readonly row: Row;
  readonly index: number;
  /** Place in the whole table, the head being 1. */
  readonly position: number;
  /** Pixels from the first row in sight, for one that does not follow the row before it. */
  readonly apart: number | undefined;
  readonly columns: readonly Column<Row>[];
  readonly href: string;
  readonly current: boolean;
  readonly selected: boolean;
  /** Whether Tab stops here. */
  readonly reachable: boolean;
  readonly stacked: ((row: Row) => ReactNode) | undefined;
  /** Name of the check box; without one the row cannot be selected. */
  readonly checkLabel: string | undefined;
  /** Name of the button of its menu; without one it has none. */
  readonly menuLabel: string | undefined;
}

/** The table listens for all of its check boxes at once; a check box without a listener would count as read-only. */
const handledAbove = () => undefined;

function PlainDataRow<Row>(props: DataRowProps<Row>) {
  const { row, index, apart, columns, href, current, selected, reachable, stacked } = props;
  const { checkLabel, menuLabel } = props;
  const tabIndex = reachable ? 0 : -1;
  const link = (content: ReactNode) => (
    <a href={browserPath(href)} tabIndex={tabIndex} aria-current={current ? 'true' : undefined}>
      {content}
    </a>
  );
  return (
    <tr
      aria-rowindex={props.position}
      aria-selected={checkLabel === undefined ? undefined : selected}
      className={styles['row']}
      data-index={index}
      data-current={current}
      style={apart === undefined ? undefined : { position: 'absolute', top: apart }}
    >
      {checkLabel !== undefined && (
        <td className={styles['check']}>
          <label>
            <input
              type="checkbox"
              tabIndex={tabIndex}
              checked={selected}
              aria-label={checkLabel}
              onChange={handledAbove}
            />
          </label>
        </td>
      )}
      {stacked ? (
        <td className={styles['stack']}>
          {link(columns[0]?.cell(row))}
          {stacked(row)}
        </td>
      ) : (
        columns.map(({ key, align, cell }, place) =>
          place === 0 ? (
            <th key={key} scope="row" className={styles['cell']} data-align={align}>
              {link(cell(row))}
            </th>
          ) : (
            <td key={key} className={styles['cell']} data-align={align}>
              {cell(row)}
            </td>
          ),
        )
      )}
      {menuLabel !== undefined && (
        <td className={styles['menu']}>
          <button
            type="button"
            data-menu
            aria-haspopup="menu"
            aria-label={menuLabel}
            title={menuLabel}
            tabIndex={tabIndex}
          >
            <span aria-hidden>⋮</span>
          </button>
        </td>
      )}
    </tr>
  );
}

/** A row that cannot be drawn leaves the others standing. */
function PartDataRow<Row>(props: DataRowProps<Row>) {
  const { row, index, columns, checkLabel, menuLabel } = props;
  const ends = [checkLabel, menuLabel].filter((label) => label !== undefined);
  const width = columns.length + ends.length;
  return (
    <DrawnPart
      raw={row}
      renderFailed={(message) => (
        <tr data-index={index} className={styles['row']}>
          <td colSpan={width} className={styles['whole']}>
            {message}
          </td>
        </tr>
      )}
    >
      <Drawn of={props} by={PlainDataRow} />
    </DrawnPart>
  );
}

/** Drawn again only when something of it changes: a table scrolls and filters many of them. */
// memo loses the type parameter
// oxlint-disable-next-line typescript/no-unsafe-type-assertion
export const DataRow = memo(PartDataRow) as typeof PartDataRow;

import { routerPath } from '#app/lib/base-path.ts';
import {
  useDeferredValue,
  useLayoutEffect,
  useRef,
  useState,
  type ChangeEvent,
  type MouseEvent,
  type ReactNode,
} from 'react';
import { useTranslation } from 'react-i18next';
import { recentMap } from '#app/lib/recent-map.ts';
import type { SortOrder } from '#app/lib/sort-order.ts';
import { usePrinting } from '../print/use-printing.ts';
import {
  gridTemplate,
  smallestWidth,
  stackedTemplate,
  type Column,
  type RowMenu,
  type Selection,
} from './columns.ts';
import { DataRow } from './data-row.tsx';
import { TableHead } from './table-head.tsx';
import { useRowHeight } from './use-row-height.ts';
import { useRowKeys } from './use-row-keys.ts';
import { useRowsInSight } from './use-rows-in-sight.ts';
import styles from './data-table.module.css';

/** Up to so many rows stand in the page whole: the browser's own search finds them. */
const drawnWhole = 60;
const headHeight = 34;

/** Where a row's name goes in a text that is the same for all of them. */
const place = '\u0000';

interface DataTableProps<Row, Key extends string> {
  /** Name of the table. */
  readonly label: string;
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[];
  readonly keyOf: (row: Row) => string;
  /** Where a row leads; its first column is the link. */
  readonly hrefOf: (row: Row) => string;
  /** Follows a link within the console. */
  readonly onFollow: (href: string) => void;
  /** The row whose details are open. */
  readonly currentKey?: string | undefined;
  /** Keys of the columns that it is sorted by. */
  readonly sortKeys: readonly Key[];
  readonly sort: SortOrder<Key>;
  readonly onSort: (sort: SortOrder<Key>) => void;
  readonly selection?: Selection<Row>;
  readonly menu?: RowMenu<Row>;
  /** A row in two lines instead of columns, for a narrow place. */
  readonly stacked?: ((row: Row) => ReactNode) | undefined;
  /** Rows before the first of these, and in all, for assistive technology. */
  readonly offset?: number;
  readonly total?: number;
  /** The rows are those of an older view. */
  readonly stale?: boolean;
  /** Another view: back to the top. */
  readonly viewKey: string;
  /** The entry of the history: coming Back to it leads back to the rows that were in sight. */
  readonly placeKey?: string;
}

/** How far each of the last entries of the history was scrolled, as long as the page lives. */
const places = recentMap<string, number>(200);

/**
 * A table of light rows of one height, only those in sight drawn when there are many. Arrow keys, Home and End move
 * between rows, Enter follows the row's link, Space selects, the menu key opens the row's menu.
 */
export function DataTable<Row, Key extends string>(props: DataTableProps<Row, Key>) {
  const { columns, rows, keyOf, selection, menu, stacked, offset = 0, viewKey, placeKey } = props;
  const { t } = useTranslation('table');
  const printing = usePrinting();
  const rowHeight = useRowHeight(Boolean(stacked));
  const scroller = useRef<HTMLDivElement>(null);
  const [active, setActive] = useState<number>();
  /** Where a range selected with Shift begins. */
  const lastToggled = useRef(0);
  const sight = useRowsInSight(scroller, { count: rows.length, rowHeight, headHeight });
  const keys = useRowKeys(scroller, rows.length, sight.scrollTo);

  const shownView = useRef(viewKey);
  useLayoutEffect(() => {
    if (shownView.current === viewKey) return;
    shownView.current = viewKey;
    setActive(undefined);
    if (scroller.current) scroller.current.scrollTop = 0;
  }, [viewKey]);
  useLayoutEffect(() => {
    const node = scroller.current;
    if (node === null || placeKey === undefined) return undefined;
    node.scrollTop = places.get(placeKey) ?? node.scrollTop;
    return () => places.set(placeKey, node.scrollTop);
  }, [placeKey]);

  // looked up once, not for every row
  const checkLabel = t('selectRow', { name: place });
  const menuLabel = t('rowActions', { name: place });
  // those in sight come first, with the page
  const hasOthers = useDeferredValue(true, false);
  const isWhole = printing || (hasOthers && rows.length <= drawnWhole);
  const inSight = isWhole ? [...rows.keys()] : placesFrom(sight.first, sight.end);
  const drawn = withFocused(inSight, active, rows.length);
  const first = inSight[0] ?? 0;
  const stop = active !== undefined && drawn.includes(active) ? active : first;
  const openMenu = (row: Element | null | undefined) => {
    const index = row === null || row === undefined ? undefined : rowIndexOf(row);
    const item = index === undefined ? undefined : rows[index];
    const button = row?.querySelector<HTMLElement>('[data-menu]');
    if (item === undefined || !button) return false;
    menu?.onOpen(item, button);
    return true;
  };
  const press = (event: MouseEvent<HTMLElement>) => {
    if (event.target instanceof Element && event.target.closest('[data-menu]')) {
      openMenu(event.target.closest('[data-index]'));
    } else follow(event);
  };
  const askMenu = (event: MouseEvent<HTMLElement>) => {
    if (!(event.target instanceof Element) || !isFromKeyboard(event)) return;
    if (openMenu(event.target.closest('[data-index]'))) event.preventDefault();
  };
  const follow = (event: MouseEvent<HTMLElement>) => {
    const href = linkUnder(event);
    if (href === undefined) return;
    event.preventDefault();
    props.onFollow(href);
  };
  const toggle = (event: ChangeEvent<HTMLElement>) => {
    const index = rowIndexOf(event.target);
    if (index === undefined || !(event.target instanceof HTMLInputElement)) return;
    const withShift = event.nativeEvent instanceof MouseEvent && event.nativeEvent.shiftKey;
    const from = withShift ? Math.min(lastToggled.current, rows.length - 1) : index;
    lastToggled.current = index;
    const range = rows.slice(Math.min(from, index), Math.max(from, index) + 1);
    selection?.onToggle(range, event.target.checked);
  };
  const ends = { selectable: Boolean(selection), hasMenu: Boolean(menu) };
  const template = stacked ? stackedTemplate(ends) : gridTemplate(columns, ends);
  // set once for all rows: a property on the row itself would give each row a style of its own
  const measures = { '--row-columns': template, '--row-height': `${rowHeight}px` };
  const minWidth = stacked ? undefined : smallestWidth(columns, ends);

  return (
    <div
      ref={scroller}
      className={styles['table']}
      data-stacked={Boolean(stacked)}
      data-stale={props.stale}
    >
      <table
        // rows that the arrow keys move between: the grid pattern
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-to-interactive-role
        role="grid"
        aria-label={props.label}
        aria-rowcount={(props.total ?? rows.length) + 1}
        aria-multiselectable={selection ? true : undefined}
        aria-busy={props.stale}
        className={styles['canvas']}
        style={{ ...measures, height: headHeight + rows.length * rowHeight, minWidth }}
        onClick={press}
        onContextMenu={askMenu}
        onKeyDown={keys}
        onChange={toggle}
        onFocus={(event) => setActive(rowIndexOf(event.target))}
      >
        <TableHead
          columns={columns}
          rows={rows}
          keyOf={keyOf}
          sortKeys={props.sortKeys}
          sort={props.sort}
          onSort={props.onSort}
          selection={selection}
          hasMenu={ends.hasMenu}
          stacked={Boolean(stacked)}
        />
        {/* the drawn rows follow each other and move as one: none has a place of its own to style */}
        <tbody style={{ transform: `translateY(${first * rowHeight}px)` }}>
          {drawn.map((index) => {
            const row = rows[index];
            if (row === undefined) return null;
            const key = keyOf(row);
            return (
              <DataRow
                key={key}
                row={row}
                index={index}
                position={offset + index + 2}
                apart={inSight.includes(index) ? undefined : (index - first) * rowHeight}
                columns={columns}
                href={props.hrefOf(row)}
                current={key === props.currentKey}
                selected={selection?.keys.has(key) ?? false}
                reachable={index === stop}
                stacked={stacked}
                checkLabel={selection && checkLabel.replace(place, () => selection.labelOf(row))}
                menuLabel={menu && menuLabel.replace(place, () => menu.labelOf(row))}
              />
            );
          })}
        </tbody>
      </table>
    </div>
  );
}

function placesFrom(first: number, end: number): readonly number[] {
  return Array.from({ length: end - first }, (_, at) => first + at);
}

/** The row with the focus stays drawn when it is scrolled out of sight, or the focus would be lost. */
function withFocused(inSight: readonly number[], focused: number | undefined, count: number) {
  if (focused === undefined || focused >= count || inSight.includes(focused)) return inSight;
  return focused < (inSight[0] ?? 0) ? [focused, ...inSight] : [...inSight, focused];
}

/** Of the menu key or Shift+F10: the pointer gets the browser's own menu. */
function isFromKeyboard({ button, ctrlKey, nativeEvent }: MouseEvent<HTMLElement>): boolean {
  const isTouch = nativeEvent instanceof PointerEvent && nativeEvent.pointerType === 'touch';
  return button !== 2 && !ctrlKey && !isTouch;
}

function rowIndexOf(target: EventTarget): number | undefined {
  if (!(target instanceof HTMLElement)) return undefined;
  const index = target.closest<HTMLElement>('[data-index]')?.dataset['index'];
  return index === undefined ? undefined : Number(index);
}

/**
 * The link of the row that was clicked, wherever in the row, or the one within it that was; nothing for what the browser does better (a new tab, a
 * text being selected, the check box).
 */
function linkUnder(event: MouseEvent<HTMLElement>): string | undefined {
  if (event.defaultPrevented || event.button !== 0) return undefined;
  if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return undefined;
  if (!(event.target instanceof Element) || event.target.closest('input, button, label')) {
    return undefined;
  }
  const row = event.target.closest('[data-index]');
  const link = event.target.closest('a') ?? row?.querySelector('a');
  const selecting = getSelection()?.isCollapsed === false;
  if (!link || (selecting && !event.target.closest('a'))) return undefined;
  return routerPath(link.getAttribute('href') ?? '');
}

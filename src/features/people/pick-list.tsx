import { useVirtualizer } from '@tanstack/react-virtual';
import {
  useEffect,
  useId,
  useRef,
  type KeyboardEvent,
  type MouseEvent,
  type PointerEvent,
  type ReactNode,
  type RefObject,
} from 'react';
import {
  chooseAll,
  extend,
  moveActiveTo,
  indexOf,
  pick,
  rowAfterKey,
  toggle,
  type Keyed,
  type ListSelection,
} from './selection.ts';
import { shortcutKey } from '#app/lib/keys.ts';
import styles from './people.module.css';

export const ROW_HEIGHT = 44;

interface PickListProps<Row extends Keyed> {
  readonly label: string;
  readonly describedBy?: string;
  readonly rows: readonly Row[];
  readonly selection: ListSelection;
  readonly onSelection: (selection: ListSelection) => void;
  /** Plain elements only: a row is drawn again with every key. */
  readonly renderRow: (row: Row) => ReactNode;
  /** A click on a row takes it in or out beside the others, instead of choosing it alone. */
  readonly gathers?: boolean;
  /** One row at a time. */
  readonly single?: boolean;
  /** In px, the same for every row. */
  readonly rowHeight?: number;
  readonly onDelete?: () => void;
  readonly onEnter?: () => void;
  /** Another one: other rows are looked at, from the top. */
  readonly viewKey: string;
  /** What scrolls, where somebody else wants to scroll it too. */
  readonly scroller?: RefObject<HTMLDivElement | null>;
  /** Keys of the caller's own, asked first; true: done. */
  readonly onKey?: (event: KeyboardEvent) => boolean;
  /** A click that the caller answers instead of it being a choice; true: done. */
  readonly onRowClick?: (row: Row, target: Element) => boolean;
  readonly onPointerDown?: (event: PointerEvent<HTMLDivElement>) => void;
  /** What lies over the rows and scrolls with them. */
  readonly children?: ReactNode;
}

/**
 * Rows to choose from, thousands of them: only those in sight are drawn, and the focus stays on the
 * list. Arrow keys choose, with Shift a range, with Ctrl they only move; Space takes in or out.
 */
export function PickList<Row extends Keyed>(props: PickListProps<Row>) {
  const { rows, selection, onSelection, gathers = false, single = false, viewKey } = props;
  const { rowHeight = ROW_HEIGHT } = props;
  const id = useId();
  const ownScroller = useRef<HTMLDivElement>(null);
  const scroller = props.scroller ?? ownScroller;
  // nothing memoised here is handed the virtualizer
  // oxlint-disable-next-line react/incompatible-library
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowHeight,
    overscan: 6,
  });
  const items = virtual.getVirtualItems();
  const at = indexOf(rows, selection.active);
  const drawn = items.some(({ index }) => index === at);

  useEffect(() => {
    if (scroller.current) scroller.current.scrollTop = 0;
  }, [viewKey, scroller]);

  const move = (event: KeyboardEvent, index: number) => {
    const row = rows[index];
    if (row === undefined) return;
    if (single) onSelection(pick(row.key));
    else if (event.shiftKey) onSelection(extend(selection, rows, row.key));
    else if (gathers || event.ctrlKey || event.metaKey)
      onSelection(moveActiveTo(selection, row.key));
    else onSelection(pick(row.key));
    virtual.scrollToIndex(index);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (props.onKey?.(event)) {
      event.preventDefault();
      return;
    }
    const page = Math.floor((scroller.current?.clientHeight ?? 0) / rowHeight) - 1;
    const index = rowAfterKey(event.key, at, rows.length, Math.max(page, 1));
    const command = event.ctrlKey || event.metaKey;
    if (index !== undefined) move(event, index);
    else if (event.key === ' ' && selection.active !== null)
      onSelection(single ? pick(selection.active) : toggle(selection, selection.active));
    else if (shortcutKey(event) === 'a' && command && !single)
      onSelection(chooseAll(selection, rows));
    else if (event.key === 'Escape' && selection.chosen.size > 0)
      onSelection({ ...selection, chosen: new Set() });
    else if (event.key === 'Delete' || event.key === 'Backspace') props.onDelete?.();
    else if (event.key === 'Enter' && !command) props.onEnter?.();
    else return;
    event.preventDefault();
  };
  const onClick = (event: MouseEvent) => {
    const target = event.target instanceof Element ? event.target : undefined;
    const row = rows[Number(target?.closest('[data-index]')?.getAttribute('data-index') ?? -1)];
    if (target === undefined || row === undefined) return;
    // a row that took the focus would lose it once it is out of sight
    scroller.current?.focus({ preventScroll: true });
    if (props.onRowClick?.(row, target)) return;
    if (single) {
      onSelection(pick(row.key));
      return;
    }
    const adds = gathers || event.ctrlKey || event.metaKey || target.closest('[data-check]');
    if (event.shiftKey) onSelection(extend(selection, rows, row.key));
    else onSelection(adds ? toggle(selection, row.key) : pick(row.key));
  };

  return (
    // a list of options in two lines, windowed: no native element is one
    // oxlint-disable jsx-a11y/prefer-tag-over-role
    <div
      ref={scroller}
      className={styles['list']}
      data-scrolls
      role="listbox"
      aria-multiselectable={!single}
      aria-label={props.label}
      aria-describedby={props.describedBy}
      aria-activedescendant={drawn ? `${id}-${at}` : undefined}
      tabIndex={0}
      onKeyDown={onKeyDown}
      onClick={onClick}
      onPointerDown={props.onPointerDown}
    >
      <div style={{ height: virtual.getTotalSize() }} role="presentation">
        {items.map(({ index, start }) => {
          const row = rows[index];
          if (row === undefined) return null;
          const chosen = selection.chosen.has(row.key);
          return (
            <div
              key={row.key}
              id={`${id}-${index}`}
              data-index={index}
              className={styles['row']}
              role="option"
              tabIndex={-1}
              aria-selected={chosen}
              aria-setsize={rows.length}
              aria-posinset={index + 1}
              data-active={index === at}
              style={{ height: rowHeight, transform: `translateY(${start}px)` }}
            >
              {!single && <span className={styles['check']} data-check aria-hidden />}
              {props.renderRow(row)}
            </div>
          );
        })}
        {props.children}
      </div>
    </div>
    // oxlint-enable jsx-a11y/prefer-tag-over-role
  );
}

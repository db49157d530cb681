import { useRef, useState, type KeyboardEvent } from 'react';
import { moveOnShelves } from '../model/layout-shelves.ts';
import { LayoutThumbnail } from './layout-thumbnail.tsx';
import { useLayoutNames, useLayoutWords } from './use-layout-words.ts';
import styles from './layout-picker.module.css';

interface LayoutShelf {
  readonly key: string | number;
  /** What they have in common, short. */
  readonly title?: string;
  /** The same at greater length, for those who do not see what stands together. */
  readonly label?: string;
  readonly layouts: readonly number[];
}

interface LayoutListProps {
  readonly label: string;
  readonly shelves: readonly LayoutShelf[];
  readonly value: number;
  readonly onChoose: (layout: number) => void;
  /** Somebody types while the focus is on a layout. */
  readonly onType: () => void;
}

/**
 * Layouts to choose from with one stop of the Tab key: arrows move by what stands where, Home and
 * End to the ends, Page Up and Down from shelf to shelf; Enter or Space chooses. Plain elements
 * only: all layouts are drawn at once.
 */
export function LayoutList({ label, shelves, value, onChoose, onType }: LayoutListProps) {
  const list = useRef<HTMLDivElement>(null);
  const [active, setActive] = useState(value);
  const words = useLayoutWords();
  const names = useLayoutNames();
  const all = shelves.flatMap(({ layouts }) => layouts);
  const stop = Math.max(all.indexOf(active), 0);

  const onKeyDown = (event: KeyboardEvent) => {
    const { key } = event;
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const sizes = shelves.map(({ layouts }) => layouts.length);
    const next = moveOnShelves(sizes, columnsOf(list.current), stop, key);
    const layout = next === undefined ? undefined : all[next];
    if (next !== undefined && layout !== undefined) {
      event.preventDefault();
      list.current?.querySelectorAll<HTMLElement>('[role="option"]')[next]?.focus();
      setActive(layout);
    } else if (key.length === 1 && key !== ' ') {
      // the letter goes where the focus goes
      onType();
    }
  };
  const choose = (layout: number) => {
    setActive(layout);
    onChoose(layout);
  };

  return (
    // options in groups, with drawings in them: no native elements are that
    // oxlint-disable jsx-a11y/prefer-tag-over-role
    <div
      ref={list}
      role="listbox"
      aria-label={label}
      tabIndex={-1}
      className={styles['tiles']}
      onKeyDown={onKeyDown}
    >
      {shelves.map(({ key, title, label: shelf, layouts }) => (
        <div key={key} role="group" aria-label={shelf} className={styles['shelf']}>
          {layouts.map((layout, index) => (
            <div key={layout} role="presentation" className={styles['place']}>
              {title !== undefined && (
                <span aria-hidden className={styles['shelfTitle']}>
                  {index === 0 && title}
                </span>
              )}
              <button
                type="button"
                role="option"
                className={styles['tile']}
                aria-selected={layout === value}
                aria-label={names(layout)}
                tabIndex={layout === all[stop] ? 0 : -1}
                onClick={() => choose(layout)}
              >
                <LayoutThumbnail layout={layout} />
                <span className={styles['caption']}>
                  <b>{layout}</b> <span>{words(layout)}</span>
                </span>
              </button>
            </div>
          ))}
        </div>
      ))}
    </div>
    // oxlint-enable jsx-a11y/prefer-tag-over-role
  );
}

/** How many tiles stand beside each other. */
function columnsOf(list: HTMLElement | null): number {
  return list ? getComputedStyle(list).gridTemplateColumns.split(' ').length : 1;
}

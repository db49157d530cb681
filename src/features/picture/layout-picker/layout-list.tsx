import { useEffect, useRef, useState, type KeyboardEvent } from 'react';
import { moveOnShelves } from '../model/layout-shelves.ts';
import { useLayoutNames, useLayoutWords } from './use-layout-words.ts';
import { layoutOf } from '../model/layouts.ts';
import styles from './layout-picker.module.css';

/** The frame of the drawing, 16:9, in its own units. */
const [WIDTH, HEIGHT] = [96, 54];

const outlines = new Map<number, string>();

export interface LayoutShelf {
  readonly key: string | number;
  /** What they have in common, short. */
  readonly title?: string;
  /** The same at greater length, for those who do not see what stands together. */
  readonly label?: string;
  readonly layouts: readonly number[];
}

export interface LayoutListProps {
  readonly id: string;
  readonly label: string;
  readonly shelves: readonly LayoutShelf[];
  readonly value: number;
  /** The place of the one that the search points to. */
  readonly pointed: number | undefined;
  /** The focus came to a layout. */
  readonly onShow: (layout: number) => void;
  readonly onChoose: (layout: number) => void;
  /** Somebody types while the focus is on a layout. */
  readonly onType: () => void;
}

/**
 * Layouts to choose from with one stop of the Tab key: arrows move by what stands where, Home and
 * End to the ends, Page Up and Down from shelf to shelf; the one with the focus is shown, Enter or Space chooses. Plain elements
 * only: all layouts are drawn at once.
 */
export function LayoutList(props: LayoutListProps) {
  const { id, label, shelves, value, pointed, onShow, onChoose, onType } = props;
  const list = useRef<HTMLDivElement>(null);
  const [active, setActive] = useState(value);
  const words = useLayoutWords();
  const names = useLayoutNames();
  const all = shelves.flatMap(({ layouts }) => layouts);
  const stop = Math.max(all.indexOf(active), 0);
  const at = pointed === undefined ? undefined : all[pointed];

  useEffect(() => {
    if (at !== undefined) {
      document.getElementById(optionId(id, at))?.scrollIntoView({ block: 'nearest' });
    }
  }, [id, at]);

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
      id={id}
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
                id={optionId(id, layout)}
                type="button"
                role="option"
                className={styles['tile']}
                data-pointed={layout === at || undefined}
                aria-selected={layout === value}
                aria-label={names(layout)}
                tabIndex={layout === all[stop] ? 0 : -1}
                onFocus={() => onShow(layout)}
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

/** The id of a layout in the list of that id. */
export function optionId(list: string, layout: number): string {
  return `${list}-${layout}`;
}

/** How many tiles stand beside each other. */
export function columnsOf(list: HTMLElement | null): number {
  return list ? getComputedStyle(list).gridTemplateColumns.split(' ').length : 1;
}

interface LayoutThumbnailProps {
  readonly layout: number;
}

/** A layout as a small drawing, made from its geometry; an empty frame for one that is not known. */
function LayoutThumbnail({ layout }: LayoutThumbnailProps) {
  return (
    <svg
      className={styles['thumbnail']}
      viewBox={`-1 -1 ${WIDTH + 2} ${HEIGHT + 2}`}
      data-known={layoutOf(layout) !== undefined}
      aria-hidden
    >
      <path d={outlineOf(layout)} />
    </svg>
  );
}

/** Every pane as one rectangle of a single path: what lies over another is drawn later. */
function outlineOf(id: number): string {
  let outline = outlines.get(id);
  if (outline === undefined) {
    const cells = layoutOf(id)?.cells ?? [{ x: 0, y: 0, width: 1, height: 1 }];
    outline = cells
      .map(({ x, y, width, height }) => {
        const [left, top] = [short(x * WIDTH), short(y * HEIGHT)];
        const [right, bottom] = [short((x + width) * WIDTH), short((y + height) * HEIGHT)];
        return `M${left} ${top}H${right}V${bottom}H${left}Z`;
      })
      .join('');
    outlines.set(id, outline);
  }
  return outline;
}

/** Two decimals are finer than any screen. */
function short(value: number): number {
  return Number(value.toFixed(2));
}

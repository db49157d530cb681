import {
  ArrowDownOutlined,
  ArrowUpOutlined,
  HolderOutlined,
} from '#app/components/icons/icons.tsx';
import { useId, useLayoutEffect, useRef, useState, type KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { useDrag } from '#app/components/drag/use-drag.tsx';
import { FirstRows } from '#app/components/first-rows.tsx';
import { ForeignText } from '#app/components/foreign-text.tsx';
import look from '#app/features/picture/designer-parts/designer.module.css';
import { boxOrder } from '../model/box-order.ts';
import { contentAt } from '../model/wall.ts';
import type { WallEditing } from './use-wall-editing.ts';
import { orderedBox } from './wall-edits.ts';
import styles from './wall.module.css';

interface BoxOrderProps {
  readonly editing: WallEditing;
  /** Takes to a box. */
  readonly onGoTo: (box: string) => void;
}

/**
 * The boxes with content in the order in which they are stored, each with its number: a drag, Alt and the arrow keys or
 * a button moves it.
 */
export function BoxOrder({ editing, onGoTo }: BoxOrderProps) {
  const { t } = useTranslation('wallDesigner');
  const id = useId();
  const { wall, on, run, surface, words } = editing;
  const root = useRef<HTMLElement>(null);
  const refocus = useRef<HTMLElement>(null);
  const [moved, setMoved] = useState<string>();
  const order = boxOrder(wall);

  // an element that is moved in the document loses the focus
  useLayoutEffect(() => {
    refocus.current?.focus();
    refocus.current = null;
  });

  const move = (box: string, to: number) => {
    const edit = orderedBox(on, box, to);
    if (edit === undefined) return;
    const { activeElement } = document;
    refocus.current = activeElement instanceof HTMLElement ? activeElement : null;
    run(edit);
    const place = Math.min(Math.max(to, 0), order.length - 1) + 1;
    setMoved(t('order.moved', { box: surface.nameOf(box), place, count: order.length }));
  };
  const drag = useDrag<string, number>(root, {
    lift: (mark) => {
      const carried = order.find((box) => mark === `order:${box}`);
      return carried === undefined ? undefined : { carried, name: surface.nameOf(carried) };
    },
    placeAt: ({ x, y }) => {
      const rows = [...(root.current?.querySelectorAll<HTMLElement>('[data-order]') ?? [])];
      const under = rows.find((row) => {
        const { left, right, top, bottom } = row.getBoundingClientRect();
        return x >= left && x <= right && y >= top && y <= bottom;
      });
      return under === undefined ? undefined : Number(under.dataset['order']);
    },
    elementOf: (place, host) => host.querySelector(`[data-order="${place}"]`),
    tell: (box, place) =>
      order[place] === box ? undefined : t('order.dropHere', { place: place + 1 }),
    onDrop: move,
  });

  if (order.length < 2) return null;
  return (
    <section
      ref={root}
      className={look['section']}
      aria-labelledby={`${id}-title`}
      onPointerDown={drag.onPointerDown}
    >
      <h3 id={`${id}-title`}>{t('order.title')}</h3>
      <p className={look['help']}>{t('order.help')}</p>
      <FirstRows of={order}>
        {(shown, more) => (
          <div className={styles['ordered']} data-scrolls>
            <ol aria-labelledby={`${id}-title`}>
              {shown.map((box, place) => (
                <OrderRow
                  key={box}
                  box={box}
                  name={surface.nameOf(box)}
                  what={words.content(contentAt(wall, box))}
                  place={place}
                  isLast={place === order.length - 1}
                  onMove={move}
                  onGoTo={onGoTo}
                />
              ))}
            </ol>
            {more}
          </div>
        )}
      </FirstRows>
      <output className="visually-hidden">{moved}</output>
      {drag.ghost}
    </section>
  );
}

interface OrderRowProps {
  readonly box: string;
  readonly name: string;
  /** What the box shows, in words. */
  readonly what: string;
  readonly place: number;
  readonly isLast: boolean;
  readonly onMove: (box: string, to: number) => void;
  readonly onGoTo: (box: string) => void;
}

function OrderRow({ box, name, what, place, isLast, onMove, onGoTo }: OrderRowProps) {
  const { t } = useTranslation('wallDesigner');
  const { t: keyed } = useTranslation('editing');
  const onKeyDown = (event: KeyboardEvent) => {
    if (!event.altKey || (event.key !== 'ArrowUp' && event.key !== 'ArrowDown')) return;
    event.preventDefault();
    onMove(box, event.key === 'ArrowUp' ? place - 1 : place + 1);
  };
  const [up, down] = [t('order.up', { box: name }), t('order.down', { box: name })];
  return (
    // every control of the row moves it by the same keys
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <li data-order={place} onKeyDown={onKeyDown}>
      <span
        className={styles['number']}
        data-drag={`order:${box}`}
        title={t('order.drag')}
        aria-hidden
      >
        <HolderOutlined aria-hidden /> {place + 1}
      </span>
      <button
        type="button"
        className={styles['who']}
        aria-label={t('order.go', { box: `${name} ${what}` })}
        title={t('option', { box: name, what })}
        onClick={() => onGoTo(box)}
      >
        <ForeignText>{name}</ForeignText> <small>{what}</small>
      </button>
      <button
        type="button"
        className={look['tool']}
        aria-label={up}
        title={keyed('withKey', { what: up, key: 'Alt+↑' })}
        aria-disabled={place === 0}
        onClick={() => onMove(box, place - 1)}
      >
        <ArrowUpOutlined aria-hidden />
      </button>
      <button
        type="button"
        className={look['tool']}
        aria-label={down}
        title={keyed('withKey', { what: down, key: 'Alt+↓' })}
        aria-disabled={isLast}
        onClick={() => onMove(box, place + 1)}
      >
        <ArrowDownOutlined aria-hidden />
      </button>
    </li>
  );
}

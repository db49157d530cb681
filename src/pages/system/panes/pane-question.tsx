import { useRef, type CSSProperties, type KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { neighbourPane, type Direction } from '#app/features/picture/model/neighbour-pane.ts';
import { layoutOf, type PaneCell } from '#app/features/picture/model/layouts.ts';
import { ForeignText } from '#app/components/foreign-text.tsx';
import styles from './panes.module.css';

const ARROWS: Readonly<Record<string, Direction>> = {
  ArrowLeft: 'left',
  ArrowRight: 'right',
  ArrowUp: 'up',
  ArrowDown: 'down',
};

interface PaneQuestionProps {
  /** The layout that the picture looks like. */
  readonly layout: number;
  /** By place: who is seen there. */
  readonly names: ReadonlyMap<number, string>;
  /** Describes what is asked. */
  readonly describedBy: string;
  readonly onPlace: (place: number) => void;
}

/** A layout as it is drawn: each pane is a button, and arrows lead from one to the next. */
export function PaneQuestion({ layout, names, describedBy, onPlace }: PaneQuestionProps) {
  const { t } = useTranslation('panes');
  const frame = useRef<HTMLFieldSetElement>(null);
  const drawn = layoutOf(layout);
  if (drawn === undefined) return null;

  const onKeyDown = (event: KeyboardEvent, place: number) => {
    const direction = ARROWS[event.key];
    const next = direction && neighbourPane(drawn, place, direction);
    if (next === undefined) return;
    event.preventDefault();
    frame.current?.querySelectorAll('button')[next]?.focus();
  };
  return (
    <fieldset
      ref={frame}
      className={styles['frame']}
      aria-label={t('ask.frame')}
      aria-describedby={describedBy}
    >
      {drawn.cells.map((cell, place) => {
        const name = names.get(place);
        return (
          <button
            // a pane is known by its place
            // oxlint-disable-next-line react/no-array-index-key
            key={place}
            type="button"
            className={styles['pane']}
            style={boxOf(cell)}
            aria-disabled={name !== undefined}
            aria-label={
              name === undefined
                ? t('ask.pane', { place: place + 1 })
                : t('ask.placed', { place: place + 1, name })
            }
            onClick={() => name === undefined && onPlace(place)}
            onKeyDown={(event) => onKeyDown(event, place)}
          >
            <ForeignText>{name}</ForeignText>
          </button>
        );
      })}
    </fieldset>
  );
}

interface LayoutLookProps {
  readonly layout: number;
  readonly label: string;
  readonly onChoose: () => void;
}

/** A layout drawn small, to be chosen as what the picture looks like. */
export function LayoutLook({ layout, label, onChoose }: LayoutLookProps) {
  return (
    <button type="button" className={styles['look']} onClick={onChoose}>
      <span className={styles['frame']} aria-hidden>
        {layoutOf(layout)?.cells.map((cell, place) => (
          // a pane is known by its place
          // oxlint-disable-next-line react/no-array-index-key
          <span key={place} className={styles['pane']} style={boxOf(cell)} />
        ))}
      </span>
      {label}
    </button>
  );
}

function boxOf({ x, y, width, height }: PaneCell): CSSProperties {
  const [left, top, across, down] = [x, y, width, height].map((part) => `${part * 100}%`);
  return { left, top, width: across, height: down };
}

import type { KeyboardEvent, ReactNode, RefObject } from 'react';
import type { Dragging } from '#app/components/drag/use-drag.tsx';
import { useDesignerScreen } from './screen-context.ts';
import styles from './designer.module.css';

interface DesignerFrameProps {
  readonly root: RefObject<HTMLElement | null>;
  readonly label: string;
  readonly drag: Dragging;
  /** Gives up what waits for a pane or box; undefined: nothing waits. */
  readonly onGiveUp: (() => void) | undefined;
  readonly palette: ReactNode;
  /** What is filled, with its actions and problems. */
  readonly centre: ReactNode;
  readonly properties: ReactNode;
  /** What opens beside it. */
  readonly children: ReactNode;
}

/**
 * People and sources on one side, what they are put into in the middle, its properties on the other. The sides scroll
 * by themselves and fold; the middle has all the rest of the screen.
 */
export function DesignerFrame(props: DesignerFrameProps) {
  const { root, label, drag, onGiveUp } = props;
  const { shows } = useDesignerScreen();
  const onKeyDownCapture = (event: KeyboardEvent) => {
    // what waits is given up first, wherever the focus is
    if (event.key !== 'Escape' || onGiveUp === undefined) return;
    onGiveUp();
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    // what can be dragged is found by what was pressed; every drag has its click and its key
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <section
      ref={root}
      className={styles['frame']}
      aria-label={label}
      onPointerDown={drag.onPointerDown}
      onKeyDownCapture={onKeyDownCapture}
    >
      {/* what was looked for and ticked in it stays, folded or not */}
      <div className={styles['people']} hidden={!shows('palette')}>
        {props.palette}
      </div>
      <div className={styles['centre']}>{props.centre}</div>
      {shows('properties') && (
        <div className={styles['properties']} data-scrolls>
          {props.properties}
        </div>
      )}
      {drag.ghost}
      {props.children}
    </section>
  );
}

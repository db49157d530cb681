import { layers } from '#app/components/layers.ts';
import { useEffect, useRef, type PointerEvent, type RefObject } from 'react';
import { createPortal } from 'react-dom';
import { followPointer } from './follow-pointer.ts';
import type { DragHost } from './follow-pointer.ts';
import { useStable } from '../use-stable.ts';
import styles from './drag.module.css';

type DragOptions<Carried, Place> = Omit<DragHost<Carried, Place>, 'root' | 'ghost'>;

export interface Dragging {
  readonly onPointerDown: (event: PointerEvent) => void;
  /** What follows the pointer; to be drawn somewhere. */
  readonly ghost: React.ReactNode;
}

/** Dragging inside `root`: at once by mouse; fingers and pens scroll and tap, and drag after a long press. */
export function useDrag<Carried, Place>(
  root: RefObject<HTMLElement | null>,
  options: DragOptions<Carried, Place>,
): Dragging {
  const ghost = useRef<HTMLDivElement>(null);
  const stop = useRef<() => void>(undefined);
  useEffect(() => () => stop.current?.(), []);
  useEffect(() => {
    const host = root.current;
    if (host === null) return undefined;
    const listening = new AbortController();
    const { signal } = listening;
    // there before the finger is: a browser that has begun to scroll goes on
    host.addEventListener('touchmove', notWhileLifted, { signal, passive: false });
    host.addEventListener('contextmenu', notWhileLifted, { signal });
    return () => listening.abort();

    function notWhileLifted(event: Event) {
      if (ghost.current?.hidden === false && event.cancelable) event.preventDefault();
    }
  }, [root]);

  const onPointerDown = useStable((event: PointerEvent) => {
    const { button, target } = event;
    // somebody nearer has taken it
    if (event.defaultPrevented) return;
    if (button !== 0 || !(target instanceof Element)) return;
    const mark = target.closest<HTMLElement>('[data-drag]')?.dataset['drag'];
    if (mark === undefined || !root.current?.contains(target) || !ghost.current) return;
    stop.current?.();
    stop.current = followPointer(event.nativeEvent, mark, {
      ...options,
      root: root.current,
      ghost: ghost.current,
    });
  });

  return {
    onPointerDown,
    ghost: createPortal(
      <div ref={ghost} className={styles['ghost']} hidden aria-hidden>
        <b data-name />
        <span data-hint />
      </div>,
      layers(),
    ),
  };
}

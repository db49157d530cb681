import type { KeyboardEvent, RefObject } from 'react';

/** Frames to wait for a far row to be drawn. */
const patience = 10;

/** What the left and right arrows go through in a row. */
const STOPS = ['input', 'a', '[data-menu]'];

/**
 * Moves the focus between the rows of a table: arrows, Page keys, Home and End. The left and right arrows go through the
 * check box, the link and the menu of a row; Space presses the check box.
 */
export function useRowKeys(
  scroller: RefObject<HTMLElement | null>,
  count: number,
  scrollTo: (index: number) => void,
): (event: KeyboardEvent<HTMLElement>) => void {
  const rowAt = (index: number) =>
    scroller.current?.querySelector<HTMLElement>(`[data-index="${index}"]`);

  const focus = (index: number, selector: string, frames = patience): void => {
    const target = rowAt(index)?.querySelector<HTMLElement>(selector);
    if (target) {
      scrollTo(index);
      target.focus({ preventScroll: true });
    } else if (frames > 0) {
      scrollTo(index);
      requestAnimationFrame(() => focus(index, selector, frames - 1));
    }
  };

  return (event) => {
    if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
    if (!(event.target instanceof HTMLElement)) return;
    const row = event.target.closest<HTMLElement>('[data-index]');
    if (!row || !scroller.current) return;
    const { target } = event;
    const at = STOPS.find((stop) => target.matches(stop)) ?? 'a';
    if (event.key === ' ' && at === 'a') {
      event.preventDefault();
      row.querySelector<HTMLElement>('input')?.click();
      return;
    }
    if (event.key === 'ArrowLeft' || event.key === 'ArrowRight') {
      const step = event.key === 'ArrowLeft' ? -1 : 1;
      const beside = STOPS[STOPS.indexOf(at) + step];
      if (beside !== undefined) row.querySelector<HTMLElement>(beside)?.focus();
      return;
    }
    const here = Number(row.dataset['index']);
    const screen = Math.max(1, Math.floor(scroller.current.clientHeight / row.offsetHeight) - 1);
    const steps: Readonly<Record<string, number>> = {
      ArrowDown: here + 1,
      ArrowUp: here - 1,
      PageDown: here + screen,
      PageUp: here - screen,
      Home: 0,
      End: count - 1,
    };
    const wanted = steps[event.key];
    if (wanted === undefined) return;
    event.preventDefault();
    focus(Math.min(Math.max(wanted, 0), count - 1), at);
  };
}

import { useEffect } from 'react';

/**
 * Keeps the focus in the page: where what had it is removed (a dialog that closed, a row that was deleted, the page
 * that was left) and nothing else takes it, the heading of the page does. On the body the keyboard would begin at the
 * very top again, and a screen reader would say nothing.
 */
export function useKeptFocus(): void {
  useEffect(() => {
    let last: Element | undefined;
    let waiting = 0;
    const note = ({ target }: FocusEvent) => {
      if (target instanceof Element) last = target;
    };
    const restore = () => {
      if (!isLost(last)) return;
      last = undefined;
      place()?.focus({ preventScroll: true });
    };
    const removals = new MutationObserver(() => {
      if (!isLost(last)) return;
      // whoever removed it may have a place in mind
      clearTimeout(waiting);
      waiting = window.setTimeout(restore, 50);
    });
    document.addEventListener('focusin', note);
    removals.observe(document.body, { childList: true, subtree: true });
    return () => {
      clearTimeout(waiting);
      removals.disconnect();
      document.removeEventListener('focusin', note);
    };
  }, []);
}

function isLost(last: Element | undefined): boolean {
  const { activeElement, body } = document;
  return (
    last !== undefined && !last.isConnected && (activeElement === null || activeElement === body)
  );
}

function place(): HTMLElement | null {
  const main = document.querySelector<HTMLElement>('main');
  const heading = main?.querySelector<HTMLElement>('h1') ?? main;
  if (heading && !heading.hasAttribute('tabindex')) heading.tabIndex = -1;
  return heading;
}

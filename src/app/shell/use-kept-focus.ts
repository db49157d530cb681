import { useEffect } from 'react';

/**
 * Keeps the focus in the page: where what had it is removed (a dialog that closed, a row that was deleted, the page
 * that was left) and nothing else takes it, the dialog around it does, or else the heading of the page. On the body the keyboard would begin at the
 * very top again, and a screen reader would say nothing.
 */
export function useKeptFocus(): void {
  useEffect(() => {
    let last: Element | undefined;
    let dialog: HTMLElement | null = null;
    let waiting = 0;
    const note = ({ target }: FocusEvent) => {
      if (!(target instanceof Element)) return;
      last = target;
      dialog = target.closest<HTMLElement>('[role=dialog], dialog');
    };
    const restore = () => {
      if (!isLost(last)) return;
      last = undefined;
      const place = dialog?.isConnected ? dialog : heading();
      if (place && !place.hasAttribute('tabindex')) place.tabIndex = -1;
      place?.focus({ preventScroll: true });
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

function heading(): HTMLElement | null {
  const main = document.querySelector<HTMLElement>('main');
  return main?.querySelector<HTMLElement>('h1') ?? main;
}

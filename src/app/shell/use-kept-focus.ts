import { useEffect } from 'react';

/**
 * Keeps the focus in the page: where what had it is removed (a dialog that closed, a row that was deleted, the page
 * that was left) and nothing else takes it, the dialog around it does, or the row it was in, or the next row, or the
 * one before, or else the heading of the page. On the body the keyboard would begin at the very top again, and a
 * screen reader would say nothing.
 */
export function useKeptFocus(): void {
  useEffect(() => {
    let last: Element | undefined;
    let dialog: HTMLElement | null = null;
    let row: PlaceInList | undefined;
    let waiting = 0;
    const note = ({ target }: FocusEvent) => {
      if (!(target instanceof Element)) return;
      last = target;
      dialog = target.closest<HTMLElement>(DIALOG);
      const around = target.closest(ROW);
      // a menu or a dialog that was opened from a row is about that row
      if (around) row = placeOf(around);
      else if (dialog === null && target.closest('main')) row = undefined;
    };
    const restore = () => {
      if (!isLost(last)) return;
      last = undefined;
      const place = (dialog?.isConnected ? dialog : rowNear(row)) ?? heading();
      if (place && place.tabIndex < 0 && !place.hasAttribute('tabindex')) place.tabIndex = -1;
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

const DIALOG = '[role=dialog], dialog';
const ROW = 'tr, li, [role=row], [role=listitem]';
const FOCUSABLE = 'a[href], button:enabled, input:enabled, [tabindex="0"]';

/** A row and those around it, from the nearest on. */
interface PlaceInList {
  readonly row: Element;
  readonly after: readonly Element[];
  readonly before: readonly Element[];
}

function placeOf(row: Element): PlaceInList {
  const rows = [...(row.parentElement?.children ?? [])];
  const at = rows.indexOf(row);
  return { row, after: rows.slice(at + 1), before: rows.slice(0, at).toReversed() };
}

/** What can take the focus in the nearest row that is still there. */
function rowNear(place: PlaceInList | undefined): HTMLElement | undefined {
  if (place === undefined) return undefined;
  for (const row of [place.row, ...place.after, ...place.before]) {
    if (!row.isConnected) continue;
    const found = row.matches(FOCUSABLE) ? row : row.querySelector(FOCUSABLE);
    if (found instanceof HTMLElement) return found;
  }
  return undefined;
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

/** What takes the focus in a group of controls: the one that is chosen first. */
const FOCUSABLE = ['input:checked', 'input', 'button'].map((tag) => `${tag}:not(:disabled)`);

/**
 * Takes the focus to a part of a form, and into sight: to a control, one of a group, or what is around one that cannot
 * be changed. A fold around it is opened.
 */
export function focusPlace(id: string): void {
  const place = document.getElementById(id);
  if (place === null) return;
  const fold = place.closest('details');
  if (fold !== null) fold.open = true;
  const isWhole = place.matches('[tabindex="-1"]');
  place.scrollIntoView({ block: isWhole ? 'start' : 'center' });
  place.focus({ preventScroll: true });
  if (document.activeElement === place) return;
  const inner = FOCUSABLE.map((one) => place.querySelector<HTMLElement>(one)).find(Boolean);
  (inner ?? place.closest<HTMLElement>('[tabindex="-1"]'))?.focus({ preventScroll: true });
}

/** Whether the focused element was removed or hidden, so that moving the focus interrupts nobody. */
export function focusIsLost(): boolean {
  const { activeElement: focused, body } = document;
  return focused === null || focused === body || focused.getClientRects().length === 0;
}

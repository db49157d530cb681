/** Whether what had the focus is gone or hidden (which takes up no room), so that nobody is interrupted by moving it. */
export function focusIsLost(): boolean {
  const { activeElement: focused, body } = document;
  return focused === null || focused === body || focused.getClientRects().length === 0;
}

/**
 * Copies a text; answers whether it did. Browsers offer the clipboard to pages of https only, and may refuse it: the
 * old way, by a selection, works in an intranet without certificates too.
 */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return copyBySelection(text);
  }
}

function copyBySelection(text: string): boolean {
  const focused = document.activeElement;
  const area = document.createElement('textarea');
  area.value = text;
  area.readOnly = true;
  area.className = 'visually-hidden';
  // a modal dialog takes the focus back from whatever is outside it
  const place = focused?.closest('dialog, [role=dialog]') ?? document.body;
  place.append(area);
  area.select();
  // oxlint-disable-next-line typescript/no-deprecated -- the only way on plain http
  const done = document.execCommand('copy');
  area.remove();
  if (focused instanceof HTMLElement) focused.focus({ preventScroll: true });
  return done;
}

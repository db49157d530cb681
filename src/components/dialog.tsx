import { useState } from 'react';
import type { DialogProps } from './dialog-window.tsx';
import { partAhead, usePartAhead } from './pieces/part-ahead.ts';
import { OverlayFailure } from './pieces/part-failure.tsx';

/** What a dialog is drawn with. */
export const dialogWindow = partAhead(
  async () => (await import('./dialog-window.tsx')).DialogWindow,
);

/** Every dialog of the console. What it is drawn with comes once the page is there, or when the first one is opened. */
export function Dialog(props: DialogProps) {
  const { open = false, onCancel } = props;
  const [wasOpened, setOpened] = useState(open);
  if (open && !wasOpened) setOpened(true);
  const { Part, failure } = usePartAhead(dialogWindow, open);
  // one that was opened stays, closed: it may not have gone yet
  if (Part !== undefined) return wasOpened && <Part {...props} />;
  return failure && <OverlayFailure {...failure} onClose={() => onCancel?.()} />;
}

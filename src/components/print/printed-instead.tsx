import type { ReactNode } from 'react';
import { createPortal } from 'react-dom';
import { usePrinting } from './use-printing.ts';

/**
 * A sheet that goes on paper in place of the whole page when somebody prints by the browser's own command. It is
 * drawn only then, from what has been read by now.
 */
export function PrintedInstead({ children }: { readonly children: ReactNode }) {
  const printing = usePrinting();
  if (!printing) return null;
  return createPortal(<div data-print="instead">{children}</div>, document.body);
}

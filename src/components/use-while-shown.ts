import { useEffect, useRef } from 'react';
import { useStable } from './use-stable.ts';

/**
 * The handler that closes a dialog or drawer, heard only while that is shown. A drawing that React gives up, because
 * something in it is still being loaded, leaves its handler in antd's list of who hears Escape: without this, Escape
 * would go on closing what was closed long ago.
 */
export function useWhileShown<Args extends readonly unknown[]>(
  open: boolean | undefined,
  handler: ((...args: Args) => void) | undefined,
): (...args: Args) => void {
  const shown = useRef(false);
  useEffect(() => {
    shown.current = open === true;
    return () => {
      shown.current = false;
    };
  }, [open]);
  return useStable((...args: Args) => {
    if (shown.current) handler?.(...args);
  });
}
